import type { SceneNode } from '../../scene/scene'
import type { Head } from './grid'
import type { Pen } from './pen'
import { columnBox, type PlacedBand, type Sheet } from './sheet'

/** What lies under the cells: the row and column of the selection, the columns of the order, the reference. */
export function washes(sheet: Sheet, pen: Pen): SceneNode[] {
  return sheet.bands.flatMap((band) => [
    ...columnWashes(sheet, band, pen),
    ...rowWashes(sheet, band),
  ])
}

function isWashed({ selected, sorted, system }: Head): boolean {
  return selected || sorted !== null || system?.reference === true
}

function columnWashes(sheet: Sheet, band: PlacedBand, pen: Pen): SceneNode[] {
  const { grid } = sheet
  return band.columns.flatMap((column, index): SceneNode[] => {
    const head = grid.columns.heads[band.from + index]
    if (!head || !isWashed(head)) return []
    const { x, width } = columnBox(sheet, column)
    const heads = sheet.mode === 'words' ? band.groupHeight - pen.scaled(4) : band.headHeight
    const y = band.y + heads
    const fill = head.selected ? 'tagSoft' : 'bandA'
    return [{ type: 'rect', x, y, width, height: band.bottom - y, fill }]
  })
}

function rowWashes({ grid, x }: Sheet, band: PlacedBand): SceneNode[] {
  return band.rows.flatMap(({ y, height }, index): SceneNode[] => {
    const head = grid.rows.heads[index]
    if (!head || !isWashed(head)) return []
    const fill = head.selected ? 'tagSoft' : 'bandA'
    return [{ type: 'rect', x, y, width: band.right - x, height, fill }]
  })
}
