import type { SceneNode } from '../../scene/scene'
import { drawnMark, likelyBelow, type MarkSquare } from './drawn-mark'
import type { Mark } from './mark'
import type { Pen, Style } from './pen'
import { splitSign } from './split-sign'

export type MarkPlace = MarkSquare & {
  /** Width of the cell. */
  room: number
  pen: Pen
}

/** The glyph of a cell as it is drawn alone, or above its words. */
export function markNodes(mark: Mark, place: MarkPlace): SceneNode[] {
  const { x, y, size, tone, pen } = place
  const at = { x, y, size, tone }
  switch (mark.kind) {
    case 'split':
      return splitSign(mark.sides, { ...at, room: place.room, pen })
    case 'letters':
      return [
        ...written(shownLetters(mark.letters), lettersStyle(pen), place),
        ...likelyBelow(mark, at),
      ]
    case 'figure':
      return [...written(mark.text, lettersStyle(pen), place), ...likelyBelow(mark, at)]
    default:
      return drawnMark(mark, at)
  }
}

/** Beside what is written, before the line of a group. */
const AIR = 5

/** How wide a mark is; what is written is as wide as its letters. */
export function markWidth(mark: Mark, size: number, pen: Pen): number {
  switch (mark.kind) {
    case 'letters':
      return pen.width(shownLetters(mark.letters), lettersStyle(pen)) + pen.scaled(AIR)
    case 'figure':
      return pen.width(mark.text, lettersStyle(pen)) + pen.scaled(AIR)
    default:
      return size
  }
}

function lettersStyle(pen: Pen): Style {
  return { ...pen.style.word, face: 'strong' }
}

function written(text: string, style: Style, { x, y, size, tone }: MarkPlace): SceneNode[] {
  if (text === '') return []
  return [
    {
      type: 'text',
      x: x + size / 2,
      y: y + size / 2 + style.size * 0.34,
      text,
      face: style.face,
      size: style.size,
      fill: tone === 'tag' ? 'tagInk' : 'ink',
      anchor: 'middle',
    },
  ]
}

const LETTERS = 3

/** Up to three initials; of more, two and how many there are besides. */
function shownLetters(letters: string[]): string {
  if (letters.length <= LETTERS) return letters.join(' ')
  return `${letters.slice(0, LETTERS - 1).join(' ')} +${letters.length - LETTERS + 1}`
}
