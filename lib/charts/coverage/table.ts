import { capital } from '../../number-words'
import type { Table } from '../chart-kind'
import type { CoverageModel } from './model'
import { PICKS, pickWords } from './picks'
import type { CoverageRow } from './rows'
import { PART_TITLES, titleOf } from './words'

/** Every figure in the order of the picture, also what is zero in all rows; each leads to its cells. */
export function coverageTable(model: CoverageModel): Table {
  const lines = [
    { part: 'All', row: model.whole },
    ...model.parts.flatMap(({ id, rows }) => rows.map((row) => ({ part: PART_TITLES[id], row }))),
  ]
  return {
    caption: titleOf(model),
    head: [
      'Part',
      'Of',
      'Cells',
      ...PICKS.map((pick) => capital(pickWords(pick, model.staleAfter))),
    ],
    rows: lines.map(({ part, row }) => [part, row.name, String(row.cells), ...counts(row)]),
    links: lines.map(({ row }) => [null, row.search, null, ...searches(row)]),
  }
}

function counts({ figures }: CoverageRow): string[] {
  return figures.map(({ count }) => String(count))
}

function searches({ figures }: CoverageRow): (string | null)[] {
  return figures.map(({ search }) => search)
}
