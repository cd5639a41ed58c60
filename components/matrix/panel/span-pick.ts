import { inSpan, readSpan, writeSpan } from '@/lib/dimensions/span'
import type { Facet } from '@/lib/view/table/asked'

/** The ends of a span of levels or numbers as they stand in fields; empty: open. */
export type SpanEnds = { from: string; to: string }

/** The pick for two ends; nothing where both are open. */
export function spanPick({ from, to }: SpanEnds): string[] {
  if (from === '' && to === '') return []
  const end = (text: string) => (text === '' ? null : Number(text))
  return [writeSpan({ from: end(from), to: end(to) })]
}

/** Whether a pick names several values by the first and the last of them. */
export function isSpan(pick: string): boolean {
  return pick.includes('..') && readSpan(pick) !== null
}

/** The span among the picks of a key, open at both ends where there is none; a single `number` is one too. */
export function spanAmong(picks: readonly string[], number: boolean): SpanEnds {
  const pick = picks.find((each) => isSpan(each) || (number && readSpan(each) !== null))
  const { from, to } = readSpan(pick ?? '') ?? { from: null, to: null }
  return { from: String(from ?? ''), to: String(to ?? '') }
}

/** Whether a pick is in a list of picks, by itself or within a span of them. */
export function isPicked(picks: readonly string[], pick: string): boolean {
  if (picks.includes(pick)) return true
  return /^\d+$/.test(pick) && picks.some((each) => isSpan(each) && inSpan(Number(pick), each))
}

/** Whether a level lies in the span that is picked of its facet. */
export function isInSpan(
  { control, span }: Pick<Facet, 'control' | 'span'>,
  pick: string,
): boolean {
  return control === 'levels' && span !== null && inSpan(Number(pick), writeSpan(span))
}
