'use client'

import { useRef } from 'react'
import type { Mark } from '@/lib/charts/matrix/mark'
import { gridMark } from './cell-mark'
import { drawnMarks } from './glyph-sprite'
import { cellAt, type GridModel, headOf, type Span, type SystemAt } from './grid-model'
import type { Look } from './grid-options'

export type Seen = { systemAt: SystemAt; span: Span }

/** The marks of the rows there now. */
export function marksOf(model: GridModel, { systemAt, span }: Seen): Mark[] {
  const axis = model.rows.kind === 'systems' ? model.rows : model.columns
  const others = model.rows.kind === 'systems' ? model.columns : model.rows
  const pinned = Array.from({ length: axis.pinned }, (_, index) => index)
  const seen = Array.from({ length: span.to - span.from }, (_, index) => span.from + index)
  return [...pinned, ...seen].flatMap((index) => {
    const row = headOf(model, { kind: 'systems' }, { index, systemAt })
    return Array.from({ length: others.count }, (_, place) => {
      const head = headOf(model, { kind: 'dimensions' }, { index: place, systemAt })
      const grid = cellAt(row, head)
      return grid ? [gridMark(grid, model.view)] : []
    }).flat()
  })
}

/** What occurs sooner or later: every level of every scale, and the states without a value. */
function likelyMarks({ columns }: GridModel['view']): Mark[] {
  const levels = new Set(
    columns.flatMap(({ dimension }) =>
      dimension.type === 'ordinal' ? dimension.levels.length : [],
    ),
  )
  const known = [...levels].flatMap((count) =>
    Array.from({ length: count }, (_, index): Mark[] =>
      [false, true].map((weak) => ({ kind: 'level', levels: count, rank: index + 1, weak })),
    ).flat(),
  )
  const silent = (['unknown', 'not-assessed', 'not-applicable'] as const).map((kind) => ({ kind }))
  return [...known, ...silent]
}

/** All marks met so far in one look; the same map as long as none is new. */
export function useGridMarks(model: GridModel, marks: readonly Mark[]) {
  const { look } = model
  const kept = useRef<{ look: Look; columns: unknown; marks: Map<string, Mark> } | null>(null)
  const { columns } = model.view
  const last = kept.current
  const fresh = last?.look !== look || last.columns !== columns
  const before = fresh || !last ? drawnMarks(likelyMarks(model.view), look) : last.marks
  const now = drawnMarks(marks, look)
  const isNew = [...now.keys()].some((name) => !before.has(name))
  const all = isNew ? new Map([...before, ...now]) : before
  if (all !== last?.marks) kept.current = { look, columns, marks: all }
  return all
}
