import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { cellWords } from '../../view/cell-words'
import type { View } from '../../view/view'
import { type Reference, versusOf } from './against'
import { cellText } from './cell-text'
import { type Initial, initialsOf } from './initials'
import { LAYER_COLUMN, layerCell } from './layer-cell'
import { type InitialsOf, markOf } from './mark'
import type { MatrixCell, MatrixColumn } from './model'

/** The cells by row and column, and the initials used in them. */
export function cellsOf(
  view: View,
  columns: MatrixColumn[],
  reference: Reference | null,
): { cells: MatrixCell[][]; initials: Initial[] } {
  const initials = initialsOf(view.dimensions)
  const letters = new Map(initials.map((each) => [`${each.dimension}/${each.value}`, each.letters]))
  const initialsFor: InitialsOf = (dimension, value) => letters.get(`${dimension}/${value}`) ?? '?'
  const hits = view.hits && new Set(view.hits)
  const layers = columns.some((column) => column.id === LAYER_COLUMN)
  const cells = view.systems.map(({ id }) => {
    const row = view.dimensions.flatMap((dimension) => {
      const cell = view.cells[cellKey(id, dimension.id)]
      const hit = hits === null || hits.has(cellKey(id, dimension.id))
      const versus = versusOf(view, dimension, { reference, system: id })
      return cell ? [cellOf(view, { dimension, cell, hit, versus, initialsFor })] : []
    })
    return layers ? [...row, layersOf(view, id)] : row
  })
  return { cells, initials }
}

type Input = Pick<MatrixCell, 'hit' | 'versus'> & {
  dimension: Dimension
  cell: Cell
  initialsFor: InitialsOf
}

function cellOf(view: View, { dimension, cell, hit, versus, initialsFor }: Input): MatrixCell {
  return {
    key: cellKey(cell.system, cell.dimension),
    state: cell.state,
    weak: (cell.state === 'known' || cell.state === 'range') && cell.weak,
    words: cellWords(dimension, cell),
    text: cellText(dimension, cell, view.query.q),
    mark: markOf(dimension, cell, initialsFor),
    versus,
    hit,
  }
}

function layersOf(view: View, system: string): MatrixCell {
  const { key, words, text, signs } = layerCell(view, system)
  return {
    key,
    state: 'layers',
    weak: false,
    words,
    text,
    mark: { kind: 'layers', signs },
    versus: null,
    hit: view.hits === null,
  }
}
