import type { CellState } from '../../dataset/cell-state'
import { capital, counted } from '../../number-words'
import { count } from '../../words'
import type { Description, Table } from '../chart-kind'
import { versusWords } from './against'
import { LAYER_COLUMN } from './layer-cell'
import type { MatrixCell, MatrixModel } from './model'

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
      ...arrangement(model),
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

function systemsInWords(model: MatrixModel): string[] {
  const { rows, columns, cells } = model
  return rows.map(({ name, sameAs }, index) => {
    if (sameAs !== null) return `${name}: the same as ${sameAs} in every cell.`
    const words = columns.map(({ label }, at) => {
      const cell = cells[index]?.[at]
      return `${label} ${cell ? wordsOf(cell, model) : ''}`
    })
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

/** How rows are ordered, grouped and compared. */
function arrangement({ arranged, ranking, rowGroups }: MatrixModel): string[] {
  const ranked = ranking !== null && ranking.breaks.length > 0 ? [`${ranking.sentence}.`] : []
  const groups = (rowGroups?.runs ?? []).filter(({ label }) => label !== '')
  const counted = groups.map(({ value, columns }) => `${value} ${columns}`).join(', ')
  return [
    ...(arranged.order === null ? [] : [`${arranged.order}.`, ...ranked]),
    ...(arranged.groups === null ? [] : [`${arranged.groups}: ${counted}.`]),
    ...(arranged.reference === null ? [] : [`${arranged.reference}.`]),
  ]
}

/** A cell in full: what it says, and how that stands to the reference. */
function wordsOf({ words, versus }: MatrixCell, { reference }: MatrixModel): string {
  // what cannot be compared says so by its own state, or the reference does
  if (versus === null || versus === 'unknown' || reference === null) return words
  return `${words} (${versusWords(versus, reference.name)})`
}

/** What stays under the filters and is too much to draw; null: nothing. */
export function beyondWords({ rows, beyond }: MatrixModel): string | null {
  if (beyond === 0) return null
  return `Only the first ${count(rows.length, 'system')} are here: ${beyond} more are not.`
}

function leftOut(model: MatrixModel): string[] {
  const { left } = model
  const say = (number: number, noun: string) =>
    number === 0
      ? []
      : [`${count(number, noun)} ${number === 1 ? 'is' : 'are'} hidden by the filter.`]
  const beyond = beyondWords(model)
  const hidden = [...say(left.systems, 'system'), ...say(left.dimensions, 'dimension')]
  return beyond === null ? hidden : [beyond, ...hidden]
}

/**
 * The same content as the picture: a row for each system, a column for each dimension, and one for the
 * group where systems are grouped.
 */
export function matrixTable(model: MatrixModel): Table {
  const { columns, rows, cells, reference } = model
  const groups = groupOfRows(model)
  const beyond = beyondWords(model)
  return {
    caption: beyond === null ? titleOf(model) : `${titleOf(model)}. ${beyond}`,
    head: ['System', ...(groups === null ? [] : ['Group']), ...columns.map(({ label }) => label)],
    rows: rows.map(({ id, name }, index) => [
      reference?.id === id ? `${name} (reference)` : name,
      ...(groups === null ? [] : [groups[index] ?? '']),
      ...(cells[index] ?? []).map((cell) => wordsOf(cell, model)),
    ]),
  }
}

/** The group of each row; the pinned ones are in none. Null: they are not grouped. */
function groupOfRows({ rowGroups }: MatrixModel): string[] | null {
  if (rowGroups === null) return null
  return rowGroups.runs.flatMap(({ value, columns }) =>
    Array.from({ length: columns }, () => value),
  )
}
