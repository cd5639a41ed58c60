import type { Span } from './grid-model'

/** A place in the table; -1: among the heads. */
export type Place = { row: number; column: number }
/** A rectangle from one place to another, both within; both are cells. */
export type Chosen = { anchor: Place; end: Place }
export type Bounds = { rows: number; columns: number; page: number }

type Press = { key: string; ctrlKey: boolean; metaKey: boolean }

/** The place to which a key leads; null: it leads nowhere. */
export function placeAfter(at: Place, press: Press, { rows, columns, page }: Bounds): Place | null {
  const all = press.ctrlKey || press.metaKey
  const to = (row: number, column: number): Place => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(-1, Math.min(columns - 1, column)),
  })
  switch (press.key) {
    case 'ArrowDown':
      return to(all ? rows : at.row + 1, at.column)
    case 'ArrowUp':
      return to(all ? 0 : at.row - 1, at.column)
    case 'ArrowRight':
      return to(at.row, all ? columns : at.column + 1)
    case 'ArrowLeft':
      return to(at.row, all ? 0 : at.column - 1)
    case 'Home':
      return to(all ? 0 : at.row, 0)
    case 'End':
      return to(all ? rows : at.row, columns)
    case 'PageDown':
      return to(at.row + page, at.column)
    case 'PageUp':
      return to(Math.max(0, at.row - page), at.column)
    default:
      return null
  }
}

/** Rows and columns of a rectangle. */
export function spansOf({ anchor, end }: Chosen): { rows: Span; columns: Span } {
  const span = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 })
  return { rows: span(anchor.row, end.row), columns: span(anchor.column, end.column) }
}

/** A place moved from the heads into the cells. */
export function withinCells({ row, column }: Place): Place {
  return { row: Math.max(0, row), column: Math.max(0, column) }
}

/** The place of an element in the table; null: it is none of ours. */
export function placeOf(
  target: EventTarget | null,
  shown: (position: number) => number,
): Place | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLTableCellElement>('td, th')
  const row = cell?.closest<HTMLElement>('tr[data-row]')
  if (!cell || !row) return null
  return {
    row: Number(row.dataset.row),
    column: cell.cellIndex === 0 ? -1 : shown(cell.cellIndex - 1),
  }
}
