import { capital } from '../../number-words'
import type { Head } from './grid'
import type { Pen, Style } from './pen'

/** Height of the tallest bar of a tally. */
export const TALLY = 20
const TALLY_ABOVE = 8
const TALLY_BELOW = 6
const MARKER_ROOM = 20
/** A sort arrow beside the name, and the gap before it. */
export const ARROW_ROOM = 16

export type WordsHead = {
  lines: { text: string; style: Style; y: number; fill: 'ink' | 'ink2' }[]
  /** Where the words begin: after a system's marker. */
  indent: number
  /** Width of the longest line of the name. */
  width: number
  /** Of the name alone, for a tag around it. */
  nameHeight: number
  height: number
}

/** The head of a column in words: name, then room for the tally or a note. */
export function wordsHead(head: Head, width: number, pen: Pen): WordsHead {
  const style = head.system ? pen.style.name : pen.style.head
  const indent = head.system ? pen.scaled(MARKER_ROOM) : 0
  const arrow = head.sorted === null ? 0 : pen.scaled(ARROW_ROOM)
  const name = pen.wrapped(head.label, style, { width: width - indent - arrow })
  const nameHeight = name.lines.length * style.lineHeight
  const lines = name.lines.map((text, index) => ({
    text,
    style,
    y: index * style.lineHeight + style.size * 0.84,
    fill: 'ink' as const,
  }))
  const below = capital(head.system?.bracket ?? '')
  const bracket =
    below === '' ? [] : pen.wrapped(below, pen.style.note, { width: width - indent }).lines
  const brackets = bracket.map((text, index) => ({
    text,
    style: pen.style.note,
    y: nameHeight + index * pen.style.note.lineHeight + pen.style.note.size * 0.9,
    fill: 'ink2' as const,
  }))
  const foot = head.system
    ? bracket.length * pen.style.note.lineHeight + pen.scaled(TALLY_ABOVE)
    : pen.scaled(TALLY + TALLY_ABOVE + TALLY_BELOW)
  const height = nameHeight + foot + noteExtra(head, width, pen)
  return { lines: [...lines, ...brackets], indent, width: name.width, nameHeight, height }
}

/** A note that wraps needs more than the room of a tally. */
function noteExtra(head: Head, width: number, pen: Pen): number {
  const lines = noteLines(head, width, pen).length
  return Math.max(0, lines - 1) * pen.style.remark.lineHeight
}

export function noteLines({ note, tally }: Head, width: number, pen: Pen): string[] {
  if (tally !== null || note === '') return []
  return pen.wrapped(note, pen.style.remark, { width }).lines
}

/** Baseline of the last line of a note, and foot of a tally, above the rule. */
export function headFoot(pen: Pen): number {
  return pen.scaled(TALLY_BELOW)
}
