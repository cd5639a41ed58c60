import type { CellState } from '../../dataset/cell-state'
import { capital, counted } from '../../number-words'
import { count } from '../../words'
import type { Description, Table } from '../chart-kind'
import { LAYER_COLUMN } from './layer-cell'
import type { MatrixModel } from './model'

const LONGEST_SHORT = 250

/** The states other than known, in the order in which they are counted, with their words. */
const COUNTED = [
  ['range', 'between two levels'],
  ['unknown', 'unknown'],
  ['disputed', 'disputed'],
  ['not-applicable', 'n/a'],
  ['not-assessed', 'not assessed'],
] as const satisfies readonly (readonly [CellState, string])[]

/** Cells that are named one by one in the full text. */
const NAMED = [
  ['disputed', 'Disputed'],
  ['range', 'Between two levels'],
  ['unknown', 'Unknown'],
  ['not-assessed', 'Not assessed'],
] as const satisfies readonly (readonly [CellState, string])[]

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeMatrix(model: MatrixModel): Description {
  const opening = openingOf(model)
  const { title, version } = model.dataset
  return {
    title: titleOf(model),
    short: opening.length <= LONGEST_SHORT ? opening : titleOf(model),
    full: [
      opening,
      ...systemsInWords(model),
      ...namedCells(model),
      ...rankingWords(model),
      ...leftOut(model),
      `From ${title}, version ${version}; ${model.lens === null ? 'all assessors' : `read by ${model.lens}`}.`,
    ].join(' '),
  }
}

/** "Six systems, twelve dimensions"; the layer column is not counted. */
export function titleOf(model: MatrixModel): string {
  const systems = counted(model.rows.length, 'system')
  return capital(`${systems}, ${counted(dimensionCount(model), 'dimension')}`)
}

/** "6 systems by 12 dimensions". */
export function sizeOf(model: MatrixModel): string {
  return `${count(model.rows.length, 'system')} by ${count(dimensionCount(model), 'dimension')}`
}

function dimensionCount({ columns }: MatrixModel): number {
  return columns.filter(({ id }) => id !== LAYER_COLUMN).length
}

function openingOf(model: MatrixModel): string {
  const { counts, rows } = model
  const dimensions = dimensionCount(model)
  const others = COUNTED.flatMap(([state, words]) =>
    counts[state] > 0 ? [`${counts[state]} ${words}`] : [],
  )
  const known = `${counts.known} of ${rows.length * dimensions} cells known`
  return `Matrix of ${count(rows.length, 'system')} and ${count(dimensions, 'dimension')}: ${[known, ...others].join(', ')}.`
}

function systemsInWords({ rows, columns, cells }: MatrixModel): string[] {
  return rows.map(({ name, sameAs }, index) => {
    if (sameAs !== null) return `${name}: the same as ${sameAs} in every cell.`
    const words = columns.map(({ label }, at) => `${label} ${cells[index]?.[at]?.words ?? ''}`)
    return `${name}: ${words.join('; ')}.`
  })
}

function namedCells({ rows, columns, cells }: MatrixModel): string[] {
  return NAMED.flatMap(([state, words]) => {
    const found = rows.flatMap(({ name }, row) =>
      columns.flatMap(({ label }, at) =>
        cells[row]?.[at]?.state === state ? [`${label} of ${name}`] : [],
      ),
    )
    return found.length === 0 ? [] : [`${words}: ${found.join(', ')}.`]
  })
}

function rankingWords({ ranking, columns }: MatrixModel): string[] {
  if (ranking === null) return []
  const label = columns.find(({ id }) => id === ranking.column)?.label ?? ranking.column
  const sorted = `Sorted by ${label}, ${ranking.direction === 'up' ? 'first level first' : 'last level first'}.`
  return ranking.from === null ? [sorted] : [sorted, `${ranking.sentence}.`]
}

function leftOut({ left }: MatrixModel): string[] {
  const say = (number: number, noun: string) =>
    number === 0
      ? []
      : [`${count(number, noun)} ${number === 1 ? 'is' : 'are'} hidden by the filter.`]
  return [...say(left.systems, 'system'), ...say(left.dimensions, 'dimension')]
}

/** The same content as the picture: a row for each system, a column for each dimension. */
export function matrixTable(model: MatrixModel): Table {
  return {
    caption: titleOf(model),
    head: ['System', ...model.columns.map(({ label }) => label)],
    rows: model.rows.map(({ name }, index) => [
      name,
      ...(model.cells[index] ?? []).map(({ words }) => words),
    ]),
  }
}
