import { CELL_STATES } from '../../dataset/cell-state'
import type { NativeBars } from '../chart-kind'
import type { CoverageModel } from './model'
import { pickWords } from './picks'
import type { CoverageRow } from './rows'
import { PART_TITLES } from './words'

/** Bars of cells that office programs draw, of the first part that is shown: a piece for each state. */
export function nativeCoverage({ parts }: CoverageModel): NativeBars | null {
  const [first, ...others] = parts
  if (!first || first.rows.length === 0) return null
  const { rows } = first
  const sure = rows.map((row) => counted(row, 'known') - row.weak)
  const states = CELL_STATES.filter((state) => state !== 'known').map((state) => ({
    name: pickWords(state),
    look: state,
    values: rows.map((row) => counted(row, state)),
  }))
  const weak = rows.map((row) => row.weak)
  const series: NativeBars['series'] = [
    { name: 'known', look: 'known', values: sure },
    { name: 'known, low confidence', look: 'weak', values: weak },
    ...states,
  ]
  return {
    type: 'bars',
    note: `Cells in each state, ${PART_TITLES[first.id].toLowerCase()}. More known is not better.`,
    categories: rows.map(({ name }) => name),
    series: series.filter(({ values }) => values.some((value) => value > 0)),
    absent: others.map(({ id }) => `${PART_TITLES[id]}: see the table`),
  }
}

function counted({ figures }: CoverageRow, pick: string): number {
  return figures.find((figure) => figure.pick === pick)?.count ?? 0
}
