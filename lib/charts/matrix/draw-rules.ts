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
    ...unrankedColumns(sheet, band),
    ...pinnedRules(sheet, band),
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
    const line = level(sheet, band, row.title?.y ?? row.y)
    const edge = { ...line, stroke: 'edge', strokeWidth: 1.3 } as const
    if (row.title?.kind === 'unranked') return [{ ...edge, dash: DASH }]
    // groups of systems are made by who asks; those of dimensions are always there, and quieter
    if (row.title?.kind === 'group' && !sheet.grid.systemsAcross) return [edge]
    return [{ ...line, stroke: 'rule', strokeWidth: 1 }]
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
function unrankedColumns(sheet: Sheet, band: PlacedBand): SceneNode[] {
  return sheet.grid.columns.unranked.flatMap((at): SceneNode[] => {
    const line = columnLine(sheet, band, at)
    return line ? [{ ...line, stroke: 'edge', strokeWidth: 1.3, dash: DASH }] : []
  })
}

/** A line before a column, from the heads down; null where the column begins a band or is not in it. */
function columnLine(sheet: Sheet, band: PlacedBand, at: number) {
  const column = band.columns[at - band.from]
  if (!column || at <= band.from) return null
  const { x } = columnBox(sheet, column)
  return { type: 'line', x1: x, y1: band.y + band.headHeight, x2: x, y2: band.bottom } as const
}

/** What is pinned is parted from the rest by a line like that under the heads. */
function pinnedRules(sheet: Sheet, band: PlacedBand): SceneNode[] {
  const { rows, columns } = sheet.grid
  const stroke = { stroke: 'ink2', strokeWidth: 1.5 } as const
  const row = rows.pinned > 0 ? band.rows[rows.pinned] : undefined
  const column = columns.pinned > 0 ? columnLine(sheet, band, columns.pinned) : null
  return [
    ...(row ? [{ ...level(sheet, band, row.title?.y ?? row.y), ...stroke }] : []),
    ...(column ? [{ ...column, ...stroke }] : []),
  ]
}
