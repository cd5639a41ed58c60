import type { Codes } from './column-table'

/** By entry: how many rows have it. */
export type Tally = Uint32Array

/** Counts the entries of a whole column. */
export function tallyAll(codes: Codes, entries: number): Tally {
  const tally = new Uint32Array(entries)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    tally[code] = (tally[code] ?? 0) + 1
  }
  return tally
}

/** Counts the entries at some rows. */
export function tallyRows(codes: Codes, entries: number, rows: Uint32Array): Tally {
  const tally = new Uint32Array(entries)
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? 0] ?? 0
    tally[code] = (tally[code] ?? 0) + 1
  }
  return tally
}

export function addTallies(a: Tally, b: Tally): Tally {
  return a.map((n, code) => n + (b[code] ?? 0))
}

export function subtractTallies(a: Tally, b: Tally): Tally {
  return a.map((n, code) => n - (b[code] ?? 0))
}

/** Rows that have any of these entries. */
export function sumAt(tally: Tally, entries: readonly number[]): number {
  return entries.reduce((sum, code) => sum + (tally[code] ?? 0), 0)
}
