import type { Window } from '@/lib/view/window-rows'
import { gridMark, writtenMark } from './cell-mark'
import type { Colour } from './draw-shapes'
import type { GlyphAtlas } from './glyph-atlas'
import { AROUND } from './glyph-nodes'
import { glyphBox } from './glyph-sprite'
import {
  cellAt,
  type GridCell,
  type GridModel,
  type Head,
  headOf,
  type SystemAt,
} from './grid-model'
import { SIZES } from './grid-options'
import { VERSUS_PATHS } from './versus-words'

/** How faint the glyph of a cell is that a search passes by. */
const QUIET = 0.4
/** Pixels from the left of a cell to what is drawn in it. */
const INSET = 8
/** Pixels of the sign that compares, and of the one above letters. */
const SIGN = 12
const TIGHT_SIGN = 9

export type Drawing = {
  model: GridModel
  windows: { rows: Window; columns: Window }
  systemAt: SystemAt
  /** The cell that draws itself. */
  selectedKey: string
}
export type Pen = {
  context: CanvasRenderingContext2D
  colour: Colour
  atlas: GlyphAtlas
  font: string
}
type Box = { x: number; y: number; width: number; height: number }

/** Draws the cells in sight without their heads and without what is pinned; 0, 0 is their first corner. */
export function drawCells(pen: Pen, { model, windows, systemAt, selectedKey }: Drawing): void {
  const { row: height, column: width } = SIZES[model.look]
  const { rows, columns } = windows
  const heads = Array.from({ length: columns.to - columns.from }, (_, place): Head => {
    const index = model.columns.pinned + columns.from + place
    return headOf(model, model.columns, { index, systemAt })
  })
  pen.context.font = `600 ${model.look === 'dots' ? 12 : 13}px ${pen.font}`
  pen.context.textBaseline = 'middle'
  for (let line = rows.from; line < rows.to; line++) {
    const item = model.items.at(line)
    if (!('row' in item)) continue
    const head = headOf(model, model.rows, { index: item.row, systemAt })
    const y = (line - rows.from) * height
    heads.forEach((column, place) => {
      const grid = cellAt(head, column)
      // the line below a row is no part of it
      const box = { x: place * width, y, width, height: height - 1 }
      if (!grid) drawWaiting(pen, box)
      else if (grid.key !== selectedKey) drawCell(pen, { grid, model, box })
    })
  }
}

function drawWaiting({ context, colour }: Pen, { x, y, height }: Box): void {
  context.fillStyle = colour('rule')
  context.fillRect(x + INSET, y + Math.round(height / 2), 16, 1)
}

type Cell = { grid: GridCell; model: GridModel; box: Box }

function drawCell(pen: Pen, { grid, model, box }: Cell): void {
  const { context, colour, atlas } = pen
  const { x, y, width, height } = box
  const cell = grid.kind === 'cell' ? grid.cell : null
  const hit = model.view.hits !== null && cell?.hit === true
  if (hit) {
    context.fillStyle = colour('tagSoft')
    context.fillRect(x, y, width, height)
    context.fillStyle = colour('ink')
    context.fillRect(x, y + height - 1.5, width, 1.5)
  }
  const quiet = model.view.hits !== null && !hit
  context.globalAlpha = quiet ? QUIET : 1
  const mark = gridMark(grid, model.view)
  const written = writtenMark(mark, model.look)
  const middle = y + height / 2
  // beside letters there is no room for a sign in a column of dots: it stands above them
  const tight = written !== null && model.look === 'dots'
  if (written === null) {
    const glyph = atlas.of(mark, model.look)
    const size = glyphBox(model.look)
    const top = Math.round(middle - size.height / 2)
    context.drawImage(glyph, x + INSET - AROUND.side, top, size.width, size.height)
  } else {
    // words keep their contrast
    context.globalAlpha = 1
    const weak = cell?.said.state === 'known' && cell.said.weak
    const end = x + width - (cell?.versus && tight ? TIGHT_SIGN : 0)
    drawLetters(pen, { text: written, weak, quiet, x: x + INSET, y: middle, end })
  }
  const sign = tight
    ? { x: x + width - TIGHT_SIGN, y, size: TIGHT_SIGN }
    : { x: x + width - (model.look === 'dots' ? SIGN : SIGN + 4), y: middle - 6, size: SIGN }
  if (cell?.versus) drawVersus(pen, VERSUS_PATHS[cell.versus], sign)
  context.globalAlpha = 1
  if (cell?.said.unproved) drawUnproved(pen, { x: x + INSET, y: y + height - 3.5 })
}

type Letters = { text: string; weak: boolean; quiet: boolean; x: number; y: number; end: number }

/** Initials or figures; a small ring after them says "likely". */
function drawLetters({ context, colour }: Pen, { text, weak, quiet, x, y, end }: Letters): void {
  context.fillStyle = colour(quiet ? 'ink3' : 'ink')
  context.fillText(text, x, y)
  if (!weak) return
  const after = x + context.measureText(text).width + 7
  const last = end - 5
  context.beginPath()
  // above the letters where they leave no room beside them
  context.arc(Math.min(after, last), after > last ? y - 9 : y - 1, 3, 0, 2 * Math.PI)
  context.strokeStyle = colour('ink')
  context.lineWidth = 1.5
  context.stroke()
}

type Sign = { x: number; y: number; size: number }

function drawVersus({ context, colour }: Pen, path: string, { x, y, size }: Sign): void {
  context.save()
  context.translate(x, y)
  context.scale(size / SIGN, size / SIGN)
  context.strokeStyle = colour('ink')
  context.lineWidth = (1.5 * SIGN) / size
  context.stroke(new Path2D(path))
  context.restore()
}

function drawUnproved({ context, colour }: Pen, { x, y }: { x: number; y: number }): void {
  context.fillStyle = colour('ink2')
  for (let step = 0; step < 20; step += 3) context.fillRect(x + step, y, 1.5, 1.5)
}
