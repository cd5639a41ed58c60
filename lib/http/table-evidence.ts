import type { Dataset, System } from '../dataset/schema'
import { applyQuery } from '../view/apply-query'
import { type EvidenceView, evidenceOf } from '../view/evidence'
import { parseKey } from '../view/key'
import { DEFAULT_QUERY, type ViewQuery } from '../view/query'
import type { TableAnswer } from './table-answer'
import { askedTable, type TableSource } from './table-request'

/** Systems that the evidence of a whole dimension or layer lists one by one. */
const MOST_LISTED = 200

/** What `/api/evidence` answers: what is said of the selected thing; null if nothing is selected. */
export function evidenceAnswer(source: TableSource): { evidence: EvidenceView | null } {
  return { evidence: tableEvidence(source.dataset, askedTable(source)) }
}

/**
 * The evidence of what is selected in the table, with what stands before and after it as it is shown.
 * Only the systems that it is about are looked at, so that it takes no longer among 100,000.
 */
export function tableEvidence(dataset: Dataset, answer: TableAnswer): EvidenceView | null {
  const { view, query } = answer
  if (query.cell === '') return null
  const about = { ...dataset, systems: systemsAbout(dataset, answer) }
  const evidence = evidenceOf({
    dataset: about,
    view: applyQuery(about, aboutQuery(answer)),
    key: query.cell,
  })
  if (!evidence) return null
  const listed = evidence.kind === 'dimension' || evidence.kind === 'layer'
  const more = listed && view.size.systems > MOST_LISTED
  return {
    ...evidence,
    ...(more && { words: `${evidence.words}, among the first ${MOST_LISTED} systems` }),
    ...besides(answer, query.cell),
  }
}

/** The systems that a key names; for a dimension or a layer the first that are shown. */
function systemsAbout(dataset: Dataset, { view, query, systemAt }: TableAnswer): System[] {
  const { system, relation } = parseKey(query.cell) ?? {}
  const named = relation ? [relation.from, relation.to] : system === undefined ? null : [system]
  const shown = Math.min(view.size.systems, MOST_LISTED)
  const ids = named ?? Array.from({ length: shown }, (_, at) => systemAt(at) ?? '')
  const wanted = new Set(ids)
  const found = new Map<string, System>()
  for (const each of dataset.systems) if (wanted.has(each.id)) found.set(each.id, each)
  return ids.flatMap((id) => found.get(id) ?? [])
}

function aboutQuery({ view, query }: TableAnswer): ViewQuery {
  const dims = view.columns.map(({ dimension }) => dimension.id)
  return { ...DEFAULT_QUERY, lens: query.lens, dims: dims.length > 0 ? dims : null }
}

/** The things of the same kind before and after a row, a column or a cell, in the order shown. */
function besides(answer: TableAnswer, key: string): Partial<EvidenceView> {
  const line = lineOf(answer, key)
  if (!line) return {}
  const { place, keyAt } = line
  if (place < 0) return { previous: '', next: '' }
  return { previous: keyAt(place - 1), next: keyAt(place + 1) }
}

/** Where a thing stands among those of its kind, and the key at each place; empty beyond the ends. */
type Line = { place: number; keyAt: (place: number) => string }

/** Cells row by row. Null for what is no row, column or cell. */
function lineOf({ view, systemAt, placeOf }: TableAnswer, key: string): Line | null {
  const { system, dimension, layer, relation } = parseKey(key) ?? {}
  if (layer !== undefined || relation) return null
  const ids = view.columns.map((each) => each.dimension.id)
  const column = ids.indexOf(dimension ?? '')
  if (system === undefined) {
    return { place: column, keyAt: (at) => (ids[at] === undefined ? '' : `/${ids[at]}`) }
  }
  const row = placeOf(system)
  if (dimension === undefined) return { place: row, keyAt: (at) => systemAt(at) ?? '' }
  const keyAt = (at: number) => {
    const id = systemAt(Math.floor(at / ids.length))
    return id === undefined ? '' : `${id}/${ids[at % ids.length]}`
  }
  return { place: row < 0 || column < 0 ? -1 : row * ids.length + column, keyAt }
}
