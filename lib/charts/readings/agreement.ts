import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import type { Key, Slot } from '../../scene/scene'
import {
  type Agreement,
  agreementOf,
  LEAST_UNITS,
  type Silence,
} from '../../view/agreement/agreement-of'
import { heardByAll } from '../../view/heard-by-all'
import type { View } from '../../view/view'
import { count } from '../../words'
import { type CellSide, readersOf } from './disputes'

/** What the assessors have done with one cell. */
export type AgreementCell = { key: Key; system: string; side: CellSide }

/** How far the assessors agree on one dimension. */
export type AgreementRow = {
  id: string
  label: string
  question: string
  /** A cell for each system shown, in their order. */
  cells: AgreementCell[]
  /** Cells that two or more have read, and on which of them they differ. */
  shared: number
  disputed: number
  counted: string
  beyond: string
}

export type AgreementModel = {
  systems: { id: string; name: string; slot: Slot; disputed: number }[]
  /** Dimensions that two have read somewhere, in their order. */
  rows: AgreementRow[]
  overall: { shared: number; disputed: number; counted: string; beyond: string }
  /** Why the others have no row, in sentences. */
  silent: string[]
}

/** How far all assessors agree on what is shown, whomever the lens hears. */
export function agreementModel(view: View): AgreementModel {
  const all = heardByAll(view)
  const found = agreementOf(all)
  const rows = all.dimensions.map((dimension) => {
    const cells = all.systems.flatMap(({ id }) => all.cells[cellKey(id, dimension.id)] ?? [])
    const own = found.dimensions.find((each) => each.dimension === dimension.id)
    return rowOf(dimension, cells, own ?? found.overall)
  })
  const shown = rows.filter(({ shared }) => shared > 0)
  const total = (of: (row: AgreementRow) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  return {
    systems: all.systems.map(({ id, name, slot }, index) => ({
      ...{ id, name, slot },
      disputed: rows.filter(({ cells }) => cells[index]?.side === 'differ').length,
    })),
    rows: shown,
    overall: {
      shared: total(({ shared }) => shared),
      disputed: total(({ disputed }) => disputed),
      counted: countedWords(found.overall),
      beyond: beyondWords(found.overall),
    },
    silent: silentSentences(all.dimensions, shown),
  }
}

function rowOf(dimension: Dimension, cells: readonly Cell[], agreement: Agreement): AgreementRow {
  const sides = cells.map((cell) => ({
    key: cellKey(cell.system, cell.dimension),
    system: cell.system,
    side: sideOf(dimension, cell),
  }))
  const of = (side: CellSide) => sides.filter((each) => each.side === side).length
  return {
    id: dimension.id,
    label: dimension.label,
    question: dimension.question,
    cells: sides,
    shared: of('same') + of('differ'),
    disputed: of('differ'),
    counted: countedWords(agreement),
    beyond: beyondWords(agreement),
  }
}

function sideOf({ type }: Dimension, cell: Cell): CellSide {
  switch (cell.state) {
    case 'disputed':
      return 'differ'
    case 'known':
    case 'range':
      return type !== 'text' && readersOf(cell).length > 1 ? 'same' : 'one'
    default:
      return cell.state
  }
}

/** `3 of 5 the same`: cells with one value from each who read them; what is left between two is named. */
export function countedWords({ units, agree, between }: Agreement): string {
  const same = units === 0 ? '' : `${agree} of ${units} the same`
  const left = between === 0 ? '' : `${between} between two levels`
  return [same, left].filter((part) => part !== '').join(', ')
}

/** How far agreement goes beyond chance, or in a word or two why nothing is said of it. */
export function beyondWords(found: Agreement): string {
  const { alpha, alphaSilent, alphaRange, kappa, kappaUnits, units } = found
  if (alpha === null) return alphaSilent === null ? '' : SILENCE_WORDS[alphaSilent]
  const range = alphaRange === null ? '' : ` (${alphaRange.map(decimals).join(' to ')})`
  const part = kappaUnits === units ? '' : ` on ${kappaUnits} of them`
  return `alpha ${decimals(alpha)}${range}${kappa === null ? '' : `, kappa ${decimals(kappa)}${part}`}`
}

/** A table's note says what alpha is; where there is none, this takes other words. */
export const TOO_FEW = 'too few for alpha'

const SILENCE_WORDS: Record<Silence, string> = {
  'not-compared': 'never compared',
  'one-rater': 'read by one alone',
  'more-than-two-raters': 'read by more than two',
  'too-few-units': TOO_FEW,
  'no-variation': 'all alike: no alpha',
}

/** What the two coefficients are, where one is given, and when nothing is said. */
export function beyondNote({ rows, overall }: AgreementModel): string {
  const silence = `Fewer than ${count(LEAST_UNITS, 'cell')} say too little for alpha or kappa.`
  const given = [...rows, overall].some(({ beyond }) => beyond.startsWith('alpha'))
  if (!given) return silence
  return `Alpha (Krippendorff) and kappa (Cohen) tell agreement from chance: 1 is full agreement, 0 what chance would give. In brackets: where 95 of 100 alphas lie when the cells are drawn again at random. ${silence}`
}

function decimals(value: number): string {
  const text = value.toFixed(2)
  return text === '-0.00' ? '0.00' : text
}

/** The dimensions without a row, by why they have none. */
function silentSentences(
  dimensions: readonly Dimension[],
  rows: readonly AgreementRow[],
): string[] {
  const rest = dimensions.filter(({ id }) => rows.every((row) => row.id !== id))
  const named = (of: readonly Dimension[]) => of.map(({ label }) => label).join(', ')
  const texts = rest.filter(({ type }) => type === 'text')
  const others = rest.filter(({ type }) => type !== 'text')
  return [
    ...(others.length === 0 ? [] : [`Read by one assessor at most: ${named(others)}.`]),
    ...(texts.length === 0 ? [] : [`In words, which are never compared: ${named(texts)}.`]),
  ]
}
