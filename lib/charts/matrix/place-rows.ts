import { type Axis, groupRuns } from './grid'
import type { Pen } from './pen'
import type { PlacedRow, RowTitle } from './sheet'

const TITLE_ABOVE = 12
const TITLE_BELOW = 5

type Stretch = { axis: Axis; sentence: string; heights: number[]; y: number; width: number }

/** Rows one below the other from `y`, with the titles of groups and of those without a rank. */
export function placeRows({ axis, sentence, heights, y, width }: Stretch, pen: Pen): PlacedRow[] {
  const titles = titlesOf(axis, sentence, { pen, width })
  let top = y
  return heights.map((height, index) => {
    const title = titles.get(index) ?? null
    const placed = title && { ...title, y: top, height: titleHeight(title, pen) }
    top += placed?.height ?? 0
    const row = { y: top, height, title: placed }
    top += height
    return row
  })
}

/** Height of all titles, which no choice of row height changes. */
export function titlesHeight(stretch: Omit<Stretch, 'heights' | 'y'>, pen: Pen): number {
  const titles = titlesOf(stretch.axis, stretch.sentence, { pen, width: stretch.width })
  return [...titles.values()].reduce((total, title) => total + titleHeight(title, pen), 0)
}

function titlesOf(
  axis: Axis,
  sentence: string,
  { pen, width }: { pen: Pen; width: number },
): Map<number, RowTitle> {
  const style = { group: pen.style.group, unranked: pen.style.remark } as const
  const titled = (kind: RowTitle['kind'], text: string): RowTitle => ({
    kind,
    lines: pen.wrapped(text, style[kind], { width }).lines,
  })
  const groups = groupRuns(axis, 0, axis.heads.length)
  const titles = new Map(groups.map(({ label, from }) => [from, titled('group', label)]))
  for (const from of axis.unranked) titles.set(from, titled('unranked', sentence))
  return titles
}

function titleHeight({ kind, lines }: RowTitle, pen: Pen): number {
  const style = kind === 'group' ? pen.style.group : pen.style.remark
  return (
    pen.scaled(TITLE_ABOVE) / (kind === 'group' ? 1 : 2) +
    lines.length * style.lineHeight +
    pen.scaled(TITLE_BELOW)
  )
}

/** Baseline of the first line of a title, from its top. */
export function titleBaseline({ kind }: RowTitle, pen: Pen): number {
  const style = kind === 'group' ? pen.style.group : pen.style.remark
  return pen.scaled(TITLE_ABOVE) / (kind === 'group' ? 1 : 2) + style.size * 0.85
}
