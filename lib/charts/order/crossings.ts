import type { Item, Rows, Run } from './rows'

/** From an item of a row to one of the next. */
type Step = { from: string; to: string }

const SWEEPS = 8

/** The items of each row in the order in which the fewest wires cross, as far as some sweeps find it. */
export function uncrossed({ rows, runs }: Pick<Rows, 'rows' | 'runs'>): Item[][] {
  const steps = stepsOf(runs)
  let present = rows
  let best = { rows, crossings: crossingsOf(rows, steps) }
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
    present = swept(present, steps, sweep % 2 === 0)
    const crossings = crossingsOf(present, steps)
    if (crossings < best.crossings) best = { rows: present, crossings }
  }
  return best.rows
}

/** Every step of every run, once. */
export function stepsOf(runs: readonly Run[]): Step[] {
  const found = new Map<string, Step>()
  for (const { items } of runs) {
    for (const [index, from] of items.entries()) {
      const to = items[index + 1]
      if (to !== undefined) found.set(`${from} ${to}`, { from, to })
    }
  }
  return [...found.values()]
}

/** Sorts each row by the middle of its neighbours in the row before, going down or up. */
function swept(rows: readonly Item[][], steps: readonly Step[], down: boolean): Item[][] {
  const next = [...rows]
  const places = rows.map((_, index) => index)
  for (const row of down ? places : places.reverse()) {
    const before = next[down ? row - 1 : row + 1]
    const items = next[row]
    if (!before || !items) continue
    const share = shares(before)
    const own = shares(items)
    const near = new Map<string, number[]>()
    for (const { from, to } of steps) {
      const [id, other] = down ? [to, from] : [from, to]
      const at = share.get(other)
      if (at !== undefined && own.has(id)) near.set(id, [...(near.get(id) ?? []), at])
    }
    const wish = ({ id }: Item) => mean(near.get(id) ?? [own.get(id) ?? 0])
    const wishes = new Map(items.map((item) => [item, wish(item)]))
    next[row] = [...items].sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
  }
  return next
}

/** Where each item stands in its row, from 0 to 1. */
function shares(items: readonly Item[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, (index + 0.5) / items.length]))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

function crossingsOf(rows: readonly Item[][], steps: readonly Step[]): number {
  const place = new Map(rows.flatMap((items) => items.map(({ id }, index) => [id, index] as const)))
  const at = (id: string) => place.get(id) ?? 0
  let found = 0
  for (const items of rows) {
    const ids = new Set(items.map(({ id }) => id))
    const ends = steps
      .filter(({ from }) => ids.has(from))
      .map(({ from, to }) => ({ above: at(from), below: at(to) }))
    for (const [index, one] of ends.entries()) {
      for (let other = index + 1; other < ends.length; other += 1) {
        const { above, below } = ends[other] ?? one
        if ((one.above - above) * (one.below - below) < 0) found += 1
      }
    }
  }
  return found
}
