import { ALL_ASSESSORS } from '../../lib/dataset/cell'
import { madeDataset } from '../../lib/dataset/made'
import { DEFAULT_QUERY, type ViewQuery } from '../../lib/view/query'
import { askTable } from '../../lib/view/table/ask-table'
import { facetsOf } from '../../lib/view/table/facets-of'
import { indexTable, type TableIndex } from '../../lib/view/table/index-table'
import { tabulate } from '../../lib/view/table/tabulate'
import { median } from '../table'
import { SEED } from './rows'

export type EngineTimes = Record<string, number>

const FIELDS = ['energy', 'farming', 'health', 'housing', 'learning', 'lending', 'mobility']
const WORDS = ['counts', 'garden', 'bridge', 'ledger', 'winter', 'crowds', 'school']

/** Milliseconds that the engine takes by itself; each round asks something that was not asked before. */
export function engineTimes(systems: number): EngineTimes {
  const made = timed(() => madeDataset({ systems, seed: SEED }))
  const tabulated = timed(() => tabulate(made.result, ALL_ASSESSORS))
  const indexed = timed(() => indexTable(tabulated.result))
  const index = indexed.result
  const picked = FIELDS.map((field): ViewQuery => ({ ...DEFAULT_QUERY, is: { field: [field] } }))
  const sought = WORDS.map((q): ViewQuery => ({ ...DEFAULT_QUERY, q }))
  const sorted = ['openness', 'cost', 'reach', 'field', 'tongue', 'served', 'manual'].map(
    (dimension): ViewQuery => ({
      ...DEFAULT_QUERY,
      order: { by: 'sorted', keys: [{ way: 'down', dimension }] },
    }),
  )
  return {
    tabulate: tabulated.ms,
    index: indexed.ms,
    'ask, first filter': timed(() => askTable(index, { ...DEFAULT_QUERY, is: { home: ['asia'] } }))
      .ms,
    'ask, a filter': askMedian(index, picked),
    'ask, first word': timed(() => askTable(index, { ...DEFAULT_QUERY, q: 'lantern' })).ms,
    'ask, a word': askMedian(index, sought),
    'ask, a sort': askMedian(index, sorted),
    'all counts, first': timed(() => facetsOf(index, DEFAULT_QUERY)).ms,
    'all counts, a filter': median(picked.map((query) => timed(() => facetsOf(index, query)).ms)),
    'all counts, a word': median(sought.map((query) => timed(() => facetsOf(index, query)).ms)),
  }
}

function askMedian(index: TableIndex, queries: ViewQuery[]): number {
  return median(queries.map((query) => timed(() => askTable(index, query)).ms))
}

function timed<Result>(run: () => Result): { ms: number; result: Result } {
  const start = performance.now()
  const result = run()
  return { ms: performance.now() - start, result }
}
