import type { Point } from '../../scene/scene'
import { type Band, type BandsInput, levelDepth } from './bands'
import { stepsOf } from './crossings'
import { type Course, STRAIGHT } from './line-nodes'
import type { OrderLine } from './lines'
import type { Run } from './rows'

export type Places = BandsInput & { bands: Band[] }
export type Routed = [line: OrderLine, course: Course]

/** From one line to the next where they leave a node. */
const PORT = 11

/** Lines from row to row: straight at nodes, past other rows in their lanes, slanted only between rows. */
export function runCourses(places: Places, top: number): Routed[] {
  const ports = portsOf(places)
  return places.runs.map((run): Routed => {
    const points = run.items.flatMap((_, index) => pointsAt(places, { run, index, ports, top }))
    return [run.wire.line, { points, turned: run.wire.from !== run.wire.line.upper }]
  })
}

type At = { run: Run; index: number; ports: Ports; top: number }

function pointsAt(places: Places, { run, index, ports, top }: At): Point[] {
  const { at, bands, boxes, look } = places
  const id = run.items[index] ?? ''
  const band = bands.find(({ items }) => items.has(id))
  if (!band) return []
  const [before, after] = [run.items[index - 1], run.items[index + 1]]
  const x = at.get(id) ?? 0
  if (before !== undefined && after !== undefined) {
    return [
      { x, y: top + band.top },
      { x, y: top + band.foot },
    ]
  }
  const straight = look.bare ? 0 : Math.min(STRAIGHT * look.line, look.gap.row / 3)
  const node = after === undefined ? run.wire.to : run.wire.from
  const free = (band.bottom - band.top - (boxes.get(node)?.height ?? 0)) / 2
  if (after !== undefined) {
    const from = x + (ports.out.get(stepKey(id, after)) ?? 0)
    return [
      { x: from, y: top + band.bottom - free },
      { x: from, y: top + band.foot + straight },
    ]
  }
  const to = x + (ports.in.get(stepKey(before ?? '', id)) ?? 0)
  return [
    { x: to, y: top + band.top - straight },
    { x: to, y: top + band.top + free },
  ]
}

/** Open lines within a row hang below it, one under the other, from near the outer ends of their nodes. */
export function levelCourses(places: Places, top: number): Routed[] {
  const { level, bands, at, boxes, look } = places
  return bands.flatMap(({ items, bottom, top: head }) =>
    level
      .filter(({ upper }) => items.has(`n${upper}`))
      .map((line, index): Routed => {
        const y = top + bottom + levelDepth(index, look)
        const end = (node: number, towards: number): Point => {
          const middle = at.get(`n${node}`) ?? 0
          const box = boxes.get(node)
          const side = (at.get(`n${towards}`) ?? 0) > middle ? 1 : -1
          const reach = Math.max(0, (box?.width ?? 0) * 0.42 - index * PORT * 0.7 * look.line)
          const free = (bottom - head - (box?.height ?? 0)) / 2
          return { x: middle + side * reach, y: top + bottom - free }
        }
        const [one, other] = [end(line.upper, line.lower), end(line.lower, line.upper)]
        const points = [one, { x: one.x, y }, { x: other.x, y }, other]
        return [line, { points, level: true }]
      }),
  )
}

/** For each step how far beside the middle of its node it leaves and arrives. */
type Ports = { out: Map<string, number>; in: Map<string, number> }

const stepKey = (from: string, to: string) => `${from} ${to}`

function portsOf({ rows, runs, at, boxes, look }: Places): Ports {
  const steps = stepsOf(runs)
  const ports: Ports = { out: new Map(), in: new Map() }
  const x = (id: string) => at.get(id) ?? 0
  for (const { id, node } of rows.flat()) {
    if (node === null) continue
    const width = look.bare ? 0 : (boxes.get(node)?.width ?? 0) * 0.7
    const leaving = steps.filter(({ from }) => from === id).sort((a, b) => x(a.to) - x(b.to))
    const coming = steps.filter(({ to }) => to === id).sort((a, b) => x(a.from) - x(b.from))
    const sides = [
      ['out', leaving],
      ['in', coming],
    ] as const
    for (const [side, found] of sides) {
      const apart = Math.min(PORT * look.line, width / Math.max(1, found.length - 1))
      for (const [index, { from, to }] of found.entries()) {
        ports[side].set(stepKey(from, to), (index - (found.length - 1) / 2) * apart)
      }
    }
  }
  return ports
}
