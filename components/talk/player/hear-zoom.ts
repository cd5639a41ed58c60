import type { Point } from '@/lib/scene/scene'
import { type Figure, movedBy, sightOf, WHOLE, zoomedAt } from '@/lib/talk/zoom'
import type { PlayerParts } from './parts'
import type { Picture } from './picture'
import { pointInPicture } from './place-in-picture'
import type { TalkStore } from './store'

type ZoomInput = { parts: PlayerParts; store: TalkStore; picture: Picture }

/** How much one turn of the wheel by a pixel brings nearer. */
const WHEEL = 0.004
/** Distances of two fingers closer to each other than this are one. */
const STILL = 1.08

/** The wheel with Ctrl, or two fingers, bring the picture nearer about their place; one finger moves what is nearer. */
export function hearZoom({ parts, store, picture }: ZoomInput): void {
  const { stage } = parts
  const look = (figure: Figure) => {
    // at once: it follows the hand
    picture.look(sightOf(figure), true)
    store.send({ type: 'figure', figure: figure.zoom > 1 || figure.key !== '' ? figure : null })
  }
  const closer = (factor: number, about: Point) => {
    const point = placeIn(parts, about)
    if (point) look(zoomedAt(store.state().figure ?? WHOLE, factor, point))
  }

  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || store.state().screen !== 'show') return
      event.preventDefault()
      closer(Math.exp(-event.deltaY * WHEEL), { x: event.clientX, y: event.clientY })
    },
    { passive: false },
  )
  hearFingers({ parts, store, look, closer })
}

type FingersInput = Omit<ZoomInput, 'picture'> & {
  look: (figure: Figure) => void
  closer: (factor: number, about: Point) => void
}

function hearFingers({ parts, store, look, closer }: FingersInput): void {
  const { stage } = parts
  const fingers = new Map<number, Point>()
  const move = (before: Point, now: Point, other: Point | undefined): boolean => {
    const { figure } = store.state()
    if (other) {
      const factor = apart(now, other) / Math.max(apart(before, other), 1)
      if (figure === null && Math.max(factor, 1 / factor) < STILL) return false
      closer(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
    } else if (figure !== null && figure.zoom > 1) {
      const [from, to] = [placeIn(parts, before), placeIn(parts, now)]
      if (from && to) look(movedBy(figure, { x: from.x - to.x, y: from.y - to.y }))
    }
    return true
  }
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse') fingers.set(event.pointerId, pointOf(event))
  })
  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (!before || store.state().screen !== 'show') return
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    const now = pointOf(event)
    if (move(before, now, other)) fingers.set(event.pointerId, now)
  })
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId)
  }
  stage.addEventListener('pointerup', lift)
  stage.addEventListener('pointercancel', lift)
}

function placeIn({ picture }: PlayerParts, point: Point): Point | null {
  const svg = picture.firstElementChild
  return svg && pointInPicture(svg, point)
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY }
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
