import { byCodeUnit } from '../../nearest'
import { meanDistance } from '../gower'
import { LEAST_COMPARED } from '../table/likeness'
import type { View } from '../view'
import { comparedDimensions, type OpenPart, openBetween, type Part, partsBetween } from './compare'
import type { Weights } from './weights'

/** How like one system is to the one asked about. */
export type Likeness = {
  system: string
  /** 1 less the weighted mean distance of the cells compared; null where none is. */
  similarity: number | null
  /** On how many dimensions both are known; those that count nothing are not compared. */
  compared: number
  /** On how many dimensions of the View any two systems can be compared; the same for all. */
  comparable: number
  /** On how many more they might be compared, were all known: what `low` and `high` are about. */
  open: number
  /** The cells compared, in the order of the dimensions. */
  parts: Part[]
  /**
   * The least and the greatest similarity that any way of settling the open cells would give, both reached.
   * `similarity` is about fewer cells than they, and may lie outside. Where nothing is open both equal it;
   * where nothing can ever be compared they are 0 and 1.
   */
  low: number
  high: number
  /** From 1, the nearest; ties share one and the next is left out. 0 for what stands apart. */
  place: number
  /** Compared on fewer than LEAST_COMPARED cells: too little is known to give it a place. */
  apart: boolean
}

/** Similarities that are no further apart are a tie: they differ by how they were added up. */
export const EQUAL = 1e-9

/**
 * The other systems of a View by likeness to one of them, the nearest first; those that stand apart last.
 * Ties are in the order of cells compared, then of ids. Empty if the View does not show that system.
 */
export function likenessOf(view: View, of: string, weights: Weights = {}): Likeness[] {
  if (!view.systems.some(({ id }) => id === of)) return []
  const comparable = comparedDimensions(view, weights).length
  const [parts, open] = [partsBetween(view, weights), openBetween(view, weights)]
  const found = view.systems
    .filter(({ id }) => id !== of)
    .map(({ id }) => ({ system: id, comparable, ...likenessFrom(parts(of, id), open(of, id)) }))
    .sort(byNearness)
  return placed(found)
}

type Unplaced = Omit<Likeness, 'place'>

function likenessFrom(
  parts: Part[],
  open: readonly OpenPart[],
): Omit<Unplaced, 'system' | 'comparable'> {
  const distance = meanDistance(parts)
  const settled = (end: 'low' | 'high') =>
    meanDistance([...parts, ...open.map((each) => ({ ...each, distance: each[end] }))])
  return {
    similarity: distance === null ? null : 1 - distance,
    compared: parts.length,
    open: open.length,
    parts,
    low: 1 - (settled('high') ?? 1),
    high: 1 - (settled('low') ?? 0),
    apart: parts.length < LEAST_COMPARED,
  }
}

function byNearness(a: Unplaced, b: Unplaced): number {
  if (a.apart !== b.apart) return a.apart ? 1 : -1
  const nearer = stepOf(b) - stepOf(a)
  return nearer || b.compared - a.compared || byCodeUnit(a.system, b.system)
}

/** A similarity in steps of EQUAL, so that being tied holds from one to the next and the order is whole. */
function stepOf({ similarity }: Pick<Likeness, 'similarity'>): number {
  return similarity === null ? -1 : Math.round(similarity / EQUAL)
}

function placed(found: readonly Unplaced[]): Likeness[] {
  return found.map((each) => {
    const first = found.findIndex((other) => !other.apart && stepOf(other) === stepOf(each))
    return { ...each, place: each.apart ? 0 : first + 1 }
  })
}
