import { lensName } from '../../view/source-line'
import type { View } from '../../view/view'
import { count } from '../../words'
import { sharedCells } from './disputes'

/** More cells in dispute than that are read as a table. */
export const MOST_LISTED = 100

/** One sentence on why nobody can differ on what is shown; null if somebody can. */
export function refuseReadings(view: View): string | null {
  const { systems, dimensions } = view
  if (systems.length === 0 || dimensions.length === 0) {
    const missing = systems.length === 0 ? '0 systems' : '0 dimensions'
    return `Readings need at least 1 system and 1 dimension: ${missing} are left by the filter. Clear a filter.`
  }
  if (sharedCells(view).shared.length > 0) return null
  const cells = count(systems.length * dimensions.length, 'cell')
  const lens = lensName(view)
  return lens === null
    ? `Readers can differ only where two have read a cell: 0 of the ${cells} shown are. Show more of the dataset, or use the matrix.`
    : `Others can differ from ${lens} only where both have read a cell: 0 of the ${cells} shown are. Hear all assessors, or show more of the dataset.`
}

/** Why a picture would be too long, while its words and its table can be had; null if it is not. */
export function refuseReadingsPicture(view: View): string | null {
  const { disputes } = sharedCells(view)
  const listed = disputes.filter(({ key }) => view.hits === null || view.hits.includes(key))
  if (listed.length <= MOST_LISTED) return null
  return `A picture lists at most ${MOST_LISTED} cells in dispute: ${listed.length} are. Choose fewer systems or dimensions, or read them all in the table.`
}
