import { parseKey } from './key'

export type Arrow = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

type Grid = { rows: string[]; columns: string[]; at: (row: string, column: string) => string }

/**
 * The key that an arrow leads to. Cells form a grid of systems by dimensions, placements one of layers by
 * systems; from any other key, and where the grid ends, the arrows go along the drawing order.
 */
export function walk(keys: readonly string[], from: string, arrow: Arrow): string {
  const first = keys[0] ?? ''
  const last = keys.at(-1) ?? ''
  if (arrow === 'first') return first
  if (arrow === 'last') return last
  if (!keys.includes(from)) return arrow === 'left' || arrow === 'up' ? last : first
  const grid = gridOf(keys, from)
  const inGrid = grid ? step(grid, from, arrow) : null
  if (inGrid !== null && keys.includes(inGrid)) return inGrid
  const place = keys.indexOf(from) + (arrow === 'left' || arrow === 'up' ? -1 : 1)
  return keys[Math.min(Math.max(place, 0), keys.length - 1)] ?? from
}

function gridOf(keys: readonly string[], from: string): Grid | null {
  const parsed = keys.map(parseKey)
  const here = parseKey(from)
  const unique = (list: (string | undefined)[]) => [
    ...new Set(list.filter((each) => each !== undefined)),
  ]
  if (here?.system && here.dimension) {
    const cells = parsed.filter((key) => key?.system && key.dimension)
    return {
      rows: unique(cells.map((key) => key?.system)),
      columns: unique(cells.map((key) => key?.dimension)),
      at: (row, column) => `${row}/${column}`,
    }
  }
  if (here?.system && here.layer) {
    const blocks = parsed.filter((key) => key?.system && key.layer)
    return {
      rows: unique(blocks.map((key) => key?.layer)),
      columns: unique(blocks.map((key) => key?.system)),
      at: (row, column) => `${column}@${row}`,
    }
  }
  return null
}

/** The nearest key in that direction: further along the row or column where the next place is empty. */
function step(grid: Grid, from: string, arrow: Arrow): string | null {
  const across = arrow === 'left' || arrow === 'right'
  const by = arrow === 'left' || arrow === 'up' ? -1 : 1
  for (const row of grid.rows) {
    const column = grid.columns.find((each) => grid.at(row, each) === from)
    if (column === undefined) continue
    const line = across ? grid.columns : grid.rows
    const place = line.indexOf(across ? column : row)
    const next = line[place + by]
    if (next === undefined) return from
    return across ? grid.at(row, next) : grid.at(next, column)
  }
  return null
}
