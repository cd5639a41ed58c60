import type { Said } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { meets } from '../picks'
import { isPlaced } from '../placements'
import type { ViewQuery } from '../query'
import type { Codes } from './column-table'
import type { TableIndex } from './index-table'

/** A filter that looks at each row by itself, as what it says of each entry of one list of codes. */
export type RowFilter = {
  /** As in the address: `is.<dimension>`, `all.<dimension>`, `not.<dimension>`, `layers`. */
  key: string
  /** The facet it belongs to: the number of a column, or -1 for layers. */
  facet: number
  codes: Codes
  /** By entry: 1 lets pass. */
  pass: Uint8Array
}

export const LAYERS = -1

const VERBS = ['is', 'all', 'not'] as const
type Verb = (typeof VERBS)[number]

/** The filters of a query, one for each key. Those on dimensions that the table lacks are none. */
export function rowFilters(index: TableIndex, query: ViewQuery): RowFilter[] {
  const picked = VERBS.flatMap((verb) =>
    Object.entries(query[verb]).flatMap(([id, picks]) => {
      const facet = index.columnOf(id)
      const column = facet === undefined ? undefined : index.table.columns[facet]
      if (facet === undefined || !column || picks.length === 0) return []
      const { dimension, entries, codes } = column
      const pass = Uint8Array.from(entries, (said) =>
        Number(passes({ dimension, said }, verb, picks)),
      )
      return { key: `${verb}.${id}`, facet, codes, pass }
    }),
  )
  return [...layerFilter(index, query.layers), ...picked]
}

function layerFilter({ table }: TableIndex, layers: readonly string[]): RowFilter[] {
  if (layers.length === 0) return []
  const { entries, codes } = table.sites
  const pass = Uint8Array.from(entries, (sites) =>
    Number(sites.some((site) => isPlaced(site) && layers.includes(site.layer))),
  )
  return [{ key: 'layers', facet: LAYERS, codes, pass }]
}

/** `is` wants any of the picks, `all` every one, `not` none. */
function passes(
  { dimension, said }: { dimension: Dimension; said: Said },
  verb: Verb,
  picks: readonly string[],
) {
  const meetsPick = (pick: string) => meets(dimension, said, pick)
  if (verb === 'all') return picks.every(meetsPick)
  return picks.some(meetsPick) === (verb === 'is')
}

/** One filter for each facet: rows have to pass all that a dimension is filtered by. */
export function byFacet(filters: readonly RowFilter[]): RowFilter[] {
  const joined = new Map<number, RowFilter>()
  for (const filter of filters) {
    const known = joined.get(filter.facet)
    const pass = known ? known.pass.map((one, code) => one & (filter.pass[code] ?? 0)) : filter.pass
    joined.set(filter.facet, { ...filter, pass })
  }
  return [...joined.values()]
}

/** By row: how many filters it fails, 2 standing for more, and the last of them by its place. */
export type Failures = { count: Uint8Array; last: Uint8Array }

/** What each row fails. Rows that are not chosen fail twice, so that no one filter can bring them back. */
export function failures(rows: Uint8Array, filters: readonly RowFilter[]): Failures {
  const count = rows
  const last = new Uint8Array(rows.length)
  filters.forEach(({ codes, pass }, place) => {
    for (let row = 0; row < codes.length; row++) {
      if (pass[codes[row] ?? 0] === 1) continue
      last[row] = place
      count[row] = count[row] === 0 ? 1 : 2
    }
  })
  return { count, last }
}
