import type { Codes } from './column-table'
import type { Ranks } from './ranks'

/** The rows by the place of their entry; rows of one place keep their order. */
export function sortByRank(rows: Uint32Array, codes: Codes, { of, count }: Ranks): Uint32Array {
  const next = new Uint32Array(count + 1)
  for (let at = 0; at < rows.length; at++) {
    const after = (of[codes[rows[at] ?? 0] ?? 0] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let place = 1; place <= count; place++)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const place = of[codes[row] ?? 0] ?? 0
    const to = next[place] ?? 0
    sorted[to] = row
    next[place] = to + 1
  }
  return sorted
}

const DIGIT = 11
const DIGITS = Uint32Array.from({ length: 1 << DIGIT }, (_, digit) => digit)

/** The rows by a number each, given by row, the least first; rows of one number keep their order. */
export function sortByNumber(rows: Uint32Array, numbers: Uint32Array): Uint32Array {
  const digits = new Uint16Array(numbers.length)
  let sorted = rows
  for (let shift = 0; shift < 32; shift += DIGIT) {
    for (let row = 0; row < numbers.length; row++) {
      digits[row] = ((numbers[row] ?? 0) >>> shift) & (DIGITS.length - 1)
    }
    sorted = sortByRank(sorted, digits, { of: DIGITS, count: DIGITS.length })
  }
  return sorted
}
