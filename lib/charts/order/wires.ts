import type { OrderLine } from './lines'

/** A line as it runs down the sheet, from the node above to the one below. */
export type Wire = { line: OrderLine; from: number; to: number }

/**
 * Lets every line but the open ones run down without a circle: what is certain as it stands, which is an order;
 * what is possible too, unless others lead the other way, which they may.
 */
export function wiresOf(lines: readonly OrderLine[]): Wire[] {
  const wires: Wire[] = []
  for (const kind of ['certain', 'possible'] as const) {
    for (const line of lines) {
      if (line.kind !== kind) continue
      const back = leads(wires, line.lower, line.upper)
      const [from, to] = back ? [line.lower, line.upper] : [line.upper, line.lower]
      wires.push({ line, from, to })
    }
  }
  return wires
}

/** Whether wires lead down from one node to another. */
function leads(wires: readonly Wire[], from: number, to: number): boolean {
  const seen = new Set([from])
  for (const node of seen) {
    if (node === to) return true
    for (const wire of wires) if (wire.from === node) seen.add(wire.to)
  }
  return false
}
