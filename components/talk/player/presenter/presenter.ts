import type { Others } from '../channel-talk'
import type { Clock } from '../clock'
import { make, makeButton } from '../make'
import type { OverlayInput } from '../overlays'
import { paint } from '../paint'
import type { PlayerParts } from '../parts'
import { placeWords } from '../said'
import { askedOfSlide } from './asked-of-slide'
import { headOfPresenter } from './head-of-presenter'
import { nextStep } from './next-step'
import { notesOfStep } from './notes-of-step'
import { stateOfLink } from './state-of-link'
import { thumbsOfSlides } from './thumbs-of-slides'
import { timeOfTalk } from './time-of-talk'

export type PresenterInput = OverlayInput & {
  others: Others
  clock: Clock
  /** What has the colours that the audience sees; all else is dark. */
  painted: (HTMLElement | SVGElement)[]
}

/** Puts the stage among all that who speaks has before them. Returns how to stop. */
export function arrangePresenter(parts: PlayerParts, input: PresenterInput): () => void {
  const { store, others, painted } = input
  const { root, overlays, said } = parts
  root.classList.add('presenter')
  paint(root, 'dark')
  const time = timeOfTalk(input)
  const thumbs = thumbsOfSlides(input)
  const left = make('div', { class: 'presenter-left' }, [
    nowOnStage(parts, input),
    notesOfStep(input),
  ])
  const ahead = make('div', { class: 'presenter-ahead' }, [nextStep(input), time.section])
  const right = make('div', { class: 'presenter-right' }, [ahead, askedOfSlide(input)])
  const foot = make('div', { class: 'presenter-foot' }, [thumbs.nav, moves(input)])
  root.replaceChildren(
    headOfPresenter(input),
    make('div', { class: 'presenter-main' }, [left, right]),
    ...[foot, overlays, said],
  )
  store.hear((action) => {
    if (action === 'presenter') store.send({ type: 'windows' })
    if (action === 'timer') others.zero()
  })
  for (const each of painted) paint(each, store.state().theme)
  return () => {
    time.stop()
    thumbs.stop()
  }
}

function nowOnStage({ heading, stage }: PlayerParts, input: PresenterInput): HTMLElement {
  const { sheet, store } = input
  const place = make('span', { class: 'presenter-quiet figures' })
  const draw = () => {
    place.textContent = placeWords(sheet, store.state().at)
  }
  store.listen(draw)
  draw()
  heading.className = ''
  const { line, notice } = stateOfLink(input)
  const head = make('div', { class: 'presenter-now-head' }, [
    make('div', { class: 'presenter-line' }, [place, heading]),
    line,
  ])
  return make('section', { class: 'presenter-now' }, [head, stage, notice])
}

function moves({ sheet, store }: PresenterInput): HTMLElement {
  const back = makeButton('Previous', () => store.send({ type: 'do', action: 'previous' }))
  const on = makeButton('Next', () => store.send({ type: 'do', action: 'next' }))
  on.classList.add('player-next')
  const draw = () => {
    const { at } = store.state()
    back.setAttribute('aria-disabled', String(at === 0))
    on.setAttribute('aria-disabled', String(at === sheet.steps.length - 1))
  }
  store.listen(draw)
  draw()
  const label = { class: 'presenter-moves', 'aria-label': 'Steps of the talk' }
  return make('nav', label, [back, on])
}
