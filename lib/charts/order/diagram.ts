import { type Block, NOTHING } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { bandsOf } from './bands'
import { columnsOf } from './columns'
import { levelCourses, type Places, runCourses } from './courses'
import { uncrossed } from './crossings'
import { bareLine, type Course, lineNode } from './line-nodes'
import type { OrderLine } from './lines'
import type { OrderLook } from './look'
import { nodesByLines, type OrderModel } from './model'
import { nodeBox } from './node-box'
import { type Item, rowsOf } from './rows'
import { standsOut } from './stands-out'
import { wiresOf } from './wires'

/** Nodes that have a line, upper ones above, and their lines; lines run between nodes and never meet one. */
export function diagramBlock(model: OrderModel, look: OrderLook): Block {
  const { tied } = nodesByLines(model)
  if (tied.length === 0) return NOTHING
  const boxes = new Map(tied.map((place) => [place, nodeBox(model, place, look)]))
  const { rows, runs, level } = rowsOf({
    nodes: [...boxes.values()],
    wires: wiresOf(model.lines),
    open: model.lines.filter(({ kind }) => kind === 'open'),
    width: look.width,
    gap: look.gap.node,
    lane: look.gap.lane,
  })
  const sorted = uncrossed({ rows, runs })
  const gap = airIn(sorted, look)
  const room = { left: look.x, right: look.x + look.width, gap, middle: look.bare }
  const at = columnsOf(sorted, runs, room)
  const bands = bandsOf({ rows: sorted, runs, level, boxes, at, look })
  const places: Places = { rows: sorted, runs, level, boxes, at, bands, look }
  return {
    height: Math.max(0, ...bands.map(({ foot }) => foot)),
    draw: (top) => {
      const nodes = nodesAt(places, top)
      const across = look.bare ? [] : levelCourses(places, top)
      const routed = [...runCourses(places, top), ...across]
      // a thumbnail's marks lie over its lines; elsewhere lines end at nodes, which are walked through first
      if (look.bare) return [...routed.map(([line, course]) => bareLine(line, course)), ...nodes]
      return [...nodes, ...routed.map(([line, course]) => drawnLine(model, line, { course, look }))]
    },
  }
}

/** Nodes stand wider apart where every row has room for it. */
function airIn(rows: readonly Item[][], { width, gap }: OrderLook): number {
  const airs = rows.map((items) => {
    const nodes = items.filter(({ node }) => node !== null).length
    const taken = items.reduce((sum, item) => sum + item.width, 0)
    return nodes === 0 ? Infinity : (width - taken) / nodes
  })
  return Math.max(gap.node, Math.min(MOST_AIR * gap.node, ...airs))
}

const MOST_AIR = 4

function nodesAt({ rows, boxes, at, bands }: Places, top: number): SceneNode[] {
  return rows.flatMap((items, row) =>
    items.flatMap(({ id, node }) => {
      const box = node === null ? undefined : boxes.get(node)
      const band = bands[row]
      if (!box || !band) return []
      const y = top + band.top + (band.bottom - band.top - box.height) / 2
      return box.draw((at.get(id) ?? 0) - box.width / 2, y)
    }),
  )
}

type Drawn = { course: Course; look: OrderLook }

function drawnLine(model: OrderModel, line: OrderLine, { course, look }: Drawn): SceneNode {
  const node = lineNode(line, course, look.line)
  return standsOut(model, line) ? node : { ...node, opacity: 0.25 }
}
