import * as z from 'zod'
import { fold } from '../fold'
import { byCodeUnit } from '../nearest'
import type { DimensionType } from './dimension-type'
import { dimensionFields, wordsField } from './fields'

export const textDefinition = z.strictObject({ ...dimensionFields, type: z.literal('text') })

/** What stands before words that are sought, so that they are never taken for a state. */
const SIGN = '~'
const LONGEST = 60

/** Words. They are shown and searched, never compared; two readings never contradict each other. */
export function text(_def: z.infer<typeof textDefinition>): DimensionType {
  return {
    type: 'text',
    noun: 'text',
    value: wordsField,
    allowed: ['words, at most 2000 characters'],
    example: 'What is honest money?',
    nearestValue: (value) =>
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : null,
    position: () => null,
    distance: () => null,
    agree: () => true,
    format: (value) => String(value),
    compare: (a, b) => byCodeUnit(String(a), String(b)),
    filter: { control: 'words' },
    readPick: readWords,
    matches: (value, pick) => fold(String(value)).includes(pick.slice(SIGN.length)),
  }
}

/** The words after the sign, folded as a text is when it is searched. Commas part the picks of a list. */
function readWords(pick: string): string | null {
  if (!pick.startsWith(SIGN) || pick.includes(',')) return null
  const words = fold(pick.slice(SIGN.length))
  return words === '' || words.length > LONGEST ? null : SIGN + words
}
