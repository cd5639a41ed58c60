import { capital } from '../../number-words'
import { RELATION_WORDS, ROLE_WORDS } from '../../words'
import type { Table } from '../chart-kind'
import type { PairPlaces } from './between'
import { titleOf } from './describe'
import type { PairModel } from './model'
import type { PairReading } from './reading'
import { PART_WORDS } from './sentences'

/** Every point in the order of the picture, then layers and relations; both sides with reasons and sources. */
export function pairTable(model: PairModel): Table {
  const { a, b } = model
  return {
    caption: titleOf(model),
    head: ['Part', 'Point', a.name, b.name, ...sideHeads(a.name), ...sideHeads(b.name)],
    rows: [...pointRows(model), ...layerRows(model), ...relationRows(model)],
  }
}

function sideHeads(name: string): string[] {
  return [`${name}, reasons`, `${name}, sources`]
}

function pointRows({ rows }: PairModel): string[][] {
  return rows.map(({ part, label, a, b }) => [
    capital(PART_WORDS[part]),
    label,
    wordsOf(a),
    wordsOf(b),
    ...whyOf(a),
    ...whyOf(b),
  ])
}

function wordsOf({ words, remark }: PairReading): string {
  return remark === '' ? words : `${words} (${remark})`
}

function whyOf({ cells }: PairReading): [reasons: string, sources: string] {
  const many = cells.length > 1
  const said = cells.flatMap((cell) =>
    cell.claims.map((claim) => ({
      ...claim,
      who: many ? `${cell.name}, ${claim.assessor}` : claim.assessor,
    })),
  )
  const reasons = said.map(({ who, words, reason }) => `${who} (${words}): ${reason}`)
  return [reasons.join(' '), [...new Set(said.flatMap(({ sources }) => sources))].join('; ')]
}

function layerRows({ layers }: PairModel): string[][] {
  if (layers === null) return []
  return layers.layers.flatMap(({ label }, index) => {
    const [a, b] = [placeIn(layers.a, index), placeIn(layers.b, index)]
    const empty = a.words === '' && b.words === ''
    return empty
      ? []
      : [['Layers', label, a.words, b.words, a.reasons, a.sources, b.reasons, b.sources]]
  })
}

function placeIn({ places }: PairPlaces, layer: number) {
  const here = places.filter((place) => place.layer === layer)
  const many = new Set(places.map(({ system }) => system)).size > 1
  const claims = here.flatMap((place) =>
    place.claims.map((claim) => ({ ...claim, name: place.name })),
  )
  return {
    words: here
      .map(({ name, state }) => (many ? `${name}: ${ROLE_WORDS[state]}` : ROLE_WORDS[state]))
      .join('; '),
    reasons: claims.map(({ assessor, reason }) => `${assessor}: ${reason}`).join(' '),
    sources: [...new Set(claims.flatMap(({ sources }) => sources))].join('; '),
  }
}

function relationRows({ relations }: PairModel): string[][] {
  return relations.map((relation) => {
    const { from, to, fromA, kind, words, claims } = relation
    const [a, b] = fromA ? [from, to] : [to, from]
    const told = words === RELATION_WORDS[kind] ? '' : `: ${words}`
    const reasons = claims.map(({ assessor, reason }) => `${assessor}: ${reason}`).join(' ')
    const sources = [...new Set(claims.flatMap((claim) => claim.sources))].join('; ')
    const verb = `${from} ${RELATION_WORDS[kind]} ${to}${told}${relation.imagined ? ' (imagined)' : ''}`
    const why = fromA ? [reasons, sources, '', ''] : ['', '', reasons, sources]
    return ['Relations', verb, a, b, ...why]
  })
}
