import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { elementsOf, lightPicture } from './light'
import { fillNote, placeNote } from './note'
import type { PlayerParts } from './parts'
import type { TalkStore } from './store'

type StandOutInput = { sheet: TalkSheet; store: TalkStore; parts: PlayerParts }

/** What of the picture stands out, again after each drawing of it: what is pointed at, reached, or alone. */
export function makeStandOut({ sheet, store, parts }: StandOutInput) {
  const { picture, note } = parts
  let lit = ''
  let painted = false
  let told = ''

  const tell = () => {
    const { at, figure, overlay, screen } = store.state()
    const key = overlay === null && screen === 'show' && lit === '' ? (figure?.key ?? '') : ''
    const said = sheet.steps[at]?.marks[key]
    const last = said && elementsOf(picture, key).at(-1)
    if (said && last) {
      if (key !== told) fillNote(note, said)
      const { right, bottom } = last.getBoundingClientRect()
      placeNote(note, right, bottom)
    } else if (told !== '' && lit === '') note.replaceChildren()
    told = said ? key : ''
  }
  const paint = () => {
    const { figure, alone } = store.state()
    const active = figure?.key ?? ''
    const light = { lit: lit || active, alone, active }
    picture.style.setProperty('--near', String(figure?.zoom ?? 1))
    const stands = Object.values(light).some((key) => key !== '')
    if (stands || painted) lightPicture(picture, light)
    painted = stands
    if (stands || told !== '') tell()
  }
  return {
    paint,
    /** What the mouse points at; empty: nothing. */
    point: (key: string) => {
      lit = key
      paint()
    },
  }
}
