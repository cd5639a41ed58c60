/** How far values differ, and how far as many would by chance. */
export type Apart = { observed: number; expected: number }

/** 1 less what is observed over what chance expects; null where chance expects no difference. */
export function beyondChance(parts: readonly Apart[]): number | null {
  const expected = parts.reduce((sum, each) => sum + each.expected, 0)
  return expected === 0 ? null : 1 - parts.reduce((sum, each) => sum + each.observed, 0) / expected
}
