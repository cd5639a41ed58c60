import type { Versus } from '@/lib/view/table/table-view'

/** How a cell stands against the one compared with: a sign in a square of 12 pixels. */
export const VERSUS_PATHS: Record<Versus, string> = {
  higher: 'M6 10V2M2.5 5.5 6 2l3.5 3.5',
  lower: 'M6 2v8M2.5 6.5 6 10l3.5-3.5',
  same: 'M2 4.5h8M2 7.5h8',
  different: 'M2 4.5h8M2 7.5h8M8.5 1.5 3.5 10.5',
  unknown: '',
}

const WORDS: Record<Versus, string> = {
  higher: 'higher than',
  lower: 'lower than',
  same: 'the same as',
  different: 'different from',
  unknown: 'not to be compared with',
}

/** "higher than Linux". */
export function versusWords(versus: Versus, name: string): string {
  return `${WORDS[versus]} ${name}`
}
