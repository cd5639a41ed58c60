import { type Cell, cellKey } from '../../dataset/cell'
import type { CellState } from '../../dataset/cell-state'
import type { Dimension } from '../../dataset/schema'
import { dimensionType } from '../../dimensions'
import type { Choice } from '../../dimensions/dimension-type'
import type { Key, Slot } from '../../scene/scene'
import { cellWords, claimWords } from '../../view/cell-words'
import { countedSearch, systemsSearch } from '../../view/counted-search'
import type { ValueLetters } from '../../view/letters'
import { meets } from '../../view/picks'
import type { View } from '../../view/view'
import { STATE_CHOICES, STATE_WORDS } from '../../words'

/** States other than known, in the order in which they stand at the end of a bar. */
export const BAR_STATES = [
  'disputed',
  'range',
  'not-applicable',
  'unknown',
  'not-assessed',
] as const satisfies readonly CellState[]
export type BarState = (typeof BAR_STATES)[number]

/** What stands for a block where its words have no room. */
export type BarSign =
  | { kind: 'level'; rank: number; levels: number }
  | { kind: 'value'; letters: string }
  | { kind: 'state'; state: BarState }

/** A system in a block; `weak`: by a reading of low confidence; `said`: between what, where no one level holds. */
export type BarSystem = { id: string; name: string; slot: Slot; weak: boolean; said: string }

/** The systems at one level, with one value, or in one state. */
export type BarBlock = {
  key: Key
  words: string
  short: string
  criterion: string
  sign: BarSign
  /** In their order; none at a level or a value that no system has. */
  systems: BarSystem[]
  /** The query part of the matrix that shows them; null: there is none. */
  search: string | null
}

export type LevelsBar = {
  id: string
  label: string
  question: string
  /** Several values may stand in one cell: their counts overlap, and do not sum to the systems. */
  several: boolean
  /** Every level or value in its order, also those that no system has. */
  values: BarBlock[]
  /** Only those that occur. */
  states: BarBlock[]
}

type Countable = Extract<Dimension, { type: 'ordinal' | 'category' | 'categories' | 'boolean' }>

/** Whether a dimension has levels or values that can be counted. */
export function isCountable(dimension: Dimension): dimension is Countable {
  const { type } = dimension
  return type !== 'text' && type !== 'number'
}

/** Counts the systems of a View at each level or value of a dimension, and in each other state. */
export function barOf(
  view: View,
  dimension: Countable,
  letters: readonly ValueLetters[],
): LevelsBar {
  const { id, label, question } = dimension
  const { filter } = dimensionType(dimension)
  const choices = filter.control === 'choices' ? filter.choices : []
  const block = blockMaker(view, dimension)
  const signed = signsOf(dimension, letters)
  const values = choices.map((choice, index) => block(choice, signed(choice, index)))
  const states = BAR_STATES.map((state) => {
    const short = state === 'not-applicable' ? 'n/a' : STATE_WORDS[state]
    const choice = { pick: state, label: STATE_CHOICES[state], short }
    return block(choice, { kind: 'state', state })
  })
  const empty = dimension.type === 'categories' ? [emptySet(view, dimension)] : []
  return {
    ...{ id, label, question, several: dimension.type === 'categories' },
    values: [...values, ...empty.filter(({ systems }) => systems.length > 0)],
    states: states.filter(({ systems }) => systems.length > 0),
  }
}

type SignOf = (choice: Choice, index: number) => BarSign

function signsOf(dimension: Countable, letters: readonly ValueLetters[]): SignOf {
  if (dimension.type === 'ordinal') {
    const levels = dimension.levels.length
    return (_, index) => ({ kind: 'level', rank: index + 1, levels })
  }
  // yes and no have none: their words are as short
  const lettersOf = (pick: string) =>
    letters.find((each) => each.dimension === dimension.id && each.value === pick)?.letters
  return ({ pick }) => ({ kind: 'value', letters: lettersOf(pick) ?? '' })
}

function blockMaker(view: View, dimension: Countable) {
  const criteria = criteriaOf(dimension)
  return (choice: Choice, sign: BarSign): BarBlock => {
    const { pick } = choice
    const systems = systemsWhere(view, dimension, (cell) => meets(dimension, cell, pick))
    return {
      key: sign.kind === 'state' ? `/${dimension.id}!${pick}` : `/${dimension.id}=${pick}`,
      ...{ words: choice.label, short: choice.short, sign, systems },
      criterion: sign.kind === 'state' ? '' : (criteria.get(pick) ?? ''),
      search: systems.length === 0 ? null : countedSearch(view, { dimension: dimension.id, pick }),
    }
  }
}

/** Known to have none of the values; no filter names that, so the systems are named. */
function emptySet(view: View, dimension: Countable): BarBlock {
  const isEmpty = (cell: Cell) =>
    cell.state === 'known' && Array.isArray(cell.value) && cell.value.length === 0
  const systems = systemsWhere(view, dimension, isEmpty)
  return {
    ...{ key: `/${dimension.id}=`, words: 'none of these', short: 'none', criterion: '' },
    ...{ sign: { kind: 'value', letters: '–' }, systems },
    search: systemsSearch(
      view,
      systems.map(({ id }) => id),
    ),
  }
}

function systemsWhere(view: View, dimension: Dimension, is: (cell: Cell) => boolean) {
  return view.systems.flatMap(({ id, name, slot }): BarSystem[] => {
    const cell = view.cells[cellKey(id, dimension.id)]
    if (!cell || !is(cell)) return []
    const weak = 'weak' in cell && cell.weak
    return [{ id, name, slot, weak, said: saidBy(dimension, cell) }]
  })
}

function saidBy(dimension: Dimension, cell: Cell): string {
  if (cell.state === 'disputed') return claimWords(dimension, cell.claims, 'label').join(' or ')
  return cell.state === 'range' ? cellWords(dimension, { ...cell, weak: false }) : ''
}

function criteriaOf(dimension: Countable): Map<string, string> {
  switch (dimension.type) {
    case 'ordinal':
      return new Map(dimension.levels.map((level, at) => [String(at + 1), level.criterion]))
    case 'category':
    case 'categories':
      return new Map(dimension.values.map(({ id, criterion }) => [id, criterion ?? '']))
    case 'boolean':
      return new Map()
    default:
      return dimension satisfies never
  }
}
