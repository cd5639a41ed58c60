import { Fragment, type ReactNode } from 'react'
import { drawnOrder, slotOf, type Window } from '@/lib/view/window-rows'
import { count as counted } from '@/lib/words'
import type { CellWays } from './grid-cell'
import type { Heading } from './grid-items'
import { type GridModel, type Head, headKey, headOf, type Span, type SystemAt } from './grid-model'
import { SIZES } from './grid-options'
import type { Place } from './grid-place'
import { ROLE } from './grid-roles'
import { GridRow } from './grid-row'
import type { HeadSlot } from './grip'

export type BodyProps = {
  model: GridModel
  systemAt: SystemAt
  columns: readonly Head[]
  window: Window
  /** The line that was the first when scrolling began; null: the table is at rest, and lines come in their order. */
  firstLine: number | null
  /** Whether rows stand where the window says, rather than one after the other. */
  placed: boolean
  /** Pixels before the first column that is not pinned. */
  start: number
  ways: CellWays
  selectedKey: string
  headOf: HeadSlot
  active: Place | null
  chosen: { rows: Span; columns: Span } | null
  partly: boolean
  still: boolean
  /** Lines of the heads. */
  above: number
}

/** The rows: the pinned ones, then those in sight, with a body for each group while all are drawn. */
export function GridBody(props: BodyProps) {
  const { model, window, placed } = props
  const pinned = Array.from({ length: model.rows.pinned }, (_, row) => rowElement(props, row, null))
  const lines = drawnOrder(window, placed ? props.firstLine : null)
  return (
    <>
      {pinned.length > 0 && (
        <tbody {...ROLE.rows} className="pinned-rows">
          {pinned}
        </tbody>
      )}
      {placed ? (
        <tbody {...ROLE.rows} className="placed-rows" style={{ height: window.length }}>
          {lines.map((line) => lineElement(props, line))}
        </tbody>
      ) : (
        bodies(props, lines)
      )}
    </>
  )
}

/** A body for each stretch below a heading. */
function bodies(props: BodyProps, lines: number[]): ReactNode {
  const stretches: number[][] = [[]]
  for (const line of lines) {
    if ('heading' in props.model.items.at(line)) stretches.push([])
    stretches.at(-1)?.push(line)
  }
  return stretches
    .filter((stretch) => stretch.length > 0)
    .map((stretch) => (
      <tbody {...ROLE.rows} key={stretch[0]}>
        {stretch.map((line) => lineElement(props, line))}
      </tbody>
    ))
}

function lineElement(props: BodyProps, line: number): ReactNode {
  const { model, window, placed, above } = props
  const item = model.items.at(line)
  if (!('heading' in item)) return rowElement(props, item.row, line)
  return (
    <HeadingRow
      key={placed ? slotOf(line, window) : `h${line}`}
      heading={item.heading}
      span={props.columns.length + 1}
      rowIndex={props.partly ? above + model.rows.pinned + line + 1 : undefined}
      style={placed ? styleOf(props, line) : undefined}
    />
  )
}

function rowElement(props: BodyProps, row: number, line: number | null): ReactNode {
  const { model, active, chosen, placed, window, above, partly } = props
  const head = headOf(model, model.rows, { index: row, systemAt: props.systemAt })
  const key = line === null || !placed ? rowKey(head) : slotOf(line, window)
  const before = line === null ? row : model.rows.pinned + line
  return (
    <Fragment key={key}>
      <GridRow
        model={model}
        head={head}
        record={head.kind === 'system' ? head.row : undefined}
        columns={props.columns}
        ways={props.ways}
        selectedKey={isAbout(props.selectedKey, head) ? props.selectedKey : ''}
        headOf={props.headOf}
        rowIndex={partly ? above + before + 1 : undefined}
        top={placed && line !== null ? topOf(props, line) : null}
        start={props.start}
        active={active?.row === row ? active.column : null}
        chosen={chosen && row >= chosen.rows.from && row < chosen.rows.to ? chosen.columns : null}
        partly={partly}
        still={props.still}
      />
    </Fragment>
  )
}

/** Whether a key is that of a row or of one of its cells. */
function isAbout(key: string, head: Head): boolean {
  const own = headKey(head)
  if (head.kind !== 'system') return own === null ? key.includes('@') : key.endsWith(own)
  return own !== null && (key === own || key.startsWith(`${own}/`) || key.startsWith(`${own}@`))
}

function rowKey(head: Head): string | number {
  return head.kind === 'dimension' ? head.column.dimension.id : head.index
}

function topOf({ model, window }: BodyProps, line: number): number {
  return window.start + (line - window.from) * SIZES[model.look].row
}

function styleOf(props: BodyProps, line: number) {
  return { transform: `translateY(${topOf(props, line)}px)` }
}

type HeadingProps = {
  heading: Heading
  span: number
  rowIndex: number | undefined
  style: { transform: string } | undefined
}

function HeadingRow({ heading, span, rowIndex, style }: HeadingProps) {
  return (
    <tr {...ROLE.row} className={`heading-${heading.kind}`} aria-rowindex={rowIndex} style={style}>
      <th scope="rowgroup" {...ROLE.rowHead} colSpan={span} aria-colspan={span}>
        <span>
          {heading.text}
          {heading.rows !== null && (
            <span className="heading-count"> {counted(heading.rows, 'row')}</span>
          )}
        </span>
      </th>
    </tr>
  )
}
