import type { Face } from '../scene/scene'
import { deckMeasure } from './pptx-measure'

/**
 * Widths and lines of the cells of a table, word by word: a cell may list two hundred names, and words come
 * again and again, so each is measured once and added up.
 */
export type WordRuler = {
  /** The width of a text on one line. */
  width: (text: string) => number
  /** The width of its widest word. */
  widest: (text: string) => number
  /** The lines of a text in a width; a word that is wider is broken. */
  lines: (text: string, width: number) => string[]
}

/** Measures in one face and size, in layout pixels. */
export function wordRuler(face: Face, size: number): WordRuler {
  const known = new Map<string, number>()
  const widthOf = (word: string) => {
    const width = known.get(word) ?? deckMeasure(word, face, size)
    known.set(word, width)
    return width
  }
  const space = deckMeasure('n n', face, size) - deckMeasure('nn', face, size)
  return {
    width: (text) => {
      const words = wordsOf(text)
      return words.reduce((sum, word) => sum + widthOf(word), space * Math.max(0, words.length - 1))
    },
    widest: (text) => wordsOf(text).reduce((most, word) => Math.max(most, widthOf(word)), 0),
    lines: (text, width) => {
      const pieces = wordsOf(text).flatMap((word) =>
        widthOf(word) <= width ? [word] : broken(word, width, widthOf),
      )
      return filled(pieces, { width, space, widthOf })
    },
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

type Fill = { width: number; space: number; widthOf: (word: string) => number }

function filled(pieces: readonly string[], { width, space, widthOf }: Fill): string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const piece of pieces) {
    const own = widthOf(piece)
    if (line !== '' && used + space + own > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += own + (line === '' ? 0 : space)
    line = line === '' ? piece : `${line} ${piece}`
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, width: number, widthOf: (letters: string) => number): string[] {
  const parts: string[] = []
  let [part, used] = ['', 0]
  for (const letter of word) {
    const own = widthOf(letter)
    if (part !== '' && used + own > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += own
  }
  return [...parts, part]
}
