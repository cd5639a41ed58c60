import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { keyOf } from './light'
import { fillNote, placeNote } from './note'
import type { PlayerParts } from './parts'
import { isByFinger } from './pointer'
import type { TalkStore } from './store'

type MarksInput = {
  sheet: TalkSheet
  store: TalkStore
  /** Hears the key of what is pointed at; empty: of nothing any more. */
  onPoint: (key: string) => void
}

/** The mouse over a mark shows in short what it says; a click on it tells all of it, and stays. A click beside all marks goes on. */
export function hearMarks({ stage, note }: PlayerParts, input: MarksInput): void {
  const { sheet, store, onPoint } = input
  let shown = ''
  const noteOf = (key: string) => sheet.steps[store.state().at]?.marks[key]
  const hide = () => {
    if (shown === '') return
    shown = ''
    note.replaceChildren()
    onPoint('')
  }
  stage.addEventListener('pointermove', (event) => {
    const { screen, pointing } = store.state()
    if (event.pointerType !== 'mouse' || screen !== 'show' || pointing) return
    const key = keyAt(event)
    const said = noteOf(key)
    if (!said) return hide()
    if (key !== shown) {
      fillNote(note, said)
      shown = key
      onPoint(key)
    }
    placeNote(note, event.clientX, event.clientY)
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
    if (now.at !== before.at || now.screen !== before.screen || now.pointing) hide()
  })
}

function keyAt({ target }: Event): string {
  const node = target instanceof Element ? target.closest('[data-key]') : null
  return node ? keyOf(node) : ''
}
