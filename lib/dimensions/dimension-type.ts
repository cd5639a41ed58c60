import type * as z from 'zod'
import type { Value } from './fields'

export type Length = 'label' | 'short'
/** One value that can be picked in a filter: the word in the address and the words for a reader. */
export type Choice = { pick: string; label: string; short: string }

/** The control by which a reader filters on a dimension. */
export type FilterControl =
  /** `ordered`: a span of neighbouring choices can be picked as well, `2..4`. */
  | { control: 'choices'; ordered: boolean; choices: Choice[] }
  | { control: 'interval'; min: number | null; max: number | null; unit: string | null }
  /** Words that a text is to hold; in the address after a tilde. */
  | { control: 'words' }

/**
 * What a dimension does with its values. Values have passed `value` when a dataset was parsed, so
 * the other functions never throw: a value of another type has no place and no distance.
 */
export type DimensionType = {
  type: string
  /** What a value is, as in "is not a level of Openness". */
  noun: string
  /** Checks one value of this dimension strictly. */
  value: z.ZodType<Value>
  /** What a right value looks like, in words: "1 closed, 2 a few parts published". */
  allowed: string[]
  /** A value that would be right, for a message. */
  example: Value
  /** The right value nearest to a wrong one; null when none is near. */
  nearestValue(value: unknown): Value | null
  /** 0 to 1 along a spoke; null: it has no order and stays off the radar. */
  position(value: Value): number | null
  /** 0 to 1; null: never compared. */
  distance(a: Value, b: Value): number | null
  /** Whether two claims say the same. */
  agree(a: Value, b: Value): boolean
  format(value: Value, length: Length): string
  /** For sorting; 0 only if the two are equal. */
  compare(a: Value, b: Value): number
  filter: FilterControl
  /** The canonical form of a picked value as it stands in an address; null: not a value to pick. */
  readPick(pick: string): string | null
  /** Whether a value is among those that a canonical pick stands for. */
  matches(value: Value, pick: string): boolean
}
