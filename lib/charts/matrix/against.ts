import { cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import type { Versus } from '../../view/table/table-view'
import { versus } from '../../view/versus'
import type { View } from '../../view/view'

/** The system with which the others are compared; one that is not shown is compared with nobody. */
export type Reference = { id: string; name: string; shown: boolean }

export function referenceOf(view: View, id: string): Reference | null {
  const found = view.all.find((system) => system.id === id)
  if (!found) return null
  return { id, name: found.name, shown: view.systems.some((system) => system.id === id) }
}

/** How a cell stands to that of the reference; null for the reference itself, and without one. */
export function versusOf(
  view: View,
  dimension: Dimension,
  { reference, system }: { reference: Reference | null; system: string },
): Versus | null {
  if (reference === null || !reference.shown || reference.id === system) return null
  const said = view.cells[cellKey(system, dimension.id)]
  const other = view.cells[cellKey(reference.id, dimension.id)]
  return said && other ? versus(dimension, said, other) : null
}

/** "higher than Bitcoin"; a higher level is a later one, no better one. */
export function versusWords(stands: Versus, name: string): string {
  switch (stands) {
    case 'higher':
      return `higher than ${name}`
    case 'lower':
      return `lower than ${name}`
    case 'same':
      return `the same as ${name}`
    case 'different':
      return `different from ${name}`
    case 'unknown':
      return `not comparable with ${name}`
    default:
      return stands satisfies never
  }
}
