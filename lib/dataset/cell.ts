import { dimensionType } from '../dimensions'
import type { CellState } from './cell-state'
import type { Assessment, Dataset, Dimension, System, Value } from './schema'
import { isStale } from './stale'

export type Claim = { assessor: string } & (
  | { value: Value }
  | { range: [low: number, high: number] }
)

/** What a cell says, whoever says it and of whichever system. */
export type Said = {
  /** Something is said, and no place in a source is named for any of it. */
  unproved: boolean
  /** What is said is older than the dataset lets readings grow; see `stale.ts`. */
  stale: boolean
} & (
  | { state: 'known'; value: Value; weak: boolean }
  | { state: 'range'; low: number; high: number; weak: boolean }
  | { state: 'disputed'; claims: Claim[] }
  | { state: 'not-applicable' | 'unknown' | 'not-assessed' }
)

/** What is known of one system on one dimension, seen through a lens. Derived, never typed by an author. */
export type Cell = { system: string; dimension: string; assessments: Assessment[] } & Said

/** The lens: every assessor, or the id of one. */
export const ALL_ASSESSORS = 'all'

export function cellKey(system: string, dimension: string): string {
  return `${system}/${dimension}`
}

export type CellOf<S extends CellState> = Extract<Cell, { state: S }>
export type SaidOf<S extends CellState> = Extract<Said, { state: S }>
/** What is read of a dataset and a system for one cell. */
export type CellInput = {
  dataset: Pick<Dataset, 'assessors' | 'date' | 'staleAfter'>
  system: Pick<System, 'id' | 'assessments'>
  dimension: Dimension
  lens: string
}

type Known = Extract<Assessment, { status: 'known' }>

/**
 * The state of one cell, seen through a lens. The order in which assessments are written does not
 * matter: they are taken in the order of the dataset's assessors.
 */
export function cellOf({ dataset, system, dimension, lens }: CellInput): Cell {
  const assessments = assessmentsOf({ dataset, system, dimension, lens })
  const at = {
    system: system.id,
    dimension: dimension.id,
    assessments,
    unproved: assessments.length > 0 && assessments.every((each) => each.evidence.length === 0),
    stale: assessments.length > 0 && assessments.every((each) => isStale(dataset, each)),
  }
  const known = assessments.filter((each) => each.status === 'known')
  const [first, ...others] = known
  if (!first) return { ...at, state: silentState(assessments) }
  if (others.some((other) => !sameClaim(dimension, first, other))) {
    return { ...at, state: 'disputed', claims: known.map(claimOf) }
  }
  const weak = known.every((each) => each.confidence === 'low')
  if ('value' in first) return { ...at, state: 'known', value: first.value, weak }
  const [low, high] = first.range
  return { ...at, state: 'range', low, high, weak }
}

function assessmentsOf({ dataset, system, dimension, lens }: CellInput): Assessment[] {
  const written = Object.hasOwn(system.assessments, dimension.id)
    ? (system.assessments[dimension.id] ?? [])
    : []
  const seen = written.filter((each) => lens === ALL_ASSESSORS || each.assessor === lens)
  if (seen.length < 2) return seen
  const place = (each: Assessment) => dataset.assessors.findIndex(({ id }) => id === each.assessor)
  return [...seen].sort((a, b) => place(a) - place(b))
}

function silentState(assessments: Assessment[]): 'not-applicable' | 'unknown' | 'not-assessed' {
  if (assessments.length === 0) return 'not-assessed'
  return assessments.some((each) => each.status === 'not-applicable') ? 'not-applicable' : 'unknown'
}

/** Whether two who know say the same of a cell. */
export function sameClaim(dimension: Dimension, a: Known, b: Known): boolean {
  if ('value' in a && 'value' in b) return dimensionType(dimension).agree(a.value, b.value)
  if ('range' in a && 'range' in b) return a.range[0] === b.range[0] && a.range[1] === b.range[1]
  return false
}

function claimOf(known: Known): Claim {
  const { assessor } = known
  return 'value' in known ? { assessor, value: known.value } : { assessor, range: known.range }
}
