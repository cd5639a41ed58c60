import { make } from '../make'
import { drawnSvg } from '../svg-pen'
import type { PresenterInput } from './presenter'

/** Every slide as a small picture that leads there. Each is drawn when it first comes into sight. */
export function thumbsOfSlides(input: PresenterInput): { nav: HTMLElement; stop: () => void } {
  const { sheet, store } = input
  const thumbs = sheet.slides.map((_, index) => thumbOf(input, index))
  const list = make(
    'ol',
    {},
    thumbs.map(({ button }) => make('li', {}, [button])),
  )
  const nav = make('nav', { class: 'presenter-thumbs', 'aria-label': 'All slides' }, [list])
  const mark = () => {
    const here = sheet.steps[store.state().at]?.slide ?? 0
    for (const [index, { button }] of thumbs.entries()) {
      if (index === here) button.setAttribute('aria-current', 'step')
      else button.removeAttribute('aria-current')
    }
    show(nav, thumbs[here]?.button)
  }
  store.listen((now, before) => {
    if (now.at !== before.at) mark()
  })
  mark()
  return { nav, stop: whenSeen(thumbs) }
}

type Thumb = { button: HTMLButtonElement; draw: () => void }

function thumbOf({ sheet, store, painted }: PresenterInput, index: number): Thumb {
  const slide = sheet.slides[index]
  const last = sheet.steps.findLast((step) => step.slide === index)
  const small = make('span', { class: 'presenter-small', 'aria-hidden': 'true' })
  painted.push(small)
  const name = make('span', { class: 'hidden-visually' }, [` ${slide?.title ?? ''}`])
  const number = make('span', { class: 'figures' }, [String(index + 1)])
  const button = make('button', { type: 'button', title: slide?.title ?? '' }, [
    ...[small, number, name],
  ])
  button.addEventListener('click', () => store.send({ type: 'go', at: slide?.first ?? 0 }))
  const draw = () => {
    if (last) small.replaceChildren(drawnSvg({ ...last.scene, id: `thumb-${last.scene.id}` }))
  }
  return { button, draw }
}

/** Moves the row, and nothing else of the page, until the slide is in sight. */
function show(nav: HTMLElement, button: HTMLElement | undefined): void {
  if (!button) return
  const [row, box] = [nav.getBoundingClientRect(), button.getBoundingClientRect()]
  if (box.left < row.left) nav.scrollLeft -= row.left - box.left + box.width
  if (box.right > row.right) nav.scrollLeft += box.right - row.right + box.width
}

function whenSeen(thumbs: readonly Thumb[]): () => void {
  if (typeof IntersectionObserver !== 'function') {
    for (const { draw } of thumbs) draw()
    return () => {}
  }
  const watcher = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      thumbs.find(({ button }) => button === target)?.draw()
      watcher.unobserve(target)
    }
  })
  for (const { button } of thumbs) watcher.observe(button)
  return () => watcher.disconnect()
}
