import type { SceneNode } from '../../scene/scene'
import { LINE_HEIGHT } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import type { BarBlock } from './bars'
import type { LevelsLook } from './look'
import { signNode, signWidth } from './sign'

/** What of a block's sign, count and words has room in it. */
export type FittedWords = {
  /** `small`: a core of many levels no larger than one of few. */
  sign: boolean | 'small'
  count: boolean
  lines: string[]
}

const MOST_LINES = 2
const GAP = 5

/** Whether the words of a block stand in it; where they do not, the key below the bar has them. */
export function isWorded({ lines }: FittedWords): boolean {
  return lines.length > 0
}

/** The most that has room in a width: all of it, its sign and count, its count, or nothing. */
export function fitWords(block: BarBlock, width: number, look: LevelsLook): FittedWords {
  const { measure, size, inset } = look
  const room = width - 2 * inset.x
  const wide = signWidth(block.sign, look)
  const sign = wide === 0 ? 0 : wide + GAP
  const figure = measure(String(block.systems.length), 'strong', size.count)
  // a letter stands for words that have no room, so it is not needed beside them
  const before = (block.sign.kind === 'value' ? 0 : sign) + figure + GAP
  const texts = look.brief ? [block.short] : [block.words, block.short]
  for (const text of texts) {
    const lines = wholeLines(text, room - before, look)
    if (lines !== null) return { sign: block.sign.kind !== 'value', count: true, lines }
  }
  // without words a narrow block needs less air
  const tight = width - Math.min(inset.x, 4) * 2
  const fits = (side: number) => side > 0 && side + figure <= tight
  const less = wide > look.glyph && fits(signWidth(block.sign, smaller(look)) + GAP)
  return { sign: fits(sign) || (less && 'small'), count: figure <= tight, lines: [] }
}

/** For where a core of many levels is drawn as small as the others. */
function smaller(look: LevelsLook): LevelsLook {
  return { ...look, glyph: Math.round(look.glyph / 1.25) }
}

/** A text in lines of whole words; null if it does not fit. */
function wholeLines(text: string, width: number, { measure, size }: LevelsLook): string[] | null {
  const set = { face: 'body', size: size.words } as const
  const pieces = text.split(/\s+|(?<=[-/])/)
  if (pieces.some((piece) => measure(piece, set.face, set.size) > width)) return null
  const { lines, cut } = wrap(text, { ...set, width, lines: MOST_LINES, measure })
  return cut ? null : lines
}

export const lineHeight = ({ size }: LevelsLook) => size.words * LINE_HEIGHT.cell * 1.04

/** Height of the words of a bar, which is the same for all its blocks. */
export function wordsHeight(fitted: readonly FittedWords[], look: LevelsLook): number {
  const lines = Math.max(1, ...fitted.map((each) => each.lines.length))
  return Math.max(look.glyph, lines * lineHeight(look))
}

type At = { x: number; top: number; width: number; height: number }

/** Sign, count and words of a block, side by side; in the middle of its width where words are missing. */
export function wordNodes(
  block: BarBlock,
  fitted: FittedWords,
  { at, look }: { at: At; look: LevelsLook },
): SceneNode[] {
  const { measure, size, inset, glyph } = look
  const line = Math.max(lineHeight(look), glyph)
  const rest = at.height - Math.max(line, fitted.lines.length * lineHeight(look))
  // without marks below them, words stand in the middle of their block
  const middle = at.top + line / 2 + (look.members === 'none' ? rest / 2 : 0)
  const figure = String(block.systems.length)
  const signed = fitted.sign === 'small' ? smaller(look) : look
  const sign = fitted.sign ? signWidth(block.sign, signed) + GAP : 0
  const wide = sign + measure(figure, 'strong', size.count)
  const x = isWorded(fitted) ? at.x + inset.x : at.x + (at.width - wide) / 2
  const text = { type: 'text', fill: 'ink' } as const
  const count: SceneNode = {
    ...{ ...text, text: figure, face: 'strong', size: size.count },
    ...{ x: x + sign, y: middle + size.count * 0.34 },
  }
  const words = fitted.lines.map((each, index): SceneNode => {
    const y = middle + size.words * 0.34 + index * lineHeight(look)
    return { ...text, text: each, face: 'body', size: size.words, x: x + wide + GAP, y }
  })
  return [
    ...(fitted.sign ? [signNode(block.sign, { x, middle }, signed)] : []),
    ...(fitted.count ? [count] : []),
    ...words,
  ]
}
