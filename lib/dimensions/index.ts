import * as z from 'zod'
import { boolean, booleanDefinition } from './boolean'
import { categories, categoriesDefinition } from './categories'
import { category, categoryDefinition } from './category'
import type { DimensionType, Length } from './dimension-type'
import type { Value } from './fields'
import { number, numberDefinition } from './number'
import { ordinal, ordinalDefinition } from './ordinal'
import { text, textDefinition } from './text'

/** Every type of dimension as it is written in a dataset. */
export const dimensionSchema = z.discriminatedUnion('type', [
  ordinalDefinition,
  categoryDefinition,
  categoriesDefinition,
  booleanDefinition,
  numberDefinition,
  textDefinition,
])
/** The types a dimension may have. */
export const DIMENSION_TYPES = dimensionSchema.options.flatMap((each) => [
  ...each.shape.type.values,
])
export type Dimension = z.infer<typeof dimensionSchema>

const made = new WeakMap<Dimension, DimensionType>()

/** What this dimension does with its values. */
export function dimensionType(def: Dimension): DimensionType {
  const known = made.get(def)
  if (known) return known
  const type = makeType(def)
  made.set(def, type)
  return type
}

function makeType(def: Dimension): DimensionType {
  switch (def.type) {
    case 'ordinal':
      return ordinal(def)
    case 'category':
      return category(def)
    case 'categories':
      return categories(def)
    case 'boolean':
      return boolean(def)
    case 'number':
      return number(def)
    case 'text':
      return text(def)
    default:
      return def satisfies never
  }
}

/** The words of a value: a level's name, a category's label, yes or no, a number with its unit. */
export function formatValue(def: Dimension, value: Value, length: Length = 'label'): string {
  return dimensionType(def).format(value, length)
}

/** 0 to 1 along a spoke; null: the dimension has no order. */
export function position(def: Dimension, value: Value): number | null {
  return dimensionType(def).position(value)
}
