import { remember } from '../remember'
import type { Measure } from './measure'
import type { Face } from './scene'

export type WrapInput = {
  face: Face
  size: number
  width: number
  /** The most lines there may be; all that are needed, if not given. */
  lines?: number
  /** False: each line takes what it can, as in running text; else all are about as long. */
  even?: boolean
  measure: Measure
}
export type Wrapped = {
  lines: string[]
  /** Width of the longest line. */
  width: number
  /** Text is missing; the last line ends with an ellipsis. */
  cut: boolean
}

/** A piece that stays together, and what parts it from the piece before on the same line. */
type Piece = { text: string; glue: '' | ' ' }
type Ruler = (text: string) => number

const ELLIPSIS = '\u2026'

const remembered = new WeakMap<Measure, ReturnType<typeof remember<Wrapped>>>()
const MOST_REMEMBERED = 1_000
/** Words with single spaces between them. */
const SINGLE_SPACED = /^\S+(?: \S+)*$/

/**
 * Breaks a text into lines that fit, as even as they can be. Words longer than the width are broken.
 * What does not fit in `lines` is cut, which is said by `cut` and shown by an ellipsis.
 */
export function wrap(text: string, input: WrapInput): Wrapped {
  const { face, size, width, lines: most = Infinity, even = true, measure } = input
  // most texts of a picture fit on their line
  const whole = measure(text, face, size)
  if (whole <= width && most >= 1 && SINGLE_SPACED.test(text))
    return { lines: [text], width: whole, cut: false }
  const kept = remembered.get(measure) ?? remember<Wrapped>(MOST_REMEMBERED)
  remembered.set(measure, kept)
  // pictures of one dataset share their sentences, and those of a preset their widths
  const name = `${face} ${size} ${width} ${most} ${even} ${text}`
  const wrapped = kept(name, () => wrapLines(text, input))
  return { ...wrapped, lines: [...wrapped.lines] }
}

function wrapLines(
  text: string,
  { face, size, width, lines: most = Infinity, even = true, measure }: WrapInput,
): Wrapped {
  const ruler: Ruler = (line) => measure(line, face, size)
  const pieces = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => pieceWord(word, width, ruler))
  const first = fillLines(pieces, width, ruler)
  const cut = first.length > most
  const lines = cut
    ? cutLines(first, { width, most, ruler })
    : even
      ? balance(pieces, { width, ruler, count: first.length })
      : first
  return { lines, width: Math.max(0, ...lines.map(ruler)), cut }
}

/** A word as one piece if it fits; else broken after hyphens and slashes, else anywhere. */
function pieceWord(word: string, width: number, ruler: Ruler): Piece[] {
  if (ruler(word) <= width) return [{ text: word, glue: ' ' }]
  const parts = word.split(/(?<=[-/\u2013])/)
  const texts = parts.flatMap((part) =>
    ruler(part) <= width ? [part] : breakLetters(part, width, ruler),
  )
  return texts.map((text, index) => ({ text, glue: index === 0 ? ' ' : '' }))
}

function breakLetters(word: string, width: number, ruler: Ruler): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && ruler(part + letter) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

function fillLines(pieces: Piece[], width: number, ruler: Ruler): string[] {
  const lines: string[] = []
  for (const { text, glue } of pieces) {
    const last = lines.at(-1)
    const joined = last === undefined ? '' : last + glue + text
    if (last !== undefined && ruler(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines
}

/** The narrowest width, to a pixel, that needs no more lines gives the most even ones. */
function balance(
  pieces: Piece[],
  { width, ruler, count }: { width: number; ruler: Ruler; count: number },
): string[] {
  if (count < 2) return fillLines(pieces, width, ruler)
  let low = Math.max(0, ...pieces.map(({ text }) => ruler(text)))
  let high = width
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fillLines(pieces, middle, ruler).length > count) low = middle
    else high = middle
  }
  return fillLines(pieces, high, ruler)
}

function cutLines(
  lines: string[],
  { width, most, ruler }: { width: number; most: number; ruler: Ruler },
): string[] {
  const kept = lines.slice(0, Math.max(1, most))
  let last = Array.from(kept.pop() ?? '')
  while (last.length > 0 && ruler(ending(last)) > width) last = last.slice(0, -1)
  return [...kept, ending(last)]
}

function ending(letters: string[]): string {
  return letters.join('').replace(/[\s,;:.\u2013-]+$/, '') + ELLIPSIS
}
