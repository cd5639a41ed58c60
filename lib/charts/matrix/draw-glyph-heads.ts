import { marker } from '../../scene/marker'
import { polygon } from '../../scene/path'
import type { Point, SceneNode } from '../../scene/scene'
import { flatLines } from './glyph-heads'
import { MARKER_ROW } from './glyph-sheet'
import { groupRuns, type Head } from './grid'
import type { Pen } from './pen'
import type { HeadText, PlacedBand, PlacedColumn, Sheet } from './sheet'
import { slantedStart, TAG_PADDING, TURN } from './slanted'
import { sortArrow } from './sort-arrow'

type Place = { band: PlacedBand; column: PlacedColumn; head: Head; text: HeadText; pen: Pen }

/** Heads over columns of glyphs: turned, or level where columns are wide. */
export function glyphHeads(sheet: Sheet, pen: Pen): SceneNode[] {
  return sheet.bands.flatMap((band) => {
    const groups = sheet.slanted ? [] : groupLabels(sheet, band, pen)
    const heads = band.columns.flatMap((column, index): SceneNode[] => {
      const head = sheet.grid.columns.heads[band.from + index]
      const text = sheet.headTexts[band.from + index]
      if (!head || !text) return []
      const place = { band, column, head, text, pen }
      const words = sheet.slanted ? turnedHead(place) : flatHead(place)
      const nodes = [target(place), ...words, ...systemMarker(place)]
      return [{ type: 'group', key: head.key ?? undefined, nodes }]
    })
    return [...groups, ...heads]
  })
}

function foot({ band, head, pen }: Place): number {
  return band.y + band.headHeight - (head.system ? pen.scaled(MARKER_ROW) : 0)
}

function target({ band, column }: Place): SceneNode {
  const height = Math.min(band.headHeight, 40)
  const y = band.y + band.headHeight - height
  return { type: 'rect', ...column, y, height, fill: 'paper', opacity: 0 }
}

function turnedHead(place: Place): SceneNode[] {
  const { column, head, text, pen } = place
  const { slanted: style } = pen.style
  const middle = column.x + column.width / 2
  const fill = head.selected ? 'tagInk' : 'ink'
  const words = { type: 'text', text: text.text, face: style.face, size: style.size, fill } as const
  const start = slantedStart(middle, foot(place), pen)
  const width = pen.width(text.text, style)
  return [
    ...(head.selected ? [turnedTag(start, width, pen)] : []),
    { ...words, ...start, rotate: TURN },
    ...sortArrow(head, { x: column.x + 1, y: foot(place) - pen.scaled(17), pen }),
  ]
}

/** A rectangle around turned words. */
function turnedTag({ x, y }: Point, width: number, pen: Pen): SceneNode {
  const { size } = pen.style.slanted
  const padding = pen.scaled(TAG_PADDING)
  const angle = (TURN * Math.PI) / 180
  const at = (along: number, across: number): Point => ({
    x: x + along * Math.cos(angle) - across * Math.sin(angle),
    y: y + along * Math.sin(angle) + across * Math.cos(angle),
  })
  const [top, bottom] = [-size * 0.98, size * 0.36]
  const corners = [
    at(-padding, top),
    at(width + padding, top),
    at(width + padding, bottom),
    at(-padding, bottom),
  ]
  return { type: 'path', d: polygon(corners), fill: 'tag' }
}

function flatHead(place: Place): SceneNode[] {
  const { band, column, head, pen } = place
  const { slanted: style } = pen.style
  const lines = flatLines(head.label, column.width, pen)
  const last = foot(place) - pen.scaled(9)
  const first = last - (lines.length - 1) * style.lineHeight
  const middle = column.x + column.width / 2
  const widest = Math.max(0, ...lines.map((line) => pen.width(line, style)))
  const tag: SceneNode = {
    type: 'rect',
    x: middle - widest / 2 - TAG_PADDING,
    y: first - style.size * 0.95,
    width: widest + 2 * TAG_PADDING,
    height: lines.length * style.lineHeight + style.size * 0.25,
    r: 1.5,
    fill: 'tag',
  }
  const arrow = sortArrow(head, { x: column.x + 1, y: band.y + band.groupHeight, pen })
  const words = lines.map(
    (text, index): SceneNode => ({
      type: 'text',
      x: middle,
      y: first + index * style.lineHeight,
      text,
      face: style.face,
      size: style.size,
      fill: head.selected ? 'tagInk' : 'ink',
      anchor: 'middle',
    }),
  )
  return [...(head.selected ? [tag] : []), ...words, ...arrow]
}

function systemMarker({ band, column, head, pen }: Place): SceneNode[] {
  if (!head.system) return []
  const y = band.y + band.headHeight - pen.scaled(MARKER_ROW / 2)
  const x = column.x + column.width / 2
  return [marker({ slot: head.system.slot, x, y, r: pen.scaled(5), look: 'filled' })]
}

function groupLabels({ grid }: Sheet, band: PlacedBand, pen: Pen): SceneNode[] {
  const style = pen.style.group
  return groupRuns(grid.columns, band.from, band.to).flatMap(({ label, from, to }): SceneNode[] => {
    const first = band.columns[from - band.from]
    const last = band.columns[to - 1 - band.from]
    if (!first || !last) return []
    const width = last.x + last.width - first.x - pen.scaled(8)
    const y = band.y + band.groupHeight - pen.scaled(9)
    const { lines } = pen.wrapped(label, style, { width })
    const words = lines.map(
      (text, index): SceneNode => ({
        type: 'text',
        x: first.x + pen.scaled(4),
        y: y - style.size * 0.42 - (lines.length - 1 - index) * style.lineHeight,
        text,
        face: style.face,
        size: style.size,
        fill: 'ink2',
      }),
    )
    const x1 = first.x + pen.scaled(4)
    const rule = { type: 'line', x1, y1: y, x2: x1 + width, y2: y } as const
    return [...words, { ...rule, stroke: 'edge', strokeWidth: 1.3, opacity: 0.65 }]
  })
}
