import { RELATION_KINDS } from '../dataset/relations'
import { shorten } from '../shown'
import { type KeyParts, parseKey } from './key'
import { dimensionIds, isSystem, listOf, type Reading, single } from './query-lists'
import { canonicalKey } from './relation-key'

type Named = [noun: string, id: string, known: readonly string[]]

const EXAMPLES = 'bitcoin, /openness, bitcoin/openness, @settlement, bitcoin~uses~linux'

/** The keys of a list, of whatever they are, each once. */
export function keysOf(param: string, reading: Reading): string[] {
  const keys = listOf(param, reading.given.get(param) ?? [], reading.complaints)
  return known(keys, param, reading)
}

/** One key; empty if there is none. */
export function keyOf(param: string, reading: Reading): string {
  const key = single(param, reading.given.get(param) ?? [], reading.complaints)
  return known([key], param, reading)[0] ?? ''
}

/** The keys of a list that takes whole systems and dimensions alone, in the order given. */
export function lineKeysOf(param: string, reading: Reading): string[] {
  const { given, complaints } = reading
  const keys = listOf(param, given.get(param) ?? [], complaints).filter((key) => {
    const parts = parseKey(key)
    if (!parts || isLine(parts)) return true
    const message = `${param} takes systems and dimensions only: ${shorten(key)} (such as bitcoin, /openness)`
    complaints.add({ param, message })
    return false
  })
  return known(keys, param, reading)
}

/** Whether a key is a whole row or column. */
function isLine({ system, dimension, layer, relation }: KeyParts): boolean {
  if (layer !== undefined || relation !== undefined) return false
  return (system === undefined) !== (dimension === undefined)
}

function known(keys: readonly string[], param: string, reading: Reading): string[] {
  const named = keys.filter((key) => key !== '' && isKeyOf(key, param, reading))
  return [...new Set(named.map(canonicalKey))]
}

/** Whether a key names things that are there; if not, it is a complaint about `param`. */
function isKeyOf(key: string, param: string, reading: Reading): boolean {
  const { complaints } = reading
  const parts = parseKey(key)
  if (!parts) {
    const message = `not a key: ${shorten(key)} (such as ${EXAMPLES})`
    complaints.add({ param, message })
    return false
  }
  const { system, relation } = parts
  const systems = relation ? [relation.from, relation.to] : system === undefined ? [] : [system]
  if (!systems.every((id) => isSystem(id, param, reading))) return false
  const wrong = namesOf(parts, reading).find(([, id, names]) => !names.includes(id))
  if (wrong) complaints.unknown(param, wrong[0], { value: wrong[1], allowed: wrong[2] })
  return wrong === undefined
}

/** What a key names beside systems. */
function namesOf({ dimension, layer, relation }: KeyParts, { vocabulary }: Reading): Named[] {
  const names: Named[] = []
  if (dimension !== undefined) names.push(['dimension', dimension, dimensionIds(vocabulary)])
  if (layer !== undefined) names.push(['layer', layer, vocabulary.layers.map(({ id }) => id)])
  if (relation) names.push(['kind of relation', relation.kind, RELATION_KINDS])
  return names
}
