/** Gives the next number, from 0 up to but not including 1. */
export type Random = () => number

/** Numbers by shifts of 32 bits; the same row of them for the same seed, a whole number, on any machine. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}
