import type { StageAction } from '@/lib/talk/keys'
import type { DrawnStep, TalkSheet } from '@/lib/talk/talk-sheet'
import { type Figure, WHOLE, withInSight, ZOOM_STEP, zoomedAt } from '@/lib/talk/zoom'
import { type Arrow, walk } from '@/lib/view/walk'
import { elementsOf, keysIn, systemsIn } from './light'
import type { PlayerParts } from './parts'
import { boxInPicture } from './place-in-picture'
import type { TalkStore } from './store'

type FigureInput = { sheet: TalkSheet; store: TalkStore; parts: PlayerParts }

const ARROWS: Record<string, Arrow> = {
  ...{ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' },
  ...{ Home: 'first', End: 'last' },
}

/** Does what a key asks of the picture itself. Returns whether the action is one of these. */
export function actOnFigure(input: FigureInput, action: StageAction, pressed: string): boolean {
  const figure = input.store.state().figure ?? WHOLE
  switch (action) {
    case 'figure':
      enter(input)
      return true
    case 'walk':
      reach(input, figure, ARROWS[pressed])
      return true
    case 'tell':
      if (figure.key !== '') input.store.send({ type: 'mark', key: figure.key })
      return true
    case 'nearer':
    case 'farther':
      zoom(input, figure, action === 'nearer' ? ZOOM_STEP : 1 / ZOOM_STEP)
      return true
    case 'whole':
      input.store.send({ type: 'figure', figure: { ...WHOLE, key: figure.key } })
      return true
    case 'alone':
      light(input, Number(pressed))
      return true
    default:
      return false
  }
}

function enter({ sheet, store, parts }: FigureInput): void {
  const { at, figure } = store.state()
  const [key] = marksIn(parts.picture, sheet.steps[at])
  if (figure !== null) store.send({ type: 'figure', figure: null })
  else if (key !== undefined) store.send({ type: 'figure', figure: { ...WHOLE, key } })
  else parts.said.textContent = 'There are no marks to walk on this slide.'
}

function reach({ sheet, store, parts }: FigureInput, figure: Figure, arrow?: Arrow): void {
  const keys = marksIn(parts.picture, sheet.steps[store.state().at])
  if (!arrow || keys.length === 0) return
  const key = walk(keys, figure.key, arrow)
  const box = boxOf(parts.picture, key)
  const reached = { ...figure, key }
  store.send({ type: 'figure', figure: box ? withInSight(reached, box) : reached })
}

/** About the mark that was reached, or the middle of what is in sight. */
function zoom({ store, parts }: FigureInput, figure: Figure, factor: number): void {
  const box = boxOf(parts.picture, figure.key)
  const about = box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : { x: figure.x, y: figure.y }
  const zoomed = zoomedAt(figure, factor, about)
  store.send({ type: 'figure', figure: box ? withInSight(zoomed, box) : zoomed })
}

function light({ store, parts }: FigureInput, number: number): void {
  const systems = systemsIn(parts.picture)
  const system = systems[number - 1]
  if (system !== undefined) store.send({ type: 'alone', system })
  else parts.said.textContent = lackingWords(number, systems.length)
}

function lackingWords(number: number, count: number): string {
  if (count === 0) return 'There are no systems in this picture.'
  const has = count === 1 ? 'one system' : `${count} systems`
  return `There is no system ${number}: this picture has ${has}.`
}

/** The keys that say something, in the order in which they are drawn. */
function marksIn(picture: Element, step: DrawnStep | undefined): string[] {
  return keysIn(picture).filter((key) => step?.marks[key] !== undefined)
}

function boxOf(picture: Element, key: string) {
  const svg = picture.firstElementChild
  return svg && boxInPicture(svg, elementsOf(picture, key))
}
