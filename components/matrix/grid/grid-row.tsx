import { memo } from 'react'
import { SeriesSign } from '@/components/chart/series-sign'
import { capital } from '@/lib/number-words'
import type { TableRow } from '@/lib/view/table/table-view'
import { type CellWays, cellElement } from './grid-cell'
import {
  cellAt,
  type GridModel,
  type Head,
  headKey,
  headLabel,
  headName,
  type Span,
} from './grid-model'
import { ROLE } from './grid-roles'
import { Grip, type HeadSlot } from './grip'
import { MarkedText } from './marked-text'

export type RowProps = {
  model: GridModel
  head: Head
  columns: readonly Head[]
  /** What the row says, if it is a system's. */
  record: TableRow | undefined
  ways: CellWays
  /** Empty unless the selection is in this row. */
  selectedKey: string
  headOf: HeadSlot
  /** Number of the row in the whole table, from 1. */
  rowIndex: number | undefined
  /** Where the row lies, in pixels; null: after the row before. */
  top: number | null
  /** Pixels before the first column that is not pinned. */
  start: number
  /** Column of the active cell, -1: the head; null: it is in another row. */
  active: number | null
  chosen: Span | null
  /** Whether only some of the columns are there. */
  partly: boolean
  /** Whether the table is at rest, and all of it is to be what is seen. */
  still: boolean
}

/** A row with its head. Drawn again only if something in it is new. */
export const GridRow = memo(RowInside, sameRow)

function RowInside(props: RowProps) {
  const { model, head, columns, top } = props
  const { pinned } = model.columns
  return (
    <tr
      {...ROLE.row}
      data-row={head.index}
      data-pinned={head.index < model.rows.pinned || undefined}
      aria-rowindex={props.rowIndex}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      <RowHead {...props} />
      {pinned > 0 && <Cells {...props} columns={columns.slice(0, pinned)} />}
      <RowCells {...props} columns={pinned > 0 ? columns.slice(pinned) : columns} />
    </tr>
  )
}

/**
 * The cells that are not pinned. While they are drawn on a canvas, their elements follow what is seen once it is at rest,
 * but for the one that has or gets the focus and for those that are chosen.
 */
const RowCells = memo(
  Cells,
  (a, b) =>
    !b.still &&
    a.model.look === b.model.look &&
    a.ways === b.ways &&
    a.columns.length === b.columns.length &&
    a.active === b.active &&
    a.selectedKey === b.selectedKey &&
    a.chosen?.from === b.chosen?.from &&
    a.chosen?.to === b.chosen?.to &&
    a.start === b.start,
)

function Cells({
  model,
  head,
  columns,
  ways,
  selectedKey,
  active,
  chosen,
  partly,
  start,
}: RowProps) {
  const { pinned } = model.columns
  return columns.map((column, place) =>
    cellElement({
      grid: cellAt(head, column),
      model,
      ways,
      selectedKey,
      place: {
        column: column.index,
        pin: column.index < pinned ? column.index : null,
        inPinned: head.index < model.rows.pinned,
        active: active === column.index,
        chosen: chosen !== null && column.index >= chosen.from && column.index < chosen.to,
        colIndex: partly ? column.index + 2 : undefined,
        before: place === 0 && column.index >= pinned ? start : 0,
      },
    }),
  )
}

/** Heads are made anew for each drawing; what they stand for is not. */
function sameRow(a: RowProps, b: RowProps): boolean {
  return (
    a.model === b.model &&
    a.head.index === b.head.index &&
    a.head.kind === 'system' &&
    a.record === b.record &&
    a.columns === b.columns &&
    a.ways === b.ways &&
    a.selectedKey === b.selectedKey &&
    a.headOf === b.headOf &&
    a.rowIndex === b.rowIndex &&
    a.top === b.top &&
    a.start === b.start &&
    a.active === b.active &&
    a.partly === b.partly &&
    a.still === b.still &&
    a.chosen?.from === b.chosen?.from &&
    a.chosen?.to === b.chosen?.to
  )
}

function RowHead({ model, head, headOf, ways, active, selectedKey, still }: RowProps) {
  const key = headKey(head)
  return (
    <th
      scope="row"
      {...ROLE.rowHead}
      className="row-head"
      aria-label={headName(head, model)}
      data-key={key ?? undefined}
      data-selected={(key !== null && key === selectedKey) || undefined}
      tabIndex={active === -1 ? 0 : undefined}
    >
      {ways.role === 'gridcell' && head.kind !== 'layer' && <Grip />}
      <HeadInside head={head} model={model} headOf={headOf} still={still} />
    </th>
  )
}

type Inside = { head: Head; model: GridModel; headOf: HeadSlot; still: boolean }

/** What stands in the head of a system, a dimension or the layers, as a row or as a column. */
export function HeadInside({ head, model, headOf, still }: Inside) {
  if (head.kind === 'dimension') return headOf.column(head.column)
  const { view, sought } = model
  if (head.kind === 'layer') return <span className="head-label">{headLabel(head)}</span>
  const { row } = head
  if (!row) return <span className="quiet">…</span>
  const reference = view.reference?.id === row.id
  return (
    <span className="system-head">
      {row.slot !== null && <SeriesSign slot={row.slot} width={16} />}
      <span>
        <a className="head-label" href={`/${view.dataset}/systems/${row.id}`}>
          <MarkedText text={row.name} sought={row.named ? sought : ''} />
        </a>
        {row.bracket !== null && <span className="head-note">{capital(row.bracket)}</span>}
        {reference && (
          <span className="head-note head-reference">
            <span className="in-lines">the others against this</span>
            <span className="in-one-line">reference</span>
          </span>
        )}
      </span>
      <HeadEnd row={row} headOf={headOf} still={still} />
    </span>
  )
}

type End = { row: TableRow; headOf: HeadSlot; still: boolean }

/** What stands after a name, such as a menu, follows once the table is at rest. */
const HeadEnd = memo(
  ({ row, headOf }: End) => headOf.row?.(row),
  (a, b) => !b.still || (a.row === b.row && a.headOf === b.headOf),
)
