import { cellKey } from '../../dataset/cell'
import type { Assessment, Dimension, Value } from '../../dataset/schema'
import { dimensionType } from '../../dimensions'
import { heardByAll } from '../heard-by-all'
import type { View } from '../view'
import type { AlphaMeasure } from './alpha-of'

/** A single value that an assessor gives, as a number: a rank, a number, or the place of the value. */
export type Reading = { assessor: string; code: number }

/** What assessors say on one dimension of the systems that at least two of them have read. */
export type Readings = {
  dimension: Dimension
  /** How values are set against each other; null: never. */
  measure: AlphaMeasure | null
  /** By system: two single values or more. */
  units: Reading[][]
  /** Systems that two have read, one of whom leaves it between two levels. */
  between: number
  /** Assessors with at least one reading of a system, in no order. */
  heard: Set<string>
  /** What the greatest difference of two values is, squared as the measure has it, so that dimensions can be pooled. */
  scale: (units: readonly (readonly number[])[]) => number
  /** How many categories there are for kappa, in order where the dimension has one; null: none. */
  categories: number | null
}

/** What all assessors say, whomever the lens hears, on each dimension of a View. */
export function readingsOf(view: View): Readings[] {
  const { cells } = heardByAll(view)
  return view.dimensions.map((dimension) =>
    readingsOn(
      dimension,
      view.systems.map(({ id }) => cells[cellKey(id, dimension.id)]?.assessments ?? []),
    ),
  )
}

function readingsOn(dimension: Dimension, systems: readonly (readonly Assessment[])[]): Readings {
  const { codeOf, ...compared } = comparedBy(dimension)
  const known = systems.map((each) => each.filter(({ status }) => status === 'known'))
  const read = known.map((each) =>
    each.flatMap((by) =>
      'value' in by ? [{ assessor: by.assessor, code: codeOf(by.value) }] : [],
    ),
  )
  const silent = compared.measure === null
  return {
    dimension,
    ...compared,
    units: silent ? [] : read.filter(({ length }) => length > 1),
    between: known.filter((each, at) => each.length > 1 && (read[at]?.length ?? 0) < 2).length,
    heard: new Set(known.flat().map(({ assessor }) => assessor)),
  }
}

type Compared = Pick<Readings, 'measure' | 'scale' | 'categories'> & {
  codeOf: (value: Value) => number
}

function comparedBy(dimension: Dimension): Compared {
  const one = () => 1
  switch (dimension.type) {
    case 'ordinal': {
      const { length } = dimension.levels
      return { measure: 'ordinal', scale: ordinalScale(length), categories: length, codeOf: Number }
    }
    case 'number':
      return {
        measure: 'interval',
        scale: intervalScale(dimension),
        categories: null,
        codeOf: Number,
      }
    case 'category': {
      const ids = dimension.values.map(({ id }) => id)
      const codeOf = (value: Value) => ids.indexOf(String(value))
      return { measure: 'nominal', scale: one, categories: ids.length, codeOf }
    }
    case 'boolean':
      return { measure: 'nominal', scale: one, categories: 2, codeOf: Number }
    case 'categories':
      return { ...comparedSets(dimension), scale: one, categories: null }
    case 'text':
      return { measure: null, scale: one, categories: null, codeOf: () => 0 }
    default:
      return dimension satisfies never
  }
}

/** Sets are numbered as they come; they are as far apart as in every other comparison. */
function comparedSets(dimension: Dimension): Pick<Compared, 'measure' | 'codeOf'> {
  const { agree, distance } = dimensionType(dimension)
  const sets: Value[] = []
  return {
    measure: (a, b) => distance(sets[a] ?? [], sets[b] ?? []) ?? 0,
    codeOf(value) {
      const known = sets.findIndex((each) => agree(each, value))
      return known < 0 ? sets.push(value) - 1 : known
    },
  }
}

/** From the middle of the first level to that of the last, in values. */
function ordinalScale(levels: number): Readings['scale'] {
  return (units) => {
    const codes = units.flat()
    const ends = codes.filter((code) => code === 1 || code === levels).length
    return (codes.length - ends / 2) ** 2
  }
}

function intervalScale({ min, max }: { min?: number; max?: number }): Readings['scale'] {
  if (min !== undefined && max !== undefined && max > min) return () => (max - min) ** 2
  return (units) => {
    const codes = units.flat()
    return codes.length === 0 ? 1 : (Math.max(...codes) - Math.min(...codes)) ** 2 || 1
  }
}
