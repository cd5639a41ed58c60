import type { Assessment, Dataset, Dimension, System, Value } from './schema'

export const CELL_STATES = [
  'known',
  'range',
  'disputed',
  'not-applicable',
  'unknown',
  'not-assessed',
] as const
export type CellState = (typeof CELL_STATES)[number]

export type Claim = { assessor: string } & ({ value: Value } | { range: [low: number, high: number] })

/** What is known of one system on one dimension, seen through a lens. Derived, never typed by an author. */
export type Cell = { system: string; dimension: string; assessments: Assessment[] } & (
  | { state: 'known'; value: Value; weak: boolean }
  | { state: 'range'; low: number; high: number; weak: boolean }
  | { state: 'disputed'; claims: Claim[] }
  | { state: 'not-applicable' | 'unknown' | 'not-assessed' }
)

/** The lens: every assessor, or the id of one. */
export const ALL_ASSESSORS = 'all'

export function cellKey(system: string, dimension: string): string {
  return `${system}/${dimension}`
}

export type CellOf<S extends CellState> = Extract<Cell, { state: S }>
export type CellInput = { dataset: Dataset; system: System; dimension: Dimension; lens: string }
