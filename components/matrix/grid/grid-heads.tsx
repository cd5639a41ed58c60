import { memo } from 'react'
import type { CellWays } from './grid-cell'
import { type GridModel, type Head, headKey, headName, type Run, type Span } from './grid-model'
import { ROLE } from './grid-roles'
import { HeadInside } from './grid-row'
import { Grip, type HeadSlot } from './grip'

type Props = {
  model: GridModel
  columns: readonly Head[]
  /** The columns drawn, without the pinned. */
  from: number
  to: number
  ways: CellWays
  selectedKey: string
  headOf: HeadSlot
  /** Column of the active head; null: none is. */
  active: number | null
  partly: boolean
  start: number
}

/**
 * Groups above the heads of the columns; the sorted one says which way. Not drawn again while rows go by.
 */
export const GridHeads = memo(function GridHeads(props: Props) {
  const { model, columns, ways, active, partly, start } = props
  const span = { from: props.from, to: props.to }
  const { pinned, runs, kind } = model.columns
  const shown = kind === 'dimensions' ? runsShown(runs, pinned, span) : []
  const drawn = ways.role === 'gridcell'
  const first = Math.max(pinned, span.from)
  return (
    <>
      {!model.windowed && <Widths columns={columns} />}
      <thead {...ROLE.rows}>
        {shown.length > 0 && (
          <tr {...ROLE.row} className="runs" aria-rowindex={partly ? 1 : undefined}>
            <td role={ways.role} className="corner" />
            {shown.map(({ label, from, count }) => (
              <th
                key={`${from}-${label}`}
                scope="colgroup"
                {...ROLE.columnHead}
                colSpan={count}
                aria-colspan={count}
                style={runStyle(
                  { count, from },
                  { model, before: from === first ? start : 0, drawn },
                )}
              >
                <span>{label}</span>
              </th>
            ))}
          </tr>
        )}
        <tr
          {...ROLE.row}
          className="heads"
          data-row={-1}
          aria-rowindex={shown.length > 0 && partly ? 2 : undefined}
        >
          <th
            scope="col"
            {...ROLE.columnHead}
            className="corner"
            tabIndex={active === -1 ? 0 : undefined}
          >
            {model.rows.kind === 'systems' ? 'System' : 'Dimension'}
          </th>
          {columns.map((head) => (
            <ColumnHead
              key={head.index}
              {...props}
              head={head}
              before={head.index === first ? start : 0}
            />
          ))}
        </tr>
      </thead>
    </>
  )
})

/** How wide the columns are, whatever comes to stand in them. */
function Widths({ columns }: Pick<Props, 'columns'>) {
  return (
    <colgroup className="column-widths">
      <col />
      {columns.map((head) => (
        <col key={head.index} className={roomOf(head)} />
      ))}
    </colgroup>
  )
}

/** Columns of words and of several values need more room than a level's name. */
function roomOf(head: Head): string | undefined {
  if (head.kind !== 'dimension') return undefined
  const { type } = head.column.dimension
  return type === 'text' || type === 'categories' ? `col-${type}` : undefined
}

function ColumnHead(props: Props & { head: Head; before: number }) {
  const { head, model, ways, active, partly, before } = props
  const key = headKey(head)
  const pinned = head.index < model.columns.pinned
  return (
    <th
      scope="col"
      {...ROLE.columnHead}
      aria-sort={sortOf(head, model)}
      aria-label={headName(head, model)}
      aria-colindex={partly ? head.index + 2 : undefined}
      data-key={key ?? undefined}
      data-pin={pinned ? head.index : undefined}
      data-selected={(key !== null && key === props.selectedKey) || undefined}
      tabIndex={active === head.index ? 0 : undefined}
      style={before > 0 ? { marginInlineStart: before } : undefined}
    >
      {ways.role === 'gridcell' && head.kind !== 'layer' && <Grip />}
      <HeadInside head={head} model={model} headOf={props.headOf} still />
    </th>
  )
}

/** The runs of columns that are drawn, cut to what is there. */
export function runsShown(runs: readonly Run[], pinned: number, span: Span): Run[] {
  const stretches = [
    { from: 0, to: pinned },
    { from: Math.max(pinned, span.from), to: span.to },
  ]
  return stretches.flatMap(({ from, to }) =>
    runs.flatMap((run) => {
      const start = Math.max(from, run.from)
      const count = Math.min(to, run.from + run.count) - start
      return count > 0 ? [{ label: run.label, from: start, count }] : []
    }),
  )
}

/** In a table of fixed columns a run is as wide as those below it. */
function runStyle(
  { count }: Pick<Run, 'count' | 'from'>,
  { model, before, drawn }: { model: GridModel; before: number; drawn: boolean },
) {
  if (!model.windowed || !drawn) return undefined
  return { flexGrow: 0, '--span': count, marginInlineStart: before || undefined }
}

function sortOf(head: Head, { view }: GridModel) {
  if (head.kind !== 'dimension' || view.order.by !== 'sorted') return undefined
  const key = view.order.keys.find(({ dimension }) => dimension === head.column.dimension.id)
  if (!key) return undefined
  return key.way === 'up' ? 'ascending' : 'descending'
}
