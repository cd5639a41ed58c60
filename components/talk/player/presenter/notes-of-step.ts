import { notesParagraphs } from '@/lib/talk/notes-paragraphs'
import { make, makeButton } from '../make'
import type { PresenterInput } from './presenter'

/** What is said at this step, in text that can be made larger. */
export function notesOfStep({ sheet, store }: PresenterInput): HTMLElement {
  const send = (action: 'smaller' | 'zero' | 'larger') => () => store.send({ type: 'do', action })
  const sizes = [
    sizeButton('A\u2212', 'smaller text', send('smaller')),
    sizeButton('A', 'text as it was', send('zero')),
    sizeButton('A+', 'larger text', send('larger')),
  ]
  const head = make('div', { class: 'presenter-notes-head' }, [
    make('h2', {}, ['Notes']),
    make('div', { class: 'presenter-sizes' }, sizes),
  ])
  const text = make('div', {
    ...{ class: 'presenter-text', tabindex: '0', 'data-scrolls': '' },
    ...{ role: 'region', 'aria-label': 'Notes of this step' },
  })
  const draw = () => {
    const said = notesParagraphs(sheet.steps[store.state().at]?.notes ?? '')
    const none = make('p', { class: 'presenter-quiet' }, ['Nothing is noted for this step.'])
    text.replaceChildren(...(said.length === 0 ? [none] : said.map(paragraph)))
    text.scrollTop = 0
  }
  store.listen((now, before) => {
    if (now.at !== before.at) draw()
  })
  draw()
  return make('section', { class: 'presenter-notes' }, [head, text])
}

function paragraph(lines: string[]): HTMLElement {
  const parts = lines.flatMap((line, index) => (index === 0 ? [line] : [make('br'), line]))
  return make('p', {}, parts)
}

function sizeButton(shown: string, words: string, onPress: () => void): HTMLButtonElement {
  const button = makeButton(shown, onPress)
  button.setAttribute('aria-label', `${shown} ${words}`)
  return button
}
