import {
  disputedGlyph,
  type GlyphTone,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { answerSign, layersSign, likelySign, textSign } from './drawn-signs'
import type { Mark } from './mark'
import type { Pen, Style } from './pen'
import { splitSign } from './split-sign'

export type MarkPlace = {
  /** Left and top of the square of `size`, in whose middle the mark stands. */
  x: number
  y: number
  size: number
  /** Width of the cell. */
  room: number
  tone: GlyphTone
  pen: Pen
}

/** The glyph of a cell as it is drawn alone, or above its words. */
export function markNodes(mark: Mark, place: MarkPlace): SceneNode[] {
  const { x, y, size, tone, pen } = place
  const at = { x, y, size, tone }
  switch (mark.kind) {
    case 'level':
      return [levelGlyph({ ...at, levels: mark.levels, rank: mark.rank, weak: mark.weak })]
    case 'range':
      return [rangeGlyph({ ...at, ...mark })]
    case 'disputed':
      return [disputedGlyph({ ...at, levels: mark.levels, low: mark.low, high: mark.high })]
    case 'split':
      return splitSign(mark.sides, { ...at, room: place.room, pen })
    case 'letters':
      return [
        ...written(shownLetters(mark.letters), lettersStyle(pen), place),
        ...weakly(mark, place),
      ]
    case 'figure':
      return [...written(mark.text, lettersStyle(pen), place), ...weakly(mark, place)]
    case 'answer':
      return [...answerSign(mark.yes, at), ...weakly(mark, place)]
    case 'text':
      return [...textSign(at), ...weakly(mark, place)]
    case 'layers':
      return layersSign(mark.signs, at)
    case 'unknown':
      return [unknownGlyph(at)]
    case 'not-assessed':
      return [notAssessedGlyph(at)]
    case 'not-applicable':
      return [notApplicableGlyph(at)]
    default:
      return mark satisfies never
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

/** Where there is no slot to be parted, a ring below the mark says "likely". */
function weakly(mark: Mark & { weak: boolean }, { x, y, size, tone }: MarkPlace): SceneNode[] {
  if (!mark.weak) return []
  return likelySign({ x: x + size / 2, y: y + size * 1.04, size, tone })
}

const LETTERS = 3

/** Up to three initials; of more, two and how many there are besides. */
function shownLetters(letters: string[]): string {
  if (letters.length <= LETTERS) return letters.join(' ')
  return `${letters.slice(0, LETTERS - 1).join(' ')} +${letters.length - LETTERS + 1}`
}
