import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import { groupRuns, type Head } from './grid'
import type { Pen } from './pen'
import { columnBox, type PlacedBand, type PlacedColumn, type Sheet } from './sheet'
import { sortArrow } from './sort-arrow'
import { tallyNodes } from './tally-nodes'
import { ARROW_ROOM, headFoot, noteLines, wordsHead } from './words-head'
import { GROUP_BELOW, textWidth } from './words-sheet'

/** Group labels with their rules, then the head of each column with its tally. */
export function wordsHeads(sheet: Sheet, pen: Pen): SceneNode[] {
  return sheet.bands.flatMap((band) => [
    ...groupHeads(sheet, band, pen),
    ...band.columns.flatMap((column, index): SceneNode[] => {
      const head = sheet.grid.columns.heads[band.from + index]
      return head ? [columnHead(sheet, { band, column, head, pen })] : []
    }),
  ])
}

function groupHeads({ grid }: Sheet, band: PlacedBand, pen: Pen): SceneNode[] {
  const style = pen.style.group
  return groupRuns(grid.columns, band.from, band.to).flatMap(({ label, from, to }): SceneNode[] => {
    const first = band.columns[from - band.from]
    const last = band.columns[to - 1 - band.from]
    if (!first || !last) return []
    const width = textWidth(last.x + last.width - first.x, pen)
    const y = band.y + band.groupHeight - pen.scaled(GROUP_BELOW - 6)
    const { lines } = pen.wrapped(label, style, { width })
    const words = lines.map(
      (text, index): SceneNode => ({
        type: 'text',
        x: first.x,
        y: y - style.size * 0.42 - (lines.length - 1 - index) * style.lineHeight,
        text,
        face: style.face,
        size: style.size,
        fill: 'ink2',
      }),
    )
    const line = { type: 'line', x1: first.x, y1: y, x2: first.x + width, y2: y } as const
    return [...words, { ...line, stroke: 'edge', strokeWidth: 1.3, opacity: 0.65 }]
  })
}

type Place = { band: PlacedBand; column: PlacedColumn; head: Head; pen: Pen }

function columnHead(sheet: Sheet, place: Place): SceneNode {
  const { band, column, head, pen } = place
  const width = textWidth(column.width, pen)
  const words = wordsHead(head, width, pen)
  const top = band.y + band.groupHeight
  const bottom = band.y + band.headHeight
  const fillOf = (fill: 'ink' | 'ink2') => (head.selected && fill === 'ink' ? 'tagInk' : fill)
  const text = words.lines.map(
    ({ text: line, style, y, fill }): SceneNode => ({
      type: 'text',
      x: column.x + words.indent,
      y: top + y,
      text: line,
      face: style.face,
      size: style.size,
      fill: fillOf(fill),
    }),
  )
  const { x: left, width: whole } = columnBox(sheet, column)
  const hit: SceneNode = {
    ...{ type: 'rect', x: left, y: top, width: whole, height: bottom - top },
    ...{ fill: 'paper', opacity: 0 },
  }
  return {
    type: 'group',
    key: head.key ?? undefined,
    nodes: [
      hit,
      ...(head.selected ? [headTag(words, { ...place, top })] : []),
      ...systemMarker(words, { ...place, top }),
      ...text,
      ...sortArrow(head, { x: column.x + words.indent + words.width + pen.scaled(7), y: top, pen }),
      ...noteNodes(head, { x: column.x, width, bottom, pen }),
      ...(head.tally
        ? tallyNodes(head.tally, {
            x: column.x,
            y: bottom - headFoot(pen),
            systems: sheet.grid.rows.heads.length,
            pen,
          })
        : []),
    ],
  }
}

type Words = ReturnType<typeof wordsHead>

function headTag(words: Words, { column, head, pen, top }: Place & { top: number }): SceneNode {
  const padding = pen.scaled(4)
  const arrow = head.sorted === null ? 0 : pen.scaled(ARROW_ROOM)
  return {
    type: 'rect',
    x: column.x - padding,
    y: top - padding / 2,
    width: words.indent + words.width + arrow + 2 * padding,
    height: words.nameHeight + padding,
    r: 1.5,
    fill: 'tag',
  }
}

function systemMarker(
  words: Words,
  { column, head, pen, top }: Place & { top: number },
): SceneNode[] {
  if (!head.system) return []
  const first = words.lines[0]
  const y = top + (first ? first.style.lineHeight / 2 : 0)
  const role = head.selected ? 'tagInk' : undefined
  return [
    marker({
      slot: head.system.slot,
      x: column.x + pen.scaled(6),
      y,
      r: pen.scaled(5),
      look: 'filled',
      role,
    }),
  ]
}

type NotePlace = { x: number; width: number; bottom: number; pen: Pen }

function noteNodes(head: Head, { x, width, bottom, pen }: NotePlace): SceneNode[] {
  const style = pen.style.remark
  const lines = noteLines(head, width, pen)
  return lines.map((text, index) => ({
    type: 'text',
    x,
    y: bottom - headFoot(pen) - (lines.length - 1 - index) * style.lineHeight,
    text,
    face: style.face,
    size: style.size,
    fill: 'ink2',
  }))
}
