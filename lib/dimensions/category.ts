import * as z from 'zod'
import { nearest } from '../nearest'
import type { Choice, DimensionType } from './dimension-type'
import { choiceSchema, dimensionFields, type Value } from './fields'

export const categoryDefinition = z.strictObject({
  ...dimensionFields,
  type: z.literal('category'),
  values: z.array(choiceSchema).min(1).max(60),
})

/** One of several named values without order. A value is the id of one. */
export function category(def: z.infer<typeof categoryDefinition>): DimensionType {
  const { values } = def
  const ids = values.map((choice) => choice.id)
  const place = (value: Value) => (typeof value === 'string' ? ids.indexOf(value) : -1)
  return {
    type: 'category',
    noun: 'a value',
    value: z.enum(ids),
    allowed: ids,
    example: ids[0] ?? '',
    nearestValue: (value) => nearestChoice(value, values),
    position: () => null,
    distance: (a, b) => (a === b ? 0 : 1),
    agree: (a, b) => a === b,
    format: (value) => values[place(value)]?.label ?? String(value),
    compare: (a, b) => place(a) - place(b),
    filter: { control: 'choices', ordered: false, choices: choicesOf(values) },
    readPick: (pick) => (ids.includes(pick) ? pick : null),
    matches: (value, pick) => value === pick,
  }
}

/** The choices of a filter, from the values of a dimension. */
export function choicesOf(values: { id: string; label: string }[]): Choice[] {
  return values.map(({ id, label }) => ({ pick: id, label, short: label }))
}

/** The id of the choice that was meant: by its label, or by likeness of the id. */
export function nearestChoice(
  value: unknown,
  values: { id: string; label: string }[],
): string | null {
  if (typeof value !== 'string') return null
  const word = value.trim().toLowerCase()
  const named = values.find((choice) => choice.label.toLowerCase() === word)
  return (
    named?.id ??
    nearest(
      word,
      values.map((choice) => choice.id),
      1,
    )[0] ??
    null
  )
}
