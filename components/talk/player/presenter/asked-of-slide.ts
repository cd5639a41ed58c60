import { make } from '../make'
import type { PresenterInput } from './presenter'

/** What may be asked at this slide, with what to answer. */
export function askedOfSlide({ sheet, store }: PresenterInput): HTMLElement {
  const list = make('dl')
  const area = make(
    'div',
    { tabindex: '0', 'data-scrolls': '', role: 'region', 'aria-label': 'Questions and answers' },
    [list],
  )
  const section = make('section', { class: 'presenter-asked' }, [
    make('h2', {}, ['If someone asks']),
    area,
  ])
  const draw = () => {
    const asked = sheet.steps[store.state().at]?.asked ?? []
    section.hidden = asked.length === 0
    list.replaceChildren(
      ...asked.map(({ question, answer }) =>
        make('div', {}, [make('dt', {}, [question]), make('dd', {}, [answer])]),
      ),
    )
    area.scrollTop = 0
  }
  store.listen((now, before) => {
    if (sheet.steps[now.at]?.slide !== sheet.steps[before.at]?.slide) draw()
  })
  draw()
  return section
}
