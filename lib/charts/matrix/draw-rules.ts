import type { SceneNode } from '../../scene/scene'
import { groupRuns } from './grid'
import type { Pen } from './pen'
import { titleBaseline } from './place-rows'
import { columnBox, type PlacedBand, type Sheet } from './sheet'

const DASH = [5, 4]

/** Lines between rows and groups, and the titles between rows. */
export function rules(sheet: Sheet, pen: Pen): SceneNode[] {
  return sheet.bands.flatMap((band) => [
    ...rowRules(sheet, band),
    ...rowTitles(sheet, band, pen),
    ...groupLines(sheet, band),
    ...unrankedColumn(sheet, band),
  ])
}

function level(sheet: Sheet, band: PlacedBand, y: number) {
  return { type: 'line', x1: sheet.x, y1: y, x2: band.right, y2: y } as const
}

/** A dark line under the heads, hairlines between rows, a plain one at the end. */
function rowRules(sheet: Sheet, band: PlacedBand): SceneNode[] {
  const words = sheet.mode === 'words'
  const top: SceneNode = {
    ...level(sheet, band, band.y + band.headHeight),
    stroke: words ? 'ink2' : 'edge',
    strokeWidth: 1.5,
  }
  const between = band.rows.flatMap((row, index): SceneNode[] => {
    if (index === 0) return []
    const unranked = row.title?.kind === 'unranked'
    const line = level(sheet, band, row.title?.y ?? row.y)
    return [
      unranked
        ? { ...line, stroke: 'edge', strokeWidth: 1.3, dash: DASH }
        : { ...line, stroke: 'rule', strokeWidth: 1 },
    ]
  })
  const end: SceneNode = {
    ...level(sheet, band, band.bottom),
    stroke: words ? 'edge' : 'rule',
    strokeWidth: words ? 1.3 : 1,
  }
  return [top, ...between, end]
}

function rowTitles(sheet: Sheet, band: PlacedBand, pen: Pen): SceneNode[] {
  return band.rows.flatMap(({ title }) => {
    if (!title) return []
    const style = title.kind === 'group' ? pen.style.group : pen.style.remark
    return title.lines.map(
      (text, index): SceneNode => ({
        type: 'text',
        x: sheet.x,
        y: title.y + titleBaseline(title, pen) + index * style.lineHeight,
        text,
        face: style.face,
        size: style.size,
        fill: 'ink2',
      }),
    )
  })
}

/** Between two groups of columns of glyphs; words have a rule over each group instead. */
function groupLines(sheet: Sheet, band: PlacedBand): SceneNode[] {
  if (sheet.mode === 'words') return []
  return groupRuns(sheet.grid.columns, band.from, band.to).flatMap(({ from }): SceneNode[] => {
    const column = band.columns[from - band.from]
    if (!column || from === band.from) return []
    const x = column.x
    const y1 = band.y + band.headHeight - (sheet.slanted ? 5 : 0)
    return [
      {
        type: 'line',
        x1: x,
        y1,
        x2: x,
        y2: band.bottom,
        stroke: 'edge',
        strokeWidth: 1,
        opacity: 0.55,
      },
    ]
  })
}

/** Systems as columns: a dashed line before those that have no rank. */
function unrankedColumn(sheet: Sheet, band: PlacedBand): SceneNode[] {
  const { unranked } = sheet.grid.columns
  const column = unranked === null ? undefined : band.columns[unranked - band.from]
  if (!column || unranked === band.from) return []
  const { x } = columnBox(sheet, column)
  const y1 = band.y + band.headHeight
  return [
    {
      type: 'line',
      x1: x,
      y1,
      x2: x,
      y2: band.bottom,
      stroke: 'edge',
      strokeWidth: 1.3,
      dash: DASH,
    },
  ]
}
