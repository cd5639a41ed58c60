import { type Block, words } from '../../scene/block'
import { overlap } from '../../scene/bounds'
import type { Box, Point, SceneNode } from '../../scene/scene'
import type { LikenessLook } from './look'
import type { Fitting } from './map-places'

const STEPS = [0.5, 0.25, 0.1, 0.05, 0.02, 0.01] as const

/** The largest step that takes no more than that share of the sheet. */
function stepFor(scale: number, most: number): number {
  return STEPS.find((step) => step * scale <= most) ?? 0.01
}

/** How long a distance is on the map. */
export function scaleBlock({ scale }: Fitting, look: LikenessLook): Block {
  const { x, width, size, measure, talk } = look
  const step = stepFor(scale, width * 0.3)
  const length = step * scale
  const left = x + length + size.small * 0.7
  const text = words({
    ...{ text: `${step} apart`, x: left, width: Math.max(60, x + width - left), size: size.small },
    ...{ face: 'body', fill: 'ink2', measure },
  })
  return {
    height: text.height,
    draw: (top) => {
      const y = top + text.height / 2
      const stroke = { stroke: 'ink', strokeWidth: talk ? 1.8 : 1.2 } as const
      const end = (at: number): SceneNode => ({
        ...{ type: 'line', x1: at, y1: y - 3.5, x2: at, y2: y + 3.5, ...stroke },
      })
      return [
        { type: 'line', x1: x, y1: y, x2: x + length, y2: y, ...stroke },
        end(x),
        end(x + length),
        ...text.draw(top),
      ]
    },
  }
}

/** A ring around the system asked about, and its figure where that finds room. */
type Ring = { radius: number; label: { text: string; box: Box } | null }

type Rings = {
  centre: Point
  fitting: Fitting
  box: Box
  places: readonly Point[]
  look: LikenessLook
}

/** Rings of one step each, as far as there are systems. */
export function ringPlaces({ centre, fitting, box, places, look }: Rings): Ring[] {
  const { scale } = fitting
  const farthest = Math.max(0, ...places.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))
  const step = stepFor(scale, Math.max(40, farthest * 0.5))
  const count = Math.min(MOST_RINGS, Math.ceil(farthest / (step * scale) - 0.05))
  const { size, measure, marker: r } = look
  const markers = places.map(({ x, y }) => ({
    x: x - 2 * r,
    y: y - 2 * r,
    width: 4 * r,
    height: 4 * r,
  }))
  return Array.from({ length: count }, (_, at) => {
    const radius = (at + 1) * step * scale
    const text = String(Number(((at + 1) * step).toFixed(2)))
    const half = { x: measure(text, 'body', size.small) / 2, y: size.small * 0.55 }
    const boxes = ANGLES.map((angle): Box => {
      const [x, y] = [centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * radius]
      return { x: x - half.x, y: y - half.y, width: 2 * half.x, height: 2 * half.y }
    })
    const free = boxes.find(
      (each) => isInside(each, box) && !markers.some((mark) => overlap(mark, each)),
    )
    return { radius, label: free ? { text, box: free } : null }
  })
}

const MOST_RINGS = 8
/** Upwards first, then down, then at slants. */
const ANGLES = [-0.5, 0.5, -0.25, 0.25, -0.75, 0.75, 0, 1].map((share) => share * Math.PI)

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

type Drawn = { centre: Point; box: Box; look: LikenessLook }

/** The rings with their figures, and a ring close around the one asked about. */
export function ringNodes(rings: readonly Ring[], { centre, box, look }: Drawn): SceneNode[] {
  const { size } = look
  const circles = rings.map(({ radius }): SceneNode => {
    return { type: 'circle', cx: centre.x, cy: centre.y, r: radius, stroke: 'rule', strokeWidth: 1 }
  })
  const figures = rings.flatMap(({ label }): SceneNode[] => {
    if (!label) return []
    const { text, box: at } = label
    const place = { x: at.x + at.width / 2, y: at.y + at.height / 2 + size.small * 0.34 }
    const halo = { role: 'paper', width: 4 } as const
    return [
      {
        ...{ type: 'text', ...place, text, face: 'body', size: size.small, fill: 'ink2' },
        ...{ anchor: 'middle', halo },
      },
    ]
  })
  const mark: SceneNode = {
    ...{ type: 'circle', cx: centre.x, cy: centre.y, r: look.marker * 1.9 },
    ...{ stroke: 'ink', strokeWidth: 1.2 },
  }
  return [{ type: 'group', clip: box, nodes: circles }, ...figures, mark]
}
