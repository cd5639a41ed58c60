import type { View } from './view'

/** The same systems and dimensions with what every assessor says of them, whomever the lens hears. */
export function heardByAll(view: View): View {
  const { cells, unheard } = view
  return { ...view, cells: { ...cells, ...unheard }, unheard: {} }
}
