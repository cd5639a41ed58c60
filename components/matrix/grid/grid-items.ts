import type { TableView } from '@/lib/view/table/table-view'
import type { Axis } from './grid-model'

/** A line between rows: the name of a group, or why the rows below have no rank. */
export type Heading = {
  kind: 'group' | 'unranked'
  text: string
  rows: number | null
  before: number
}
export type Item = { heading: Heading } | { row: number }

/** The lines of a table below its pinned rows: rows, with headings between them. */
export type Items = {
  count: number
  at: (item: number) => Item
  /** The line of a row that is not pinned. */
  ofRow: (row: number) => number
}

/** How many systems are shown. */
export function countOf({ size }: Pick<TableView, 'size'>): number {
  return size.systems
}

/** The lines below the pinned rows of an axis. */
export function itemsOf(axis: Axis, unranked: TableView['unranked']): Items {
  const headings = headingsOf(axis, unranked)
  const { pinned, count } = axis
  return {
    count: count - pinned + headings.length,
    at(item) {
      let passed = 0
      for (const heading of headings) {
        const line = heading.before - pinned + passed
        if (line === item) return { heading }
        if (line > item) break
        passed += 1
      }
      return { row: item - passed + pinned }
    },
    ofRow: (row) => row - pinned + headings.filter(({ before }) => before <= row).length,
  }
}

function headingsOf({ pinned, count, runs }: Axis, unranked: TableView['unranked']): Heading[] {
  const groups = runs.flatMap((run): Heading[] => {
    const before = Math.max(run.from, pinned)
    const rows = run.from + run.count - before
    return rows > 0 ? [{ kind: 'group', text: run.label, rows, before }] : []
  })
  const known = unranked && unranked.from < count
  const rule: Heading[] = known
    ? [
        {
          kind: 'unranked',
          text: unranked.sentence,
          rows: null,
          before: Math.max(unranked.from, pinned),
        },
      ]
    : []
  return [...groups, ...rule].sort((a, b) => a.before - b.before)
}
