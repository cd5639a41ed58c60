import * as z from 'zod'
import type { DimensionType } from './dimension-type'
import { dimensionFields } from './fields'

export const booleanDefinition = z.strictObject({
  ...dimensionFields,
  type: z.literal('boolean'),
})

/** Yes or no. A value is true or false. */
export function boolean(_def: z.infer<typeof booleanDefinition>): DimensionType {
  return {
    type: 'boolean',
    noun: 'yes or no',
    value: z.boolean(),
    allowed: ['true', 'false'],
    example: true,
    nearestValue(value) {
      const word = String(value).trim().toLowerCase()
      if (word === 'yes' || word === 'true' || word === '1') return true
      return word === 'no' || word === 'false' || word === '0' ? false : null
    },
    position: () => null,
    distance: (a, b) => (a === b ? 0 : 1),
    agree: (a, b) => a === b,
    format: (value) => (value === true ? 'yes' : 'no'),
    compare: (a, b) => Number(a === true) - Number(b === true),
    filter: {
      control: 'choices',
      ordered: false,
      choices: [
        { pick: 'yes', label: 'yes', short: 'yes' },
        { pick: 'no', label: 'no', short: 'no' },
      ],
    },
    readPick: (pick) => (pick === 'yes' || pick === 'no' ? pick : null),
    matches: (value, pick) => value === (pick === 'yes'),
  }
}
