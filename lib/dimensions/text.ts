import { z } from 'zod'
import { byCodeUnit } from '../nearest'
import type { DimensionType } from './dimension-type'
import { dimensionFields, wordsField } from './fields'

export const textDefinition = z.strictObject({ ...dimensionFields, type: z.literal('text') })

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
    filter: { control: 'none' },
    readPick: () => null,
    matches: () => false,
  }
}
