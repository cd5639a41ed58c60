import * as z from 'zod'
import type { DimensionType } from './dimension-type'
import { dimensionFields, lineField, type Value } from './fields'
import { inSpan, readSpan, writeSpan } from './span'

export const numberDefinition = z.strictObject({
  ...dimensionFields,
  type: z.literal('number'),
  unit: lineField(40).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
})

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/** A measured number. It has a place on a spoke only if the scale names both ends. */
export function number(def: z.infer<typeof numberDefinition>): DimensionType {
  const { min, max, unit } = def
  const span = min !== undefined && max !== undefined && max > min ? max - min : null
  const apart = (a: Value, b: Value) => Math.abs(numberOf(a) - numberOf(b))
  return {
    type: 'number',
    noun: 'a number',
    value: z
      .number()
      .min(min ?? -Number.MAX_VALUE)
      .max(max ?? Number.MAX_VALUE),
    allowed: [allowedWords(min, max)],
    example: min ?? max ?? 1,
    nearestValue(value) {
      const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : numberOf(value)
      return Number.isFinite(n) ? clamp(n, min, max) : null
    },
    position: (value) =>
      span === null || typeof value !== 'number' ? null : (value - (min ?? 0)) / span,
    distance: (a, b) =>
      span === null || Number.isNaN(apart(a, b)) ? null : Math.min(1, apart(a, b) / span),
    agree: (a, b) => a === b,
    format: (value) => (unit ? `${String(value)} ${unit}` : String(value)),
    compare: (a, b) => numberOf(a) - numberOf(b) || 0,
    filter: { control: 'interval', min: min ?? null, max: max ?? null, unit: unit ?? null },
    readPick: (pick) => {
      const span = readSpan(pick)
      return span && writeSpan(span)
    },
    matches: inSpan,
  }
}

function clamp(n: number, min = -Infinity, max = Infinity): number {
  return Math.min(Math.max(n, min), max)
}

function allowedWords(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return `${min} or more`
  return max === undefined ? 'any number' : `${max} or less`
}
