import { allDimensions } from '../dataset/lookup'
import { type Dataset, RELATION_KINDS } from '../dataset/schema'
import { shorten } from '../shown'
import type { Complaints } from './complaints'
import { type KeyParts, parseKey } from './key'

type Named = [noun: string, id: string, known: readonly string[]]

const EXAMPLES = 'bitcoin, /openness, bitcoin/openness, @settlement, bitcoin~uses~linux'

/** Whether a key names things of this dataset; if not, it is a complaint about `param`. */
export function isKeyOf(
  dataset: Dataset,
  key: string,
  at: { param: string; complaints: Complaints },
) {
  const parts = parseKey(key)
  if (!parts) {
    const message = `not a key: ${shorten(key)} (such as ${EXAMPLES})`
    at.complaints.add({ param: at.param, message })
    return false
  }
  const wrong = namesOf(parts, dataset).find(([, id, known]) => !known.includes(id))
  if (wrong) at.complaints.unknown(at.param, wrong[0], { value: wrong[1], allowed: wrong[2] })
  return wrong === undefined
}

function namesOf(parts: KeyParts, dataset: Dataset): Named[] {
  const systems = dataset.systems.map((each) => each.id)
  const names: Named[] = []
  const { system, dimension, layer, relation } = parts
  if (system !== undefined) names.push(['system', system, systems])
  if (dimension !== undefined) {
    names.push(['dimension', dimension, allDimensions(dataset).map((each) => each.id)])
  }
  if (layer !== undefined) names.push(['layer', layer, dataset.layers.map((each) => each.id)])
  if (relation) {
    names.push(['system', relation.from, systems], ['system', relation.to, systems])
    names.push(['kind of relation', relation.kind, RELATION_KINDS])
  }
  return names
}
