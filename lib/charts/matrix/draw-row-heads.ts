import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import type { Head } from './grid'
import type { Pen } from './pen'
import { type HeadLine, nameIndent, rowHead } from './row-head'
import type { PlacedBand, PlacedRow, Sheet } from './sheet'
import { ROW_TOP } from './words-sheet'

const TAG_PADDING = 3

/** Marker, name and what stands below it, at the head of every row of every band. */
export function rowHeads(sheet: Sheet, pen: Pen): SceneNode[] {
  return sheet.bands.flatMap((band) =>
    sheet.grid.rows.heads.flatMap((head, index): SceneNode[] => {
      const row = band.rows[index]
      return row ? [rowHeadNode(sheet, { band, row, head, pen })] : []
    }),
  )
}

type Place = { band: PlacedBand; row: PlacedRow; head: Head; pen: Pen }

function rowHeadNode(sheet: Sheet, { row, head, pen }: Place): SceneNode {
  const { x, headWidth, mode } = sheet
  const words = rowHead(head, mode, { pen, width: headWidth })
  const first = words.lines[0]
  const half = first ? first.style.lineHeight / 2 : 0
  // the first line stands level with the glyphs of its row
  const top =
    mode === 'words'
      ? row.y + pen.scaled(ROW_TOP) + sheet.glyph / 2 - half
      : row.y + (row.height - words.height) / 2
  const middle = mode === 'words' ? top + half : row.y + row.height / 2
  const lines = (wanted: (line: HeadLine) => boolean) =>
    words.lines.filter(wanted).flatMap((line) => {
      return lineNodes(line, { x: x + nameIndent(head, pen), top, head, pen })
    })
  const nodes: SceneNode[] = [
    ...(head.selected ? [nameTag(sheet, { top, words, head, pen })] : []),
    ...markerNodes(head, { x: x + pen.scaled(10), y: middle, pen }),
    ...lines(({ kind }) => kind === 'name'),
    // apart, so that the page can light up the name alone
    { type: 'group', nodes: lines(({ kind }) => kind !== 'name') },
  ]
  return { type: 'group', key: head.key ?? undefined, nodes: [target(sheet, row), ...nodes] }
}

function target({ x, headWidth }: Sheet, { y, height }: PlacedRow): SceneNode {
  return { type: 'rect', x, y, width: headWidth, height, fill: 'paper', opacity: 0 }
}

function markerNodes(head: Head, { x, y, pen }: { x: number; y: number; pen: Pen }): SceneNode[] {
  if (!head.system) return []
  const { slot } = head.system
  const role = head.selected ? 'tagInk' : undefined
  return [marker({ slot, x, y, r: pen.scaled(5), look: 'filled', role })]
}

type Words = { top: number; words: ReturnType<typeof rowHead>; head: Head; pen: Pen }

/** The yellow tag around marker and name. */
function nameTag({ x }: Sheet, { top, words, head, pen }: Words): SceneNode {
  const names = words.lines.filter(({ kind }) => kind === 'name')
  const widest = Math.max(0, ...names.map(({ text, style }) => pen.width(text, style)))
  const height = names.reduce((total, { style }) => total + style.lineHeight, 0)
  return {
    type: 'rect',
    x,
    y: top - TAG_PADDING,
    width: nameIndent(head, pen) + widest + pen.scaled(6),
    height: height + 2 * TAG_PADDING,
    r: 1.5,
    fill: 'tag',
  }
}

type LinePlace = { x: number; top: number; head: Head; pen: Pen }

function lineNodes(
  { text, style, kind, y }: HeadLine,
  { x, top, head, pen }: LinePlace,
): SceneNode[] {
  const fill = kind === 'name' ? (head.selected ? 'tagInk' : 'ink') : 'ink2'
  const baseline = top + y
  const words: SceneNode = {
    type: 'text',
    x,
    y: baseline,
    text,
    face: style.face,
    size: style.size,
    fill,
  }
  if (kind !== 'same') return [words]
  const under = baseline + style.size * 0.24
  const rule = {
    type: 'line',
    x1: x,
    y1: under,
    x2: x + pen.width(text, style),
    y2: under,
  } as const
  return [words, { ...rule, stroke: 'edge', strokeWidth: 1 }]
}
