import { levelDot, valueDot } from '../../scene/dot'
import type { SceneNode } from '../../scene/scene'
import type { Versus } from '../../view/table/table-view'
import { versusWords } from './against'
import type { MatrixModel } from './model'
import type { Pen } from './pen'
import type { Sheet } from './sheet'
import { versusSign } from './versus-sign'

type Place = { pen: Pen; x: number; y: number; width: number }
type Sign = (at: { x: number; y: number; size: number }) => SceneNode[]
/** `sign` null: words about the lack of one. */
type Entry = { sign: Sign | null; words: string }

const STANDS = ['higher', 'lower', 'same', 'different'] as const satisfies readonly Versus[]

/** The signs against the reference that occur, and what it means that there is none. */
export function versusKey({ cells, reference }: MatrixModel, place: Place) {
  if (!reference?.shown) return { nodes: [], height: 0 }
  const found = new Set(cells.flat().map(({ versus }) => versus))
  const entries = STANDS.filter((stands) => found.has(stands)).map((stands): Entry => {
    const sign: Sign = (at) => versusSign(stands, { ...at, tone: 'ink' })
    return { sign, words: versusWords(stands, reference.name) }
  })
  const none: Entry = { sign: null, words: 'no sign: not comparable' }
  return signKey(found.has('unknown') ? [...entries, none] : entries, place)
}

/** Where there are only dots: what the height of a dot says, and for what a square stands. */
export function dotsKey({ look }: Sheet, { cells }: MatrixModel, place: Place) {
  if (look !== 'dots') return { nodes: [], height: 0 }
  const kinds = new Set(cells.flat().map(({ mark }) => mark.kind))
  const raised: Sign = ({ x, y, size }) => [
    levelDot({ x: x - 3, y: y - 3, size: size + 6, levels: 5, rank: 5 }),
  ]
  const square: Sign = (at) => [valueDot(at)]
  const entries: Entry[] = [
    ...(kinds.has('level') ? [{ sign: raised, words: 'the higher, the later the level' }] : []),
    ...(VALUES.some((kind) => kinds.has(kind))
      ? [{ sign: square, words: 'a value without levels, named in the table' }]
      : []),
  ]
  return signKey(entries, place)
}

const VALUES = ['letters', 'figure', 'text'] as const

/** Signs with their words side by side, in as many rows as they need. */
function signKey(entries: Entry[], { pen, x, y, width }: Place) {
  const { note } = pen.style
  const size = Math.round(note.size * 0.8)
  let left = x
  let top = y
  const nodes = entries.flatMap(({ sign, words }): SceneNode[] => {
    const indent = sign === null ? 0 : size + pen.scaled(7)
    const whole = indent + pen.width(words, note)
    if (left > x && left + whole > x + width) {
      left = x
      top += note.lineHeight * 1.15
    }
    const at = { x: left, y: top + (note.lineHeight - size) / 2, size }
    const text = pen.wrapped(words, note, { width: x + width - left - indent }).lines
    const lines = text.map(
      (line, index): SceneNode => ({
        ...{ type: 'text', x: left + indent, y: top + note.size * 0.95 + index * note.lineHeight },
        ...{ text: line, face: note.face, size: note.size, fill: 'ink2' },
      }),
    )
    top += Math.max(0, text.length - 1) * note.lineHeight
    left = text.length > 1 ? x + width : left + whole + pen.scaled(20)
    return [...(sign?.(at) ?? []), ...lines]
  })
  return { nodes, height: entries.length === 0 ? 0 : top - y + note.lineHeight }
}
