import type { Cell, Claim } from '../../dataset/cell'
import type { Value } from '../../dataset/schema'
import { AppError } from '../../errors'

/** One of the readings of a disputed cell: a level, and who reads it so. */
export type ClaimedRank = { rank: number; assessors: string[] }

/** What a radar needs of a cell: ranks from 1, or the reason why there is none. */
export type Reading =
  | { state: 'known'; rank: number; weak: boolean }
  | { state: 'range'; low: number; high: number; weak: boolean }
  | { state: 'disputed'; claims: ClaimedRank[] }
  | { state: OffState }

/** The states that are drawn off the web, beyond the rim. */
export const OFF_STATES = ['unknown', 'not-assessed', 'not-applicable'] as const
export type OffState = (typeof OFF_STATES)[number]

export function isOff(reading: Reading): reading is { state: OffState } {
  return reading.state !== 'known' && reading.state !== 'range' && reading.state !== 'disputed'
}

/** The reading of a cell on an ordinal dimension. Both ends of a claimed range count as readings. */
export function readingOf(cell: Cell): Reading {
  switch (cell.state) {
    case 'known':
      return { state: 'known', rank: rankOf(cell.value), weak: cell.weak }
    case 'range':
      return { state: 'range', low: cell.low, high: cell.high, weak: cell.weak }
    case 'disputed':
      return { state: 'disputed', claims: claimedRanks(cell.claims) }
    case 'unknown':
    case 'not-assessed':
    case 'not-applicable':
      return { state: cell.state }
  }
}

function rankOf(value: Value): number {
  if (typeof value === 'number') return value
  throw new AppError('internal', `a radar reads ranks: ${String(value)} is none`)
}

function claimedRanks(claims: readonly Claim[]): ClaimedRank[] {
  const byRank = new Map<number, string[]>()
  for (const claim of claims) {
    for (const rank of 'range' in claim ? claim.range : [rankOf(claim.value)]) {
      const assessors = byRank.get(rank) ?? []
      if (!assessors.includes(claim.assessor)) assessors.push(claim.assessor)
      byRank.set(rank, assessors)
    }
  }
  return [...byRank]
    .map(([rank, assessors]) => ({ rank, assessors }))
    .sort((a, b) => a.rank - b.rank)
}
