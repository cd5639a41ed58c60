import { covers } from './coverage'
import { FACE_FILES } from './faces'
import type { Face, Scene, SceneNode } from './scene'

/** Stands for a code point that no shipped font has. */
export const MISSING_GLYPH = '\u25A1'

/** The family that leaves an empty place for a letter it lacks. */
const BOXLESS = 'Besley'

/** Signs that one of the families lacks, and the nearest sign that both have. */
const STAND_INS: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2015': '\u2014',
  '\u2032': "'",
  '\u2033': '"',
}

/** A text as it is written and measured: composed, spaces single, each letter in the face. */
export type Written = { text: string; face: Face; missing: number[] }

const points = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
const lacking = (face: Face, text: string) => points(text).filter((point) => !covers(face, point))

/**
 * The face itself, or the one that takes over for it if that has more of the letters, or shows a box where both
 * have none.
 */
function faceFor(text: string, face: Face): Face {
  const { instead, family } = FACE_FILES[face]
  const missing = lacking(face, text).length
  if (instead === null || missing === 0) return face
  const other = faceFor(text, instead)
  const left = lacking(other, text).length
  const shows = FACE_FILES[other].family !== family && family === BOXLESS
  return left < missing || (left === missing && shows) ? other : face
}

/** Words of ASCII with single spaces, which every shipped font has: nothing to compose or replace. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/**
 * What every writer writes and `measure` measures: SVG folds spaces, and a letter without a glyph
 * becomes a box. `missing` holds the code points that were replaced.
 */
export function writtenText(text: string, face: Face): Written {
  if (PLAIN.test(text)) return { text, face, missing: [] }
  const composed = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const clean = Array.from(composed, (letter) => STAND_INS[letter] ?? letter).join('')
  const used = faceFor(clean, face)
  const missing = lacking(used, clean)
  if (missing.length === 0) return { text: clean, face: used, missing }
  const boxed = Array.from(clean, (letter) =>
    covers(used, letter.codePointAt(0) ?? 0) ? letter : MISSING_GLYPH,
  )
  return { text: boxed.join(''), face: used, missing }
}

/** Every text below these nodes, as it is written. */
export function writtenTexts(nodes: readonly SceneNode[]): Written[] {
  return nodes.flatMap((node) => {
    if (node.type === 'group') return writtenTexts(node.nodes)
    return node.type === 'text' ? [writtenText(node.text, node.face)] : []
  })
}

/** Code points that no shipped font has, as "U+6240", each once, in order of code. */
export function missingGlyphs(scene: Scene): string[] {
  const found = new Set(writtenTexts(scene.nodes).flatMap(({ missing }) => missing))
  return [...found]
    .sort((a, b) => a - b)
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
}
