import { capital } from '../../number-words'
import type { Head } from './grid'
import type { Pen, Style } from './pen'

export type HeadLine = { text: string; style: Style; kind: 'name' | 'bracket' | 'same'; y: number }
export type RowHead = { lines: HeadLine[]; height: number; width: number }

const MARKER_ROOM = 22
const PLAIN_ROOM = 6
/** Between the words of a row head and the cells. */
const HEAD_GAP = { words: 20, glyphs: 10 }

/** Room for the lower edge of a tag around the name. */
const BELOW_NAME = 3

/** Where the words of a row head begin: after the marker of a system. */
export function nameIndent({ system }: Head, pen: Pen): number {
  return pen.scaled(system ? MARKER_ROOM : PLAIN_ROOM)
}

export function rowNameStyle(mode: 'words' | 'glyphs', head: Head, pen: Pen): Style {
  if (!head.system) return mode === 'words' ? pen.style.head : pen.style.word
  return mode === 'words' ? pen.style.name : { ...pen.style.word, face: 'strong' }
}

/** The words at the head of a row, wrapped to its width; baselines from the top of the first. */
export function rowHead(
  head: Head,
  mode: 'words' | 'glyphs',
  { pen, width }: { pen: Pen; width: number },
): RowHead {
  const indent = nameIndent(head, pen)
  const room = width - indent - pen.scaled(HEAD_GAP[mode])
  const name = rowNameStyle(mode, head, pen)
  const parts: [string, Style, HeadLine['kind']][] = [[head.label, name, 'name']]
  if (mode === 'words' && head.system?.bracket)
    parts.push([capital(head.system.bracket), pen.style.note, 'bracket'])
  if (mode === 'words' && head.system?.sameAs) {
    parts.push([`same as ${head.system.sameAs}`, pen.style.remark, 'same'])
  }
  let y = 0
  const lines = parts.flatMap(([text, style, kind], index) => {
    if (index > 0) y += pen.scaled(BELOW_NAME)
    return pen.wrapped(text, style, { width: room }).lines.map((line): HeadLine => {
      const baseline = y + style.size * 0.84
      y += style.lineHeight
      return { text: line, style, kind, y: baseline }
    })
  })
  const widest = Math.max(0, ...lines.map(({ text, style }) => pen.width(text, style)))
  return { lines, height: y, width: indent + widest }
}

/** As wide as the longest name needs, up to a share of the sheet; longer names wrap. */
export function rowHeadWidth(
  heads: Head[],
  mode: 'words' | 'glyphs',
  { pen, most }: { pen: Pen; most: number },
): number {
  const widths = heads.map((head) => {
    const texts = [pen.width(head.label, rowNameStyle(mode, head, pen))]
    if (mode === 'words' && head.system) {
      const { bracket, sameAs } = head.system
      texts.push(pen.width(capital(bracket ?? ''), pen.style.note))
      if (sameAs !== null) texts.push(pen.width(`same as ${sameAs}`, pen.style.remark))
    }
    return nameIndent(head, pen) + Math.max(...texts) + pen.scaled(HEAD_GAP[mode])
  })
  return Math.ceil(Math.min(most, Math.max(0, ...widths)))
}
