import * as z from 'zod'
import type { DimensionType } from './dimension-type'
import { dimensionFields, lineField, nameField, type Value, wordsField } from './fields'
import { inSpan, readSpan, writeSpan } from './span'

export const levelSchema = z.strictObject({
  label: nameField,
  /** At most 28 characters, for places where the label does not fit. */
  short: lineField(28).optional(),
  criterion: wordsField,
})

export const ordinalDefinition = z.strictObject({
  ...dimensionFields,
  type: z.literal('ordinal'),
  /** From the first (rank 1) to the last. Levels describe; they are not merit. */
  levels: z.array(levelSchema).min(2).max(7),
  /** What the outer end stands for, in words. */
  outward: lineField(120).optional(),
})

const rankOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/** Named levels in order. A value is a rank from 1. */
export function ordinal(def: z.infer<typeof ordinalDefinition>): DimensionType {
  const { levels } = def
  const steps = levels.length - 1
  const difference = (a: Value, b: Value) => rankOf(a) - rankOf(b)
  return {
    type: 'ordinal',
    noun: 'a level',
    value: z.int().min(1).max(levels.length),
    allowed: levels.map((level, index) => `${index + 1} ${level.label}`),
    example: Math.ceil(levels.length / 2),
    nearestValue: (value) => nearestRank(value, levels),
    position: (value) => finite((rankOf(value) - 1) / steps),
    distance: (a, b) => finite(Math.abs(difference(a, b)) / steps),
    agree: (a, b) => a === b,
    format(value, length) {
      const level = levels[rankOf(value) - 1]
      if (!level) return String(value)
      return length === 'short' ? (level.short ?? level.label) : level.label
    },
    compare: (a, b) => finite(difference(a, b)) ?? 0,
    filter: {
      control: 'choices',
      ordered: true,
      choices: levels.map(({ label, short }, index) => ({
        pick: String(index + 1),
        label,
        short: short ?? label,
      })),
    },
    readPick: (pick) => readRanks(pick, levels.length),
    matches: inSpan,
  }
}

/**
 * A rank, or a span of ranks in its shortest form: an end that is the end of the scale is left open,
 * unless both are, and one rank is no span. Null: not within the scale.
 */
function readRanks(pick: string, last: number): string | null {
  const span = readSpan(pick)
  if (span === null) return null
  const [from, to] = [span.from ?? 1, span.to ?? last]
  const ranks = Number.isInteger(from) && Number.isInteger(to)
  if (!ranks || from < 1 || to > last || from > to) return null
  const whole = from === 1 && to === last
  if (whole || from === to) return writeSpan({ from, to })
  return writeSpan({ from: from === 1 ? null : from, to: to === last ? null : to })
}

function finite(n: number): number | null {
  return Number.isFinite(n) ? n : null
}

/** The level of that name, or the end of the scale that was overshot, or the rounded rank. */
function nearestRank(value: unknown, levels: { label: string; short?: string }[]): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return Math.min(Math.max(Math.round(value), 1), levels.length)
  }
  if (typeof value !== 'string') return null
  const word = value.trim().toLowerCase()
  const named = levels.findIndex(
    (level) => level.label.toLowerCase() === word || level.short?.toLowerCase() === word,
  )
  if (named >= 0) return named + 1
  return /^\d{1,3}$/.test(word) ? nearestRank(Number(word), levels) : null
}
