import { useMemo } from 'react'
import { type GridModel, rowsDrawn, systemsIn } from './grid-model'
import { SIZES } from './grid-options'
import { useCellCanvas } from './use-cell-canvas'
import type { useGrid } from './use-grid'

type Props = { model: GridModel; selectedKey: string; grid: ReturnType<typeof useGrid> }

/** What the cells in sight look like; their elements above it say the same. */
export function CellCanvas({ model, selectedKey, grid }: Props) {
  const { windows, head } = grid
  const drawing = useMemo(() => {
    const size = SIZES[model.look]
    return {
      ...{ model, windows, selectedKey },
      systemAt: systemsIn(model, rowsDrawn(model, windows)),
      top: head + model.rows.pinned * size.row,
      left: size.head + model.columns.pinned * size.column,
    }
  }, [model, windows, selectedKey, head])
  const ref = useCellCanvas(drawing)
  return (
    <div className="cell-canvas" aria-hidden="true">
      <canvas ref={ref} />
    </div>
  )
}
