import type { Cell, CellOf, Claim } from '../../dataset/cell'
import type { Dimension, Value } from '../../dataset/schema'

/** One side of a fault between readings that have no order. */
export type Side =
  | { sign: 'yes' | 'no' | 'bar' }
  | { sign: 'letters'; letters: string[] }
  | { sign: 'figure'; text: string }

/** Whether and how a system is in one layer, from the surface down. */
export type LayerSign = 'home' | 'reach' | 'disputed' | 'unknown' | 'none'

/** What a cell's glyph shows; without pixels. Ranks count from 1. */
export type Mark =
  | { kind: 'level'; levels: number; rank: number; weak: boolean }
  | { kind: 'range'; levels: number; low: number; high: number; weak: boolean }
  | { kind: 'disputed'; levels: number; low: number; high: number }
  | { kind: 'split'; sides: [Side, Side] }
  | { kind: 'letters'; letters: string[]; weak: boolean }
  | { kind: 'answer'; yes: boolean; weak: boolean }
  | { kind: 'figure'; text: string; weak: boolean }
  | { kind: 'text'; weak: boolean }
  | { kind: 'layers'; signs: LayerSign[] }
  | { kind: 'unknown' | 'not-assessed' | 'not-applicable' }

/** Stands for an empty set of values: it is a value, not a gap. */
export const NONE = '0'

/** Initials of a value of a category dimension. */
export type InitialsOf = (dimension: string, value: string) => string

/** The glyph of a cell. */
export function markOf(dimension: Dimension, cell: Cell, initials: InitialsOf): Mark {
  switch (cell.state) {
    case 'known':
      return knownMark(dimension, cell, initials)
    case 'range':
      return {
        kind: 'range',
        levels: levelCount(dimension),
        low: cell.low,
        high: cell.high,
        weak: cell.weak,
      }
    case 'disputed':
      return disputedMark(dimension, cell, initials)
    case 'unknown':
    case 'not-assessed':
    case 'not-applicable':
      return { kind: cell.state }
    default:
      return cell satisfies never
  }
}

function knownMark(dimension: Dimension, cell: CellOf<'known'>, initials: InitialsOf): Mark {
  const { value, weak } = cell
  switch (dimension.type) {
    case 'ordinal':
      return { kind: 'level', levels: dimension.levels.length, rank: Number(value), weak }
    case 'category':
    case 'categories':
      return { kind: 'letters', letters: lettersOf(dimension, value, initials), weak }
    case 'boolean':
      return { kind: 'answer', yes: value === true, weak }
    case 'number':
      return { kind: 'figure', text: String(value), weak }
    case 'text':
      return { kind: 'text', weak }
    default:
      return dimension satisfies never
  }
}

function disputedMark(dimension: Dimension, cell: CellOf<'disputed'>, initials: InitialsOf): Mark {
  if (dimension.type === 'ordinal') {
    const ranks = cell.claims.flatMap(claimEnds)
    return {
      kind: 'disputed',
      levels: dimension.levels.length,
      low: Math.min(...ranks),
      high: Math.max(...ranks),
    }
  }
  const sides = cell.claims.map((claim) => sideOf(dimension, claim, initials))
  const first = sides[0] ?? { sign: 'bar' }
  const other = sides.find((side) => JSON.stringify(side) !== JSON.stringify(first))
  return { kind: 'split', sides: [first, other ?? { sign: 'bar' }] }
}

function sideOf(dimension: Dimension, claim: Claim, initials: InitialsOf): Side {
  if (!('value' in claim)) return { sign: 'bar' }
  const { value } = claim
  switch (dimension.type) {
    case 'boolean':
      return { sign: value === true ? 'yes' : 'no' }
    case 'number':
      return { sign: 'figure', text: String(value) }
    case 'category':
    case 'categories':
      return { sign: 'letters', letters: lettersOf(dimension, value, initials) }
    default:
      return { sign: 'bar' }
  }
}

/** The initials of the values; an empty set has a sign of its own. */
function lettersOf(dimension: Dimension, value: Value, initials: InitialsOf): string[] {
  const values = ids(value)
  return values.length === 0 ? [NONE] : values.map((id) => initials(dimension.id, id))
}

/** The ranks that a claim on an ordinal dimension names. */
export function claimEnds(claim: Claim): number[] {
  if ('range' in claim) return [...claim.range]
  return typeof claim.value === 'number' ? [claim.value] : []
}

/** The value ids of a category or categories cell. */
export function ids(value: Value): string[] {
  return Array.isArray(value) ? value : [String(value)]
}

function levelCount(dimension: Dimension): number {
  return dimension.type === 'ordinal' ? dimension.levels.length : 0
}
