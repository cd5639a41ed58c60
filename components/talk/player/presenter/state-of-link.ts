import { isFile } from '../channel'
import { make, makeButton } from '../make'
import type { PresenterInput } from './presenter'
import { windowLink } from './windows-of-talk'

/** Whether the audience sees what is shown here, and what to do where it does not. */
export function stateOfLink(input: PresenterInput): { line: HTMLElement; notice: HTMLElement } {
  const { store, others } = input
  const line = make('p', { class: 'presenter-link', role: 'status' })
  const notice = make('div', { class: 'presenter-notice', hidden: '' })
  const draw = () => {
    const { screen } = store.state()
    const link = others.link()
    line.textContent =
      link === 'connected' && screen !== 'show' ? `The stage is ${screen}` : WORDS[link]
    line.setAttribute('data-link', link)
    const parts = [
      ...(screen === 'show' ? [] : blank(input, screen)),
      ...(link === 'lost' ? alone(input) : []),
    ]
    notice.hidden = parts.length === 0
    notice.replaceChildren(...parts)
  }
  store.listen((now, before) => {
    if (now.screen !== before.screen || now.at !== before.at) draw()
  })
  others.listen(draw)
  draw()
  return { line, notice }
}

const WORDS = {
  waiting: 'Looking for the stage',
  connected: 'On the stage',
  lost: 'Not connected',
} as const

function blank({ store }: PresenterInput, screen: string): HTMLElement[] {
  const back = makeButton('Show the picture', () => store.send({ type: 'wake' }))
  return [make('p', {}, [`The audience sees ${screen}. Any key ends it.`]), back]
}

function alone(input: PresenterInput): HTMLElement[] {
  const file = isFile()
  const why = file
    ? 'Windows of this file cannot hear each other here, so stage and presenter are in this one window.'
    : 'No window with the stage is heard.'
  const link = windowLink(input, 'stage', 'Open the stage')
  const how = 'F fills this screen with the picture, and Esc brings the notes back.'
  return [make('p', {}, file ? [why, ' ', how] : [why, ' ', link, '. ', how])]
}
