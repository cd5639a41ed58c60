import { useMemo } from 'react'
import { counted } from '@/lib/number-words'
import type { Window } from '@/lib/view/window-rows'
import { GridBody } from './grid-body'
import type { CellWays } from './grid-cell'
import { GridHeads } from './grid-heads'
import { type GridModel, type Head, headOf, type Span, type SystemAt } from './grid-model'
import { SIZES } from './grid-options'
import type { Place } from './grid-place'
import type { HeadSlot } from './grip'

export type TableProps = {
  model: GridModel
  systemAt: SystemAt
  windows: { rows: Window; columns: Window }
  /** The first line when scrolling began; null: the table is at rest. */
  firstLine: number | null
  /** Whether the browser has said how large everything is. */
  drawn: boolean
  ways: CellWays
  headOf: HeadSlot
  active: Place | null
  chosen: { rows: Span; columns: Span } | null
  selectedKey: string
  /** Whether the table is at rest, and all of it is to be what is seen. */
  still: boolean
}

/** The columns that are drawn: the pinned ones, then those in sight. */
export function columnsDrawn({ columns }: GridModel, window: Window): number[] {
  const pinned = Array.from({ length: columns.pinned }, (_, index) => index)
  const others = Array.from({ length: window.to - window.from }, (_, index) => index)
  return [...pinned, ...others.map((index) => columns.pinned + window.from + index)]
}

/** Once it can be walked. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const

/** The table itself. */
export function GridTable(props: TableProps) {
  const { model, systemAt, windows, drawn, ways, active, selectedKey } = props
  const { from, to, start } = windows.columns
  const places = columnsDrawn(model, windows.columns)
  const bySystem = model.columns.kind === 'systems' ? systemAt : null
  const columns = useMemo(() => headsAt(model, { from, to, bySystem }), [model, from, to, bySystem])
  const partly = model.windowed
  const above = model.columns.kind === 'dimensions' && model.columns.runs.length > 0 ? 2 : 1
  const placed = model.windowed && drawn
  const width = SIZES[model.look]
  const across = width.head + model.columns.count * width.column
  return (
    <table
      className={`grid-table look-${model.look}`}
      {...(ways.role === 'gridcell' && GRID)}
      data-windowed={model.windowed || undefined}
      data-drawn={ways.drawn || undefined}
      data-columns={model.columns.kind}
      aria-rowcount={above + model.rows.pinned + model.items.count}
      aria-colcount={model.columns.count + 1}
      style={placed ? { width: across } : undefined}
    >
      <caption>{captionOf(model)}</caption>
      <GridHeads
        {...{ model, columns, ways, partly, selectedKey }}
        from={from + model.columns.pinned}
        to={to + model.columns.pinned}
        headOf={props.headOf}
        active={active?.row === -1 ? active.column : null}
        start={placed ? start : 0}
      />
      <GridBody
        {...{ model, systemAt, columns, ways, active, partly, above, placed, selectedKey }}
        window={windows.rows}
        firstLine={props.firstLine}
        headOf={props.headOf}
        still={props.still}
        chosen={props.chosen}
        start={placed && places.length > 0 ? start : 0}
      />
    </table>
  )
}

type Drawn = Span & { bySystem: SystemAt | null }

function headsAt(model: GridModel, { from, to, bySystem }: Drawn): Head[] {
  const window = { from, to, start: 0, length: 0, pool: 1 }
  return columnsDrawn(model, window).map((index) =>
    headOf(model, model.columns, { index, systemAt: bySystem ?? (() => undefined) }),
  )
}

function captionOf({ view }: GridModel): string {
  const { systems, dimensions } = view.size
  return `${counted(systems, 'system')} by ${counted(dimensions, 'dimension')}`
}
