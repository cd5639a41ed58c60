import { parseKey } from './key'

export type Arrow = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

type Grid = { rows: string[]; columns: string[]; at: (row: string, column: string) => string }

/**
 * The key that an arrow leads to. Cells form a grid of systems by dimensions, or turned if they are drawn
 * so; placements one of layers by systems. From any other key, and in a grid of one line, which may lie or
 * stand, the arrows go along the drawing order.
 */
export function walk(keys: readonly string[], from: string, arrow: Arrow): string {
  const first = keys[0] ?? ''
  const last = keys.at(-1) ?? ''
  if (arrow === 'first') return first
  if (arrow === 'last') return last
  if (!keys.includes(from)) return arrow === 'left' || arrow === 'up' ? last : first
  const grid = gridOf(keys, from)
  const inGrid = grid ? step(grid, from, arrow) : fromHead(keys, from, arrow)
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
    const systems = unique(cells.map((key) => key?.system))
    const dimensions = unique(cells.map((key) => key?.dimension))
    if (systems.length === 1 || dimensions.length === 1) return null
    // rows are drawn one after the other: whatever the first two cells share heads a row
    return cells[0]?.dimension === cells[1]?.dimension
      ? { rows: dimensions, columns: systems, at: (row, column) => `${column}/${row}` }
      : { rows: systems, columns: dimensions, at: (row, column) => `${row}/${column}` }
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

/**
 * From the head of a row or a column: along its own side to the next head, across into its first cell, the
 * other way to what stands beside the grid. Null where there are no cells, or for anything that heads nothing.
 */
function fromHead(keys: readonly string[], from: string, arrow: Arrow): string | null {
  const here = parseKey(from)
  const cell = keys.find((key) => {
    const parts = parseKey(key)
    return parts?.system && parts.dimension
  })
  const grid = cell ? gridOf(keys, cell) : null
  if (!grid || !here || here.layer || here.relation) return null
  const head = here.system ?? here.dimension ?? ''
  const heads = grid.rows.includes(head) ? grid.rows : grid.columns
  const inward = heads === grid.rows ? 'right' : 'down'
  if (arrow === inward) {
    return keys.find((key) => key !== from && sharesHead(key, here)) ?? null
  }
  const along = heads === grid.rows ? ['up', 'down'] : ['left', 'right']
  const by = along.indexOf(arrow)
  const away = by < 0 ? beside(keys, from) : null
  if (away !== null) return away
  const next = heads[heads.indexOf(head) + (by === 0 ? -1 : 1)]
  return next === undefined ? from : here.system ? next : `/${next}`
}

/** Away from the grid: the next thing drawn that is neither a head nor a cell, such as a line between systems. */
function beside(keys: readonly string[], from: string): string | null {
  const others = keys.filter((key) => {
    const parts = parseKey(key)
    return !parts || parts.layer !== undefined || parts.relation !== undefined
  })
  const place = keys.indexOf(from)
  return others.find((key) => keys.indexOf(key) > place) ?? others.at(-1) ?? null
}

function sharesHead(key: string, here: { system?: string; dimension?: string }): boolean {
  const parts = parseKey(key)
  if (!parts?.system || !parts.dimension) return false
  return here.system ? parts.system === here.system : parts.dimension === here.dimension
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
