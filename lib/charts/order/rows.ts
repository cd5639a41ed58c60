import type { OrderLine } from './lines'
import type { Wire } from './wires'

/** Something that takes room in a row: a node, or a lane in which wires of one node pass by. */
export type Item = {
  id: string
  /** Place of the node; null for a lane. */
  node: number | null
  width: number
}

/** A wire with the items that it runs through, from row to row. */
export type Run = { wire: Wire; items: string[] }
export type Rows = {
  rows: Item[][]
  runs: Run[]
  /** Open lines both of whose ends stand in one row: they run below it. */
  level: OrderLine[]
}

export type RowsInput = {
  /** The nodes that have a wire, in the order in which they are placed where nothing else decides. */
  nodes: readonly { place: number; width: number }[]
  /** That lead from row to row; open lines, which lead nowhere, stand beside them. */
  wires: readonly Wire[]
  open: readonly OrderLine[]
  /** Of the sheet, and between two items. */
  width: number
  gap: number
  /** Room for a lane where there is enough. */
  lane: number
}

/** The share of a row that nodes may fill; the rest is for lanes. */
export const NODES_SHARE = 0.82

/**
 * Puts each node in a row below all that lead to it, and as few in a row as fit. Wires over several rows pass
 * those between in lanes, one for all wires of a node that are certain, one for all that are not: so a line
 * never meets a node that it is not about.
 */
export function rowsOf(input: RowsInput): Rows {
  const rowOf = rowNumbers(input)
  const count = Math.max(-1, ...rowOf.values()) + 1
  const rows = Array.from({ length: count }, (): Item[] => [])
  for (const { place, width } of input.nodes) {
    rows[rowOf.get(place) ?? 0]?.push({ id: `n${place}`, node: place, width })
  }
  const number = (place: number) => rowOf.get(place) ?? 0
  const slanted = input.open
    .filter(({ upper, lower }) => number(upper) !== number(lower))
    .map((line): Wire => {
      const { upper, lower } = line
      const down = number(upper) < number(lower)
      return { line, from: down ? upper : lower, to: down ? lower : upper }
    })
  const runs = [...input.wires, ...slanted].map((wire): Run => {
    const [first, last] = [number(wire.from), number(wire.to)]
    const between = Array.from({ length: Math.max(0, last - first - 1) }, (_, at) => first + 1 + at)
    const lanes = between.map((row) => {
      const id = `l${wire.from}${wire.line.kind === 'certain' ? 'c' : 'p'}@${row}`
      const items = rows[row]
      if (items?.every((each) => each.id !== id)) items.push({ id, node: null, width: 0 })
      return id
    })
    return { wire, items: [`n${wire.from}`, ...lanes, `n${wire.to}`] }
  })
  const level = input.open.filter(({ upper, lower }) => number(upper) === number(lower))
  return { rows: rows.map((items) => withLanes(items, input)), runs, level }
}

/** Lanes share what the nodes of their row leave. */
function withLanes(items: readonly Item[], { width, gap, lane }: RowsInput): Item[] {
  const lanes = items.filter(({ node }) => node === null).length
  const nodes = items.reduce((sum, each) => sum + (each.node === null ? 0 : each.width + gap), 0)
  const room = lanes === 0 ? 0 : Math.min(lane, Math.max(0, width - nodes) / lanes)
  return items.map((each) => (each.node === null ? { ...each, width: room } : each))
}

function rowNumbers({ nodes, wires, width, gap }: RowsInput): Map<number, number> {
  const rowOf = new Map<number, number>()
  const filled: number[] = []
  // nothing passes the first row
  const room = (row: number) => (row === 0 ? width : width * NODES_SHARE)
  for (const node of topDown(nodes, wires)) {
    const uppers = wires.filter(({ to }) => to === node.place).map(({ from }) => rowOf.get(from))
    let row = Math.max(-1, ...uppers.map((each) => each ?? -1)) + 1
    while ((filled[row] ?? 0) > 0 && (filled[row] ?? 0) + gap + node.width > room(row)) row += 1
    for (let at = filled.length; at <= row; at += 1) filled.push(0)
    const before = filled[row] ?? 0
    filled[row] = before + node.width + (before > 0 ? gap : 0)
    rowOf.set(node.place, row)
  }
  return rowOf
}

type Sized = RowsInput['nodes'][number]

/** Each after all that lead to it; among those that could be next, the one with most below comes first. */
function topDown(nodes: readonly Sized[], wires: readonly Wire[]): Sized[] {
  const depth = depths(wires)
  const left = [...nodes]
  const done = new Set<number>()
  const sorted: Sized[] = []
  while (left.length > 0) {
    const ready = left.filter(({ place }) =>
      wires.every(({ from, to }) => to !== place || done.has(from)),
    )
    const deepest = Math.max(...ready.map(({ place }) => depth(place)))
    const next = ready.find(({ place }) => depth(place) === deepest) ?? left[0]
    if (!next) break
    left.splice(left.indexOf(next), 1)
    done.add(next.place)
    sorted.push(next)
  }
  return sorted
}

/** How many rows must follow each node. */
function depths(wires: readonly Wire[]): (place: number) => number {
  const known = new Map<number, number>()
  const depth = (place: number): number => {
    const before = known.get(place)
    if (before !== undefined) return before
    const below = wires.filter(({ from }) => from === place).map(({ to }) => depth(to) + 1)
    const found = Math.max(0, ...below)
    known.set(place, found)
    return found
  }
  return depth
}
