import { polygon } from '../../scene/path'
import type { PathCommand, PatternId, Point, Role, SceneNode } from '../../scene/scene'
import { questionMark } from '../../scene/sign'
import tokens from '../../scene/tokens.json'
import type { Corners, PlacedBlock, Shaft } from './shafts'

const { inHomeBlock, inReachBlock } = tokens.colour.light.layerPattern
const GHOST = { fill: tokens.stack.ghost.fillOpacity.light, outline: 1.4 }
const FAULT = tokens.matrix.fault

export type BlockLook = {
  /** Multiplies the widths of lines. */
  line: number
  /** The rock of the layer; null: blocks too small for a pattern. */
  rock: PatternId | null
}

/** One block in its state: home, reaching in, disputed, or not known. */
export function blockNode(shaft: Shaft, placed: PlacedBlock, look: BlockLook): SceneNode {
  const { block } = placed
  const { system } = shaft
  const role: Role = system.ghost ? 'edge' : `mark${system.slot}`
  const input = { placed, look, role, ghost: system.ghost }
  return {
    type: 'group',
    key: block.key,
    nodes: [...under(placed, look), ...(block.dim ? dimmed(stateNodes(input)) : stateNodes(input))],
  }
}

/** What is dimmed still hides the shaft behind it. */
function dimmed(nodes: SceneNode[]): SceneNode[] {
  return [{ type: 'group', opacity: 0.25, nodes }]
}

type Input = { placed: PlacedBlock; look: BlockLook; role: Role; ghost: boolean }

function stateNodes(input: Input): SceneNode[] {
  switch (input.placed.block.state) {
    case 'primary':
      return homeNodes(input, input.placed.corners)
    case 'secondary':
      return reachNodes(input, input.placed.corners)
    case 'disputed':
      return disputedNodes(input)
    case 'unknown':
      return unknownNodes(input)
    default:
      return input.placed.block.state satisfies never
  }
}

/** A keyline of paper parts the block from the tint; the selected one wears tag and ink. */
function under({ block, corners }: PlacedBlock, { line }: BlockLook): SceneNode[] {
  const d = polygon(corners)
  const keyline: SceneNode = {
    type: 'path',
    d,
    fill: 'paper',
    stroke: 'paper',
    strokeWidth: tokens.line.keyline * 1.2 * Math.min(1, line),
    join: 'miter',
  }
  if (!block.picked) return [keyline]
  return [
    { type: 'path', d, stroke: 'tagInk', strokeWidth: 13 * line, join: 'round' },
    { type: 'path', d, stroke: 'tag', strokeWidth: 10.5 * line, join: 'round' },
    keyline,
  ]
}

function homeNodes({ look, role, ghost }: Input, corners: readonly Point[]): SceneNode[] {
  const d = polygon(corners)
  if (ghost) {
    return [
      { type: 'path', d, fill: 'edge', opacity: GHOST.fill },
      { type: 'path', d, stroke: 'edge', strokeWidth: GHOST.outline * look.line },
    ]
  }
  const pattern = rockOver(d, { rock: look.rock, role: 'paper', opacity: inHomeBlock.opacity })
  return [{ type: 'path', d, fill: role }, ...pattern]
}

type Rock = { rock: PatternId | null; role: Role; opacity: number }

/** The layer's rock shows in the block, as in a core. */
function rockOver(d: PathCommand[], { rock, role, opacity }: Rock): SceneNode[] {
  return rock === null ? [] : [{ type: 'path', d, fill: { pattern: rock, role }, opacity }]
}

function reachNodes({ look, role, ghost }: Input, corners: readonly Point[]): SceneNode[] {
  const d = polygon(inset(corners, (tokens.line.blockOutline * look.line) / 2))
  return [
    ...rockOver(d, { rock: look.rock, role, opacity: inReachBlock.opacity }),
    {
      type: 'path',
      d,
      stroke: role,
      strokeWidth: (ghost ? GHOST.outline : tokens.line.blockOutline) * look.line,
      join: 'round',
    },
  ]
}

/** Two readings on both sides of a leaning fault: at home at the left, reaching in at the right. */
function disputedNodes(input: Input): SceneNode[] {
  const { placed, look } = input
  const [leftTop, rightTop, rightBottom, leftBottom] = placed.corners
  const width = rightTop.x - leftTop.x
  const [above, below] = faultEnds(placed.corners)
  const overhang = Math.min(8, (below.y - above.y) * FAULT.overhang * 0.6)
  const lean = ((above.x - below.x) / (below.y - above.y)) * overhang
  return [
    ...reachNodes(input, [above, rightTop, rightBottom, below]),
    ...homeNodes(input, [leftTop, above, below, leftBottom]),
    {
      type: 'line',
      x1: above.x + lean,
      y1: above.y - overhang,
      x2: below.x - lean,
      y2: below.y + overhang,
      stroke: 'paper',
      strokeWidth: (tokens.line.fault + 2.4) * look.line * (width < 30 ? 0.8 : 1),
    },
    {
      type: 'line',
      x1: above.x + lean,
      y1: above.y - overhang,
      x2: below.x - lean,
      y2: below.y + overhang,
      stroke: 'ink',
      strokeWidth: tokens.line.fault * look.line,
      cap: 'round',
    },
  ]
}

/** Where the fault crosses the upper and the lower edge. */
function faultEnds([leftTop, rightTop, rightBottom, leftBottom]: Corners): [Point, Point] {
  const between = (a: Point, b: Point, share: number) => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
  })
  return [
    between(leftTop, rightTop, 0.5 + FAULT.lean),
    between(leftBottom, rightBottom, 0.5 - FAULT.lean),
  ]
}

function unknownNodes({ placed, look, role }: Input): SceneNode[] {
  const { box } = placed
  const size = Math.min(box.height * 0.6, box.width * 0.62, 22 * look.line)
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return [
    {
      type: 'path',
      d: polygon(inset(placed.corners, look.line)),
      stroke: role,
      strokeWidth: tokens.line.blockOutline * look.line,
      dash: [5 * look.line, 3.2 * look.line],
    },
    ...questionMark({ ...centre, size, role: role === 'edge' ? 'ink3' : 'ink' }),
  ]
}

/** The corners moved towards their middle, so that an outline lies inside. */
function inset(corners: readonly Point[], by: number): Point[] {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [x, y] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
  return corners.map((corner) => ({
    x: corner.x + (corner.x < x ? by : -by),
    y: corner.y + (corner.y < y ? by : -by),
  }))
}
