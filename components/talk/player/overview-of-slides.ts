import { type Arrow, arrowStep } from './arrow-step'
import { make } from './make'
import type { OverlayInput, OverlayParts } from './overlays'
import { drawnSvg } from './svg-pen'

const ARROWS: Record<string, Arrow> = {
  ...{ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' },
  ...{ Home: 'first', End: 'last' },
}

/** Every slide as it begins, as a small picture; arrows and Enter choose one. */
export function overviewOfSlides({ sheet, store }: OverlayInput): OverlayParts {
  const buttons = sheet.slides.map((_, index) => slideButton({ sheet, store }, index))
  const list = make(
    'ol',
    { class: 'player-overview' },
    buttons.map((button) => make('li', {}, [button])),
  )
  list.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key]
    const from = buttons.findIndex((button) => button.matches(':focus'))
    if (!arrow || from < 0 || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey)
      return
    event.preventDefault()
    const top = buttons[0]?.offsetTop
    const columns = buttons.filter((button) => button.offsetTop === top).length
    buttons[arrowStep({ from, count: buttons.length, columns }, arrow)]?.focus()
  })
  const here = sheet.steps[store.state().at]?.slide ?? 0
  buttons[here]?.setAttribute('aria-current', 'true')
  return { parts: [list], focus: buttons[here] }
}

function slideButton({ sheet, store }: Pick<OverlayInput, 'sheet' | 'store'>, index: number) {
  const slide = sheet.slides[index]
  const first = sheet.steps[slide?.first ?? 0]
  const small = make('span', { class: 'player-small', 'aria-hidden': 'true' })
  if (first) small.append(drawnSvg({ ...first.scene, id: `small-${first.scene.id}` }))
  const name = make('span', {}, [
    make('span', { class: 'player-number figures' }, [String(index + 1)]),
    ` ${slide?.title ?? ''}`,
  ])
  const button = make('button', { type: 'button' }, [small, name])
  button.addEventListener('click', () => {
    store.send({ type: 'go', at: slide?.first ?? 0 })
    store.send({ type: 'close' })
  })
  return button
}
