import type { Point } from '@/lib/scene/scene'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { sightOf, WHOLE } from '@/lib/talk/zoom'
import type { PlayerParts } from './parts'
import { pointInPicture } from './place-in-picture'
import type { TalkStore } from './store'

const SVG = 'http://www.w3.org/2000/svg'

/** Of the dot, in pixels of a sheet 1280 wide; of the light around it, and of the spotlight. */
const RADIUS = 13
const GLOW = 34
const SPOT = 150

type DotInput = { sheet: TalkSheet; store: TalkStore; painted: (HTMLElement | SVGElement)[] }

/**
 * The dot of light over the picture, or a spotlight that leaves the rest in the dark. While the state says so, mouse or finger over the picture moves it; a finger
 * does nothing else then.
 */
export function followDot(
  { stage, picture }: Pick<PlayerParts, 'stage' | 'picture'>,
  { sheet, store, painted }: DotInput,
): void {
  const { width: wide = 1280, height: high = 720 } = sheet.steps[0]?.scene ?? {}
  const { layer, dot } = dotLayer({ wide, high })
  stage.append(layer)
  painted.push(layer)
  const draw = () => {
    const { dot: at, pointing, figure } = store.state()
    const { x, y, width, height } = sightOf(figure ?? WHOLE)
    layer.setAttribute('viewBox', `${x * wide} ${y * high} ${width * wide} ${height * high}`)
    stage.toggleAttribute('data-pointing', pointing !== null)
    layer.toggleAttribute('data-spot', at?.spot === true)
    dot.setAttribute('visibility', at === null ? 'hidden' : 'visible')
    if (at !== null) dot.setAttribute('transform', `translate(${at.x * wide} ${at.y * high})`)
  }
  const point = (event: PointerEvent) => {
    const { pointing } = store.state()
    if (pointing === null) return
    const at = pointAt(picture, event)
    store.send({ type: 'dot', dot: at && { ...at, spot: pointing === 'spot' } })
    if (event.pointerType !== 'mouse') event.stopImmediatePropagation()
  }
  stage.addEventListener('pointerdown', point)
  stage.addEventListener('pointermove', point)
  stage.addEventListener('pointerleave', () => {
    if (store.state().pointing) store.send({ type: 'dot', dot: null })
  })
  store.listen((now, before) => {
    const same = now.dot === before.dot && now.pointing === before.pointing
    if (!same || now.figure !== before.figure) draw()
  })
  draw()
}

/** Where on the sheet a pointer is; null: beside it. */
function pointAt(picture: HTMLElement, { clientX, clientY }: PointerEvent): Point | null {
  const svg = picture.firstElementChild
  const at = svg && pointInPicture(svg, { x: clientX, y: clientY })
  return at && Math.min(at.x, at.y) >= 0 && Math.max(at.x, at.y) <= 1 ? at : null
}

function dotLayer({ wide, high }: { wide: number; high: number }) {
  const layer = document.createElementNS(SVG, 'svg')
  layer.setAttribute('class', 'player-dot')
  layer.setAttribute('aria-hidden', 'true')
  const dot = layer.appendChild(document.createElementNS(SVG, 'g'))
  for (const [name, radius] of [
    ['glow', GLOW],
    ['ring', RADIUS],
  ] as const) {
    const circle = dot.appendChild(document.createElementNS(SVG, 'circle'))
    circle.setAttribute('class', `player-dot-${name}`)
    circle.setAttribute('r', String(radius))
  }
  const dark = dot.appendChild(document.createElementNS(SVG, 'path'))
  dark.setAttribute('class', 'player-dark')
  dark.setAttribute('d', `${around(wide, high)}${hole(SPOT)}`)
  return { layer, dot }
}

/** A box about 0, 0 that covers the sheet wherever on it that point is. */
function around(wide: number, high: number): string {
  return `M${-wide} ${-high}h${2 * wide}v${2 * high}h${-2 * wide}Z`
}

/** A circle about 0, 0, which the box leaves free. */
function hole(radius: number): string {
  return `M${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0Z`
}
