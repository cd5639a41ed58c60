/**
 * JSON in which every value stands once, however often it occurs. A list or an object is a list of numbers: its
 * shape, then places of `values` before its own. The last value is the whole.
 */
export type PackedJson = {
  /** Names of an object, in order. */
  shapes: string[][]
  values: (string | number | boolean | null | number[])[]
}

/** The shape of a list. */
const LIST = -1

/** Packs what JSON can say. Throws for what it cannot. */
export function packJson(value: unknown): PackedJson {
  const packed: PackedJson = { shapes: [], values: [] }
  const places = new Map<string, number>()
  const shapes = new Map<string, number>()
  const keep = (entry: PackedJson['values'][number]): number => {
    const name = JSON.stringify(entry)
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, packed.values.length)
    return packed.values.push(entry) - 1
  }
  const shapeOf = (names: string[]): number => {
    const name = JSON.stringify(names)
    const known = shapes.get(name)
    if (known !== undefined) return known
    shapes.set(name, packed.shapes.length)
    return packed.shapes.push(names) - 1
  }
  const pack = (each: unknown): number => {
    if (each === null || typeof each === 'string' || typeof each === 'boolean') return keep(each)
    if (typeof each === 'number' && Number.isFinite(each)) return keep(each)
    if (Array.isArray(each)) return keep([LIST, ...each.map(pack)])
    if (typeof each !== 'object') throw new Error(`JSON cannot say ${typeof each}`)
    const entries = Object.entries(each).filter(([, part]) => part !== undefined)
    const children = entries.map(([, part]) => pack(part))
    return keep([shapeOf(entries.map(([name]) => name)), ...children])
  }
  pack(value)
  return packed
}

/** What was packed. Equal parts of it are one object: nobody may change them. */
export function unpackJson({ shapes, values }: PackedJson): unknown {
  const made: unknown[] = []
  for (const value of values) made.push(Array.isArray(value) ? unpack(value) : value)
  return made.at(-1)

  function unpack([shape = LIST, ...places]: number[]): unknown {
    const parts = places.map((place) => made[place])
    if (shape === LIST) return parts
    return Object.fromEntries((shapes[shape] ?? []).map((name, index) => [name, parts[index]]))
  }
}

/** Whether a value has the form of something packed; what its numbers lead to is not looked at. */
export function isPackedJson(value: unknown): value is PackedJson {
  if (typeof value !== 'object' || value === null) return false
  if (!('shapes' in value) || !('values' in value)) return false
  return Array.isArray(value.shapes) && Array.isArray(value.values)
}
