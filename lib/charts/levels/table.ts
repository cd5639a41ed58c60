import type { Table } from '../chart-kind'
import type { LevelsBar } from './bars'
import { systemWords, titleOf } from './describe'
import { barsOf, type LevelsModel } from './model'

type Line = { cells: string[]; search: string | null }

/** A row for each level, value and state, in the order of the picture; a count leads to what it counts. */
export function levelsTable(model: LevelsModel): Table {
  const lines = [...barsOf(model).flatMap(barLines), ...uncountedLines(model)]
  return {
    caption: titleOf(model),
    head: ['Dimension', 'Level, value or state', 'Systems', 'Which'],
    rows: lines.map(({ cells }) => cells),
    links: lines.map(({ search }) => [null, null, search, null]),
  }
}

function barLines({ label, values, states }: LevelsBar): Line[] {
  return [...values, ...states].map(({ words, systems, search }) => ({
    cells: [label, words, String(systems.length), systems.map(systemWords).join('; ')],
    search,
  }))
}

function uncountedLines({ uncounted }: LevelsModel): Line[] {
  return uncounted.map(({ label, why }) => ({
    cells: [label, why, 'not counted', ''],
    search: null,
  }))
}
