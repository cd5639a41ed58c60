import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { make } from './make'
import type { PlayerParts } from './parts'
import { isByFinger } from './pointer'
import type { TalkStore } from './store'

type MarksInput = { sheet: TalkSheet; store: TalkStore }

/** From the pointer to a note beside it. */
const BESIDE = 16

/** The mouse over a mark shows in short what it says; a click on it tells all of it, and stays. A click beside all marks goes on. */
export function hearMarks({ stage, note }: PlayerParts, { sheet, store }: MarksInput): void {
  let shown = ''
  const noteOf = (key: string) => sheet.steps[store.state().at]?.marks[key]
  const hide = () => {
    shown = ''
    note.replaceChildren()
  }
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || store.state().screen !== 'show') return
    const key = keyAt(event)
    const said = noteOf(key)
    if (!said) return hide()
    if (key !== shown) {
      const lines = said.lines.slice(0, 1).map((line) => make('span', {}, [line]))
      note.replaceChildren(
        make('b', {}, [said.title]),
        ...lines.flatMap((line) => [line, make('br')]),
      )
      shown = key
    }
    place(note, event)
  })
  stage.addEventListener('pointerleave', hide)
  stage.addEventListener('click', (event) => {
    const key = keyAt(event)
    if (store.state().screen !== 'show' || !noteOf(key)) return
    if (isByFinger(event)) return
    event.stopImmediatePropagation()
    hide()
    store.send({ type: 'mark', key })
  })
  store.listen((now, before) => {
    if (now.at !== before.at || now.screen !== before.screen) hide()
  })
}

function keyAt({ target }: Event): string {
  const node = target instanceof Element ? target.closest('[data-key]') : null
  return node?.getAttribute('data-key') ?? ''
}

/** Beside the pointer, and inside the window. */
function place(note: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const { width, height } = note.getBoundingClientRect()
  const right = clientX + BESIDE + width <= window.innerWidth
  const below = clientY + BESIDE + height <= window.innerHeight
  note.style.left = `${right ? clientX + BESIDE : Math.max(0, clientX - BESIDE - width)}px`
  note.style.top = `${below ? clientY + BESIDE : Math.max(0, clientY - BESIDE - height)}px`
}
