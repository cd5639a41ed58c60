const SPAN = /^(-?\d{1,15}(?:\.\d{1,6})?)?(\.\.)?(-?\d{1,15}(?:\.\d{1,6})?)?$/

/** What lies from one end to the other, both included; an end that is null is open. */
export type Span = { from: number | null; to: number | null }

/** Reads `10..20`, `10..`, `..20`, or one number. Null: not a span, or the wrong way round. */
export function readSpan(pick: string): Span | null {
  const [, low, dots, high] = SPAN.exec(pick) ?? []
  if (dots === undefined) {
    return low !== undefined && high === undefined ? { from: Number(low), to: Number(low) } : null
  }
  const from = low === undefined ? null : Number(low)
  const to = high === undefined ? null : Number(high)
  if (from === null && to === null) return null
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** The span as it stands in an address; one number where both ends are the same. */
export function writeSpan({ from, to }: Span): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`
}

/** Whether a number lies in the span that is written so; false for what is no number or no span. */
export function inSpan(value: unknown, pick: string): boolean {
  const span = readSpan(pick)
  if (span === null || typeof value !== 'number') return false
  return value >= (span.from ?? -Infinity) && value <= (span.to ?? Infinity)
}
