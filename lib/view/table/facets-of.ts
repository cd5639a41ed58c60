import type { Dimension, Layer } from '../../dataset/schema'
import { readSpan } from '../../dimensions/span'
import { STATE_CHOICES } from '../../words'
import { isPlaced } from '../placements'
import { STATE_PICKS, type StatePick, type ViewQuery } from '../query'
import { countStates } from './ask-table'
import type { Facet, FacetControl, FacetValue } from './asked'
import { binsOf } from './bins'
import type { ColumnIndex } from './column-index'
import type { Codes } from './column-table'
import { type Evaluation, evaluate } from './evaluate'
import { statePick } from './in-state'
import type { TableIndex } from './index-table'
import { LAYERS } from './row-filters'
import { addTallies, sumAt, type Tally, tallyRows } from './tally'

/**
 * All filters with what each of their choices would meet under the other filters: every dimension of
 * the table as declared, shown or not; layers, if there are any; states of cells.
 */
export function facetsOf(index: TableIndex, query: ViewQuery): Facet[] {
  const found = evaluate(index, query)
  return [
    ...index.columns.map((_, column) => dimensionFacet(found, column)),
    ...(index.table.head.layers.length > 0 ? [layerFacet(found)] : []),
    stateFacet(index, query),
  ]
}

/** The entries at the rows that stay, or would without the filter of this facet. */
function freeTally(found: Evaluation, facet: number, { codes, tally }: Counted): Tally {
  const place = found.filters.findIndex((each) => each.facet === facet)
  if (place < 0) return tally
  const { count, last } = found.failed
  const rows = new Uint32Array(count.length)
  let freed = 0
  for (let row = 0; row < count.length; row++) {
    const fails = count[row] === 1 && last[row] === place
    if (fails && (found.hit === null || found.hit[row] === 1)) rows[freed++] = row
  }
  return addTallies(tally, tallyRows(codes, tally.length, rows.subarray(0, freed)))
}

type Counted = { codes: Codes; tally: Tally }

const CONTROLS = {
  ordinal: 'levels',
  category: 'values',
  categories: 'several',
  boolean: 'answer',
  number: 'interval',
  text: 'words',
} as const satisfies Record<Dimension['type'], FacetControl>

function dimensionFacet(found: Evaluation, at: number): Facet {
  const { index, query } = found
  const column = index.columns[at]
  if (!column) throw new RangeError(`no such column: ${at} (there are ${index.columns.length})`)
  const { dimension } = column.column
  const { id, label, type } = dimension
  const tally = freeTally(found, at, { codes: column.codes, tally: found.tally(at) })
  const [is, all, not] = [query.is[id] ?? [], query.all[id] ?? [], query.not[id] ?? []]
  const picked = { on: [...is, ...all], not }
  return {
    key: `is.${id}`,
    dimension: id,
    label,
    control: CONTROLS[type],
    values: choiceValues(column, tally, picked),
    states: stateValues(column, tally, picked),
    span: spanOf(dimension, is),
    every: all.length > 0,
    words: is.flatMap((pick) => (pick.startsWith('~') ? [pick.slice(1)] : [])).join(' '),
    bins: type === 'number' ? binsOf(column.column, tally) : [],
    unit: type === 'number' ? (dimension.unit ?? '') : '',
  }
}

type Picked = { on: readonly string[]; not: readonly string[] }

type Choosable = { pick: string; label: string; short?: string }

function choiceOf({ pick, label, short }: Choosable, count: number, picked: Picked): FacetValue {
  const [on, not] = [picked.on.includes(pick), picked.not.includes(pick)]
  return { pick, label, short: short ?? label, count, on, not }
}

function choiceValues(column: ColumnIndex, tally: Tally, picked: Picked): FacetValue[] {
  return column
    .choices()
    .map(({ choice, entries }) => choiceOf(choice, sumAt(tally, entries), picked))
}

/** States that occur anywhere in the column, or that are picked. */
function stateValues(column: ColumnIndex, tally: Tally, picked: Picked): FacetValue[] {
  const occurring = countEntries(column, column.tally())
  const counts = countEntries(column, tally)
  const isPicked = (pick: StatePick) => picked.on.includes(pick) || picked.not.includes(pick)
  return STATE_PICKS.filter((pick) => occurring[pick] > 0 || isPicked(pick)).map((pick) =>
    choiceOf({ pick, label: STATE_CHOICES[pick] }, counts[pick], picked),
  )
}

function countEntries(column: ColumnIndex, tally: Tally): Record<StatePick, number> {
  return countStates({ columns: [column] }, [0], () => tally)
}

/** The span picked, if one is; a single level is none. */
function spanOf({ type }: Dimension, picks: readonly string[]): Facet['span'] {
  if (type !== 'ordinal' && type !== 'number') return null
  const spans = picks.filter((pick) => !statePick(pick) && (type === 'number' || /\.\./.test(pick)))
  return spans.length === 1 ? readSpan(spans[0] ?? '') : null
}

function layerFacet(found: Evaluation): Facet {
  const { table } = found.index
  const { entries, codes } = table.sites
  const tally = freeTally(found, LAYERS, {
    codes,
    tally: tallyRows(codes, entries.length, found.rows),
  })
  const countAt = (layer: Layer) =>
    entries.reduce((sum, sites, code) => {
      const placed = sites.some((site) => site.layer === layer.id && isPlaced(site))
      return placed ? sum + (tally[code] ?? 0) : sum
    }, 0)
  const picked = { on: found.query.layers, not: [] }
  return {
    ...PLAIN,
    key: 'layers',
    label: 'Layers',
    control: 'layers',
    values: table.head.layers.map((layer) =>
      choiceOf({ pick: layer.id, label: layer.label }, countAt(layer), picked),
    ),
  }
}

/** Cells in each state: of those that a search hits if one is made, of those shown else. */
function stateFacet(index: TableIndex, query: ViewQuery): Facet {
  const found = evaluate(index, query.state.length > 0 ? { ...query, state: [] } : query)
  const counts = countStates(index, found.columns(), found.hitTally)
  const picked = { on: query.state, not: [] }
  return {
    ...PLAIN,
    key: 'state',
    label: 'States of cells',
    control: 'states',
    states: STATE_PICKS.map((pick) =>
      choiceOf({ pick, label: STATE_CHOICES[pick] }, counts[pick], picked),
    ),
  }
}

const PLAIN = {
  dimension: '',
  values: [],
  states: [],
  span: null,
  every: false,
  words: '',
  bins: [],
  unit: '',
} satisfies Partial<Facet>
