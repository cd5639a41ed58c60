import * as z from 'zod'
import { choicesOf, nearestChoice } from './category'
import type { DimensionType } from './dimension-type'
import { choiceSchema, dimensionFields, type Value } from './fields'

export const categoriesDefinition = z.strictObject({
  ...dimensionFields,
  type: z.literal('categories'),
  values: z.array(choiceSchema).min(1).max(60),
})

/** Any number of named values at once. A value is a list of ids; its order says nothing. */
export function categories(def: z.infer<typeof categoriesDefinition>): DimensionType {
  const { values } = def
  const ids = values.map((choice) => choice.id)
  /** Places of the members in the declared order: equal for equal sets. */
  const places = (value: Value): number[] =>
    ids.flatMap((id, index) => (Array.isArray(value) && value.includes(id) ? [index] : []))
  const labels = (value: Value) => places(value).map((index) => values[index]?.label ?? '')
  return {
    type: 'categories',
    noun: 'a list of values',
    value: z
      .array(z.enum(ids))
      .refine((members) => new Set(members).size === members.length, 'names a value twice'),
    allowed: ids,
    example: ids.slice(0, 2),
    nearestValue: (value) => nearestSet(value, values),
    position: () => null,
    distance: (a, b) => setDistance(places(a), places(b)),
    agree: (a, b) => setDistance(places(a), places(b)) === 0,
    format: (value) => labels(value).join(', ') || 'none',
    compare: (a, b) => comparePlaces(places(a), places(b)),
    filter: { control: 'choices', ordered: false, choices: choicesOf(values) },
    readPick: (pick) => (ids.includes(pick) ? pick : null),
    matches: (value, pick) => Array.isArray(value) && value.includes(pick),
  }
}

/** Of all members of two sets, the part that is in only one of them. */
function setDistance(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((member) => b.includes(member)).length
  const all = a.length + b.length - shared
  return all === 0 ? 0 : 1 - shared / all
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((place, index) => place !== b[index])
  const [left, right] = [a[differs], b[differs]]
  if (left === undefined || right === undefined) return a.length - b.length
  return left - right
}

function nearestSet(value: unknown, values: { id: string; label: string }[]): string[] | null {
  const members: unknown[] = Array.isArray(value) ? value : [value]
  const found = members.flatMap((member) => nearestChoice(member, values) ?? [])
  return found.length > 0 ? [...new Set(found)] : null
}
