import type { View } from '../../view/view'
import { count, listWords } from '../../words'

/** More cells are for the table: a picture of them cannot be read, and no browser likes it. */
export const MOST_CELLS = 5000

/** One sentence on why there is no matrix and what to do; null if it can be drawn. */
export function refuseMatrix(view: View): string | null {
  if (view.systems.length === 0) return emptied(view, 'system')
  return view.dimensions.length === 0 ? emptied(view, 'dimension') : null
}

/** One sentence on why there are too many cells for a picture; its table and data can be had. */
export function refuseMatrixPicture(view: View): string | null {
  const cells = view.systems.length * view.dimensions.length
  if (cells <= MOST_CELLS) return null
  const size = `${view.systems.length} systems by ${view.dimensions.length} dimensions`
  return `A matrix draws up to ${MOST_CELLS} cells: ${size} are ${cells}. Choose fewer systems or dimensions, or take the csv.`
}

function emptied(view: View, noun: 'system' | 'dimension'): string {
  const filters = filtersOf(view)
  const blame =
    filters.length === 0
      ? 'Choose at least one.'
      : `Nothing passes the ${filters.length === 1 ? 'filter' : 'filters'} ${listWords(filters)}. Clear ${filters.length === 1 ? 'it' : 'one of them'}.`
  return `A matrix needs at least 1 ${noun}: ${count(0, noun)} are left. ${blame}`
}

/** The filters that are active, as they stand in the address. */
function filtersOf({ query }: View): string[] {
  const picks = (prefix: string, of: Record<string, string[]>) =>
    Object.entries(of).map(([id, values]) => `${prefix}.${id}=${values.join(',')}`)
  return [
    ...(query.layers.length > 0 ? [`layers=${query.layers.join(',')}`] : []),
    ...(query.state.length > 0 ? [`state=${query.state.join(',')}`] : []),
    ...picks('is', query.is),
    ...picks('all', query.all),
    ...picks('not', query.not),
    ...(query.q === '' ? [] : [`q=${query.q}`]),
    ...(query.differ ? ['differ=1'] : []),
  ]
}
