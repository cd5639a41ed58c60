import type { SceneNode } from '../../scene/scene'

/** A piece with a size that is drawn where it is put. */
export type Item = { width: number; height: number; draw: (x: number, y: number) => SceneNode[] }
export type Flow = { x: number; y: number; width: number; gap: number; rowGap: number }

/** Pieces in rows from left to right; a piece that does not fit begins a new row. */
export function flowItems(
  items: readonly Item[],
  flow: Flow,
): { nodes: SceneNode[]; height: number } {
  const nodes: SceneNode[] = []
  let x = flow.x
  let y = flow.y
  let row = 0
  for (const item of items) {
    if (x > flow.x && x + item.width > flow.x + flow.width) {
      x = flow.x
      y += row + flow.rowGap
      row = 0
    }
    nodes.push(...item.draw(x, y))
    x += item.width + flow.gap
    row = Math.max(row, item.height)
  }
  return { nodes, height: items.length === 0 ? 0 : y + row - flow.y }
}

/** Pieces in columns of one width, read down; rows of pieces share their top. */
export function columnItems(
  items: readonly Item[],
  flow: Flow & { columns: number },
): { nodes: SceneNode[]; height: number } {
  const rows = Math.ceil(items.length / flow.columns)
  const step = (flow.width + flow.gap) / flow.columns
  const nodes: SceneNode[] = []
  let y = flow.y
  for (let row = 0; row < rows; row++) {
    const inRow = Array.from({ length: flow.columns }, (_, column) => items[column * rows + row])
    inRow.forEach((item, column) => {
      if (item) nodes.push(...item.draw(flow.x + column * step, y))
    })
    y += Math.max(0, ...inRow.map((item) => item?.height ?? 0)) + flow.rowGap
  }
  return { nodes, height: rows === 0 ? 0 : y - flow.rowGap - flow.y }
}
