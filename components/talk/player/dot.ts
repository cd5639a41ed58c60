import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { Dot } from '@/lib/talk/talk-state'
import { sightOf, WHOLE } from '@/lib/talk/zoom'
import type { PlayerParts } from './parts'
import { pointInPicture } from './place-in-picture'
import type { TalkStore } from './store'

const SVG = 'http://www.w3.org/2000/svg'

/** Of the dot, in pixels of a sheet 1280 wide; and of the light around it. */
const RADIUS = 13
const GLOW = 34

type DotInput = { sheet: TalkSheet; store: TalkStore; painted: (HTMLElement | SVGElement)[] }

/**
 * The dot of light over the picture. While the state says so, mouse or finger over the picture moves it; a finger
 * does nothing else then.
 */
export function followDot(
  { stage, picture }: Pick<PlayerParts, 'stage' | 'picture'>,
  { sheet, store, painted }: DotInput,
): void {
  const { width: wide = 1280, height: high = 720 } = sheet.steps[0]?.scene ?? {}
  const { layer, dot } = dotLayer()
  stage.append(layer)
  painted.push(layer)
  const draw = () => {
    const { dot: at, pointing, figure } = store.state()
    const { x, y, width, height } = sightOf(figure ?? WHOLE)
    layer.setAttribute('viewBox', `${x * wide} ${y * high} ${width * wide} ${height * high}`)
    stage.toggleAttribute('data-pointing', pointing)
    dot.setAttribute('visibility', at === null ? 'hidden' : 'visible')
    if (at !== null) dot.setAttribute('transform', `translate(${at.x * wide} ${at.y * high})`)
  }
  const point = (event: PointerEvent) => {
    if (!store.state().pointing) return
    store.send({ type: 'dot', dot: dotAt(picture, event) })
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
function dotAt(picture: HTMLElement, { clientX, clientY }: PointerEvent): Dot | null {
  const svg = picture.firstElementChild
  const at = svg && pointInPicture(svg, { x: clientX, y: clientY })
  return at && Math.min(at.x, at.y) >= 0 && Math.max(at.x, at.y) <= 1 ? at : null
}

function dotLayer() {
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
  return { layer, dot }
}
