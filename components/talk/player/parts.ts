import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { make, makeButton } from './make'
import { placeWords } from './said'
import type { TalkStore } from './store'

/** The elements of a player. */
export type PlayerParts = {
  root: HTMLElement
  stage: HTMLElement
  picture: HTMLElement
  heading: HTMLElement
  waiting: HTMLElement
  note: HTMLElement
  overlays: HTMLElement
  said: HTMLElement
  /** Below the stage: whether the presenter window is there. */
  link: HTMLElement
}

type PartsInput = {
  sheet: TalkSheet
  store: TalkStore
  offline: boolean
  /** Goes into the figure, or out of it. */
  onFigure: () => void
}

/** Makes the elements: the stage, what lies over it, and the controls below. */
export function makeParts(input: PartsInput): PlayerParts {
  const { sheet } = input
  const { title, aspect } = sheet.talk
  const heading = make('h1', { class: 'hidden-visually' })
  const picture = make('div', { class: 'player-picture' })
  const waiting = make('p', { class: 'player-waiting', 'aria-hidden': 'true' })
  const note = make('div', { class: 'player-note', 'aria-hidden': 'true' })
  const stage = make(
    'div',
    { class: 'player-stage', role: 'region', tabindex: '0', 'aria-label': `Stage: ${title}` },
    [picture, waiting, note],
  )
  const overlays = make('div')
  const said = make('p', { class: 'hidden-visually', 'aria-live': 'polite' })
  const link = make('span', { class: 'player-link', role: 'status' })
  const onFigure = () => {
    // its keys are heard there
    stage.focus({ preventScroll: true })
    input.onFigure()
  }
  const root = make('div', { class: 'player', 'data-aspect': aspect }, [
    ...[heading, stage, makeControls({ ...input, onFigure }, link), overlays, said],
  ])
  return { root, stage, picture, heading, waiting, note, overlays, said, link }
}

function makeControls(
  { sheet, store, offline, onFigure }: PartsInput,
  heard: HTMLElement,
): HTMLElement {
  const send =
    (action: 'previous' | 'next' | 'full' | 'overview' | 'table' | 'help' | 'presenter') => () =>
      store.send({ type: 'do', action })
  const place = make('p', { class: 'figures' })
  const back = makeButton('Previous', send('previous'))
  const on = makeButton('Next', send('next'))
  on.classList.add('player-next')
  const full = makeButton('Full screen', send('full'))
  const link = make('a', {}, ['This picture in the dataset'])
  const all = makeButton('All slides', send('overview'))
  all.classList.add('player-all')
  const figure = makeButton('', onFigure)
  const more = make('span', { class: 'player-more' }, [
    all,
    makeButton('Presenter', send('presenter')),
    heard,
    figure,
    makeButton('Table', send('table')),
    makeButton('Keys', send('help')),
    ...(offline ? [] : [link]),
  ])
  const draw = () => {
    const { at, filled, figure: looking } = store.state()
    figure.textContent = looking === null ? 'Into the figure' : 'Out of the figure'
    place.textContent = placeWords(sheet, at)
    back.setAttribute('aria-disabled', String(at === 0))
    on.setAttribute('aria-disabled', String(at === sheet.steps.length - 1))
    full.textContent = filled ? 'Leave full screen' : 'Full screen'
    const address = sheet.steps[at]?.address ?? null
    link.hidden = address === null
    if (address !== null) link.setAttribute('href', address)
  }
  store.listen(draw)
  draw()
  const label = { class: 'player-controls', 'aria-label': 'Steps of the talk' }
  return make('nav', label, [place, back, on, full, more])
}
