import { make } from '../make'
import { drawnSvg } from '../svg-pen'
import type { PresenterInput } from './presenter'

/** What comes next: the next step, which may be on this slide. */
export function nextStep({ sheet, store, painted }: PresenterInput): HTMLElement {
  const kind = make('span', { class: 'presenter-quiet' })
  const title = make('b')
  const picture = make('div', { class: 'presenter-small', 'aria-hidden': 'true' })
  painted.push(picture)
  const draw = () => {
    const { at } = store.state()
    const [step, next] = [sheet.steps[at], sheet.steps[at + 1]]
    picture.hidden = next === undefined
    if (!next) {
      kind.textContent = 'Next'
      title.textContent = 'This is the last step'
      return picture.replaceChildren()
    }
    const same = next.slide === step?.slide
    kind.textContent = same ? 'Next step' : 'Next slide'
    title.textContent = same && next.caption !== '' ? next.caption : next.title
    picture.replaceChildren(drawnSvg({ ...next.scene, id: `next-${next.scene.id}` }))
  }
  store.listen((now, before) => {
    if (now.at !== before.at) draw()
  })
  draw()
  const line = make('h2', { class: 'presenter-line' }, [kind, ' ', title])
  return make('section', { class: 'presenter-next' }, [line, picture])
}
