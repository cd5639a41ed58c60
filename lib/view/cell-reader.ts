import { ALL_ASSESSORS, type Cell, cellOf } from '../dataset/cell'
import type { Dataset, Dimension, System } from '../dataset/schema'

export type CellAt = (system: System, dimension: Dimension) => Cell
type Read = Map<System, Map<Dimension, Cell>>

/**
 * Cells that were derived, by dataset and lens. A dataset is never changed once it is parsed, and a
 * page asks for the same cells many times: for each picture, and for each filter that it counts.
 */
const derived = new WeakMap<Dataset, Map<string, Read>>()

/** Reads cells of a dataset through a lens; each is derived once. Cells are shared: do not change them. */
export function cellReader(dataset: Dataset, lens: string): CellAt {
  const read = readThrough(dataset, lens)
  return (system, dimension) => {
    const row = read.get(system) ?? new Map<Dimension, Cell>()
    read.set(system, row)
    const cell = row.get(dimension) ?? cellOf({ dataset, system, dimension, lens })
    row.set(dimension, cell)
    return cell
  }
}

/** Only lenses that the dataset has are kept, so that no address can fill the memory. */
function readThrough(dataset: Dataset, lens: string): Read {
  const lenses = derived.get(dataset) ?? new Map<string, Read>()
  const read = lenses.get(lens) ?? new Map()
  if (lens === ALL_ASSESSORS || dataset.assessors.some(({ id }) => id === lens))
    lenses.set(lens, read)
  derived.set(dataset, lenses)
  return read
}
