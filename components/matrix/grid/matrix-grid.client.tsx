'use client'

import { type ReactNode, useMemo } from 'react'
import { late } from '@/components/ui/late'
import { useLate } from '@/components/ui/use-late'
import { withValues } from '@/lib/view/address'
import type { TableColumn, TableRow, TableView } from '@/lib/view/table/table-view'
import { usePainted } from '../use-painted'
import { ChosenBar } from './chosen-bar'
import { GlyphSprite } from './glyph-sprite'
import { GridCards } from './grid-cards'
import type { CellWays } from './grid-cell'
import { type GridModel, gridModel, type RowsAt } from './grid-model'
import { gridOptions } from './grid-options'
import { GridTable } from './grid-table'
import { OnlyPart } from './only-part'
import { useGrid } from './use-grid'
import { marksOf, type Seen, useGridMarks } from './use-grid-marks'
import { useNarrow } from './use-narrow'
import { usePrinting } from './use-printing'

/** Until it is here, and in small tables always, cells draw themselves. */
export const lateCanvas = late(() =>
  import('./cell-canvas').then(({ CellCanvas }) => ({ CellCanvas })),
)

type Props = {
  view: TableView
  /** The rows of a span at once; those that are not there yet are undefined. */
  rowsAt: RowsAt
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  onPick: (key: string) => void
  selectedKey: string
  /** The inside of the head of a dimension. */
  head: (column: TableColumn) => ReactNode
  /** What stands after the name in the head of a system. */
  rowHead?: (row: TableRow) => ReactNode
}

/** Every system on every dimension as a table that is walked, chosen from, copied and put in order. */
export function MatrixGrid(props: Props) {
  const { view, rowsAt, search, onGo, onPick, selectedKey, head, rowHead } = props
  // a selection changes the address, and nothing of how the table is laid out
  const asked = withValues(search, 'cell', [])
  const model = useMemo(
    () => gridModel({ view, rowsAt, search: asked, options: gridOptions(asked) }),
    [view, rowsAt, asked],
  )
  const narrow = useNarrow()
  const grid = useGrid({ model, search, onGo, onPick, there: narrow !== true })
  const slots = useMemo(() => ({ column: head, row: rowHead }), [head, rowHead])
  const alive = narrow !== null
  // paper has other pixels and other colours: elements follow both
  const onScreen = !usePrinting()
  const canvas = useCanvas(model, alive && onScreen && grid.drawn)
  const drawn = canvas !== null
  const ways = useMemo<CellWays>(
    () => ({ role: alive ? 'gridcell' : 'cell', drawn }),
    [alive, drawn],
  )
  const settled = usePainted(model) === model
  const still = !drawn || (settled && grid.firstLine === null)
  return (
    <div
      className="matrix-grid"
      data-moving={grid.moving?.axis}
      data-behind={still ? undefined : true}
    >
      {narrow !== true && (
        <>
          <OnlyPart model={model} windows={grid.windows} printing={!onScreen} />
          {model.look !== 'text' && !drawn && <GridSprite model={model} seen={grid} />}
          <div
            ref={grid.box}
            className="grid-box"
            tabIndex={-1}
            data-windowed={model.windowed || undefined}
            {...grid.handlers}
          >
            {canvas && <canvas.CellCanvas model={model} selectedKey={selectedKey} grid={grid} />}
            <GridTable
              {...{ model, ways, selectedKey, still }}
              {...grid}
              headOf={slots}
              active={alive ? grid.active : null}
            />
          </div>
        </>
      )}
      {narrow !== false && (
        <GridCards
          model={model}
          selectedKey={selectedKey}
          sprite={narrow === true || model.look !== 'words'}
        />
      )}
      <Helps grid={grid} />
    </div>
  )
}

/** What draws the cells, where they are drawn and once its code is here; words stay elements. */
function useCanvas({ look }: GridModel, wanted: boolean) {
  const drawable = wanted && look !== 'words' && look !== 'text'
  const canvas = useLate(lateCanvas, drawable)
  return drawable ? canvas : null
}

/** The glyphs of the cells that are there, and of those that are likely to come. */
function GridSprite({ model, seen }: { model: GridModel; seen: Seen }) {
  const marks = useGridMarks(model, marksOf(model, seen))
  return <GlyphSprite marks={marks} look={model.look} />
}

/** What appears while something is moved or chosen, and what is said of it. */
function Helps({ grid }: { grid: ReturnType<typeof useGrid> }) {
  const { drag, moving, chosen } = grid
  return (
    <>
      <div ref={grid.cross} className="grid-cross" hidden />
      <div ref={drag.bar} className="landing-bar" hidden />
      <div ref={drag.label} className="moving-label" hidden={moving === null}>
        {moving?.label}
      </div>
      {chosen && <ChosenBar spans={chosen} onCopy={grid.copy} onLeave={grid.leave} />}
      <p className="hidden-visually" role="status">
        {grid.said}
      </p>
    </>
  )
}
