import { ALL_ASSESSORS } from '../dataset/cell'
import { allDimensions, unknownProblem } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import { AppError } from '../errors'
import { type PackedTable, packTable } from '../view/table/pack-table'
import { tableOf } from '../view/table/tabulate'
import { tablesSchema } from './asked-schemas'
import { oneValue, refuseOtherKeys } from './known-keys'
import { badQuery } from './problem'

/** Cells of the largest table that is sent as a whole; a browser reads larger ones by rows. */
export const MOST_CELLS_SENT = 2_500_000

export type SentTable = { lens: string; content: () => PackedTable }
type Asked = { dataset: Dataset; hash: string; search: URLSearchParams }

/** The table of one lens, packed when it is wanted. Throws `bad-query`, or `too-large` beyond the limit. */
export function sentTable({ dataset, hash, search }: Asked): SentTable {
  refuseOtherKeys(search.keys(), Object.keys(tablesSchema.shape))
  const { lens } = tablesSchema.parse({ lens: oneValue(search, 'lens') ?? undefined })
  const allowed = [ALL_ASSESSORS, ...dataset.assessors.map(({ id }) => id)]
  if (!allowed.includes(lens)) {
    const problem = unknownProblem({ param: 'lens', noun: 'lens', value: lens, allowed })
    throw new AppError('bad-query', badQuery([problem]), [problem])
  }
  const cells = dataset.systems.length * allDimensions(dataset).length
  if (cells > MOST_CELLS_SENT) {
    const message = `too many cells for one answer: ${cells} (allowed: at most ${MOST_CELLS_SENT}; read the rows of /api/rows/${dataset.id})`
    throw new AppError('too-large', message, [{ param: 'dataset', message }])
  }
  return { lens, content: () => packTable(tableOf(dataset, lens, hash)) }
}
