import * as z from 'zod'
import { ID_PATTERN } from '../ids'
import { shown } from '../shown'

/** One line that starts and ends with something to see. */
const ONE_LINE = /^\S(.*\S)?$/

export const idField = z
  .string()
  .max(60)
  .regex(ID_PATTERN, { error: (issue) => notAnId(issue.input) })
/** One line of at most so many characters. */
export const lineField = (most: number) =>
  z
    .string()
    .max(most)
    .regex(ONE_LINE, { error: (issue) => notOneLine(issue.input) })
export const nameField = lineField(120)
/** A few sentences, with line breaks if wanted. */
export const wordsField = z.string().max(2000).regex(/\S/, { error: 'is empty: give text' })

function notAnId(input: unknown): string {
  const letters = String(input).normalize('NFD').toLowerCase()
  const near = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
  const example = ID_PATTERN.test(near) ? near : 'bitcoin'
  return `is not an id: ${shown(input)} (allowed: lower case letters, digits and single hyphens, such as ${example})`
}

function notOneLine(input: unknown): string {
  const text = String(input)
  if (text.trim() === '') return 'is empty: give text'
  return /\n/.test(text)
    ? `is not one line: ${shown(input)} (allowed: no line breaks)`
    : `begins or ends with a space: ${shown(input)}`
}

/** What every dimension has, whatever its type. */
export const dimensionFields = {
  id: idField,
  label: nameField,
  /** At most 20 characters, for places where the label does not fit. */
  short: lineField(20).optional(),
  question: wordsField,
}

/** A value of a category dimension. */
export const choiceSchema = z.strictObject({
  id: idField,
  label: nameField,
  criterion: wordsField.optional(),
})

/** What an assessment may claim, whatever the dimension; the dimension's own `value` is stricter. */
export const valueSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])
export type Value = z.infer<typeof valueSchema>
