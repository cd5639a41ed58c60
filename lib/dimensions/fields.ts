import { z } from 'zod'

/** Ids join things; names never do. Lower case, digits, single hyphens, no dot. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** One line that starts and ends with something to see. */
const ONE_LINE = /^\S(.*\S)?$/

export const idField = z.string().regex(ID_PATTERN).max(60)
/** One line of at most so many characters. */
export const lineField = (most: number) => z.string().regex(ONE_LINE).max(most)
export const nameField = lineField(120)
/** A few sentences, with line breaks if wanted. */
export const wordsField = z.string().regex(/\S/).max(2000)

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
