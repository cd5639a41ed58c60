import type { ChartKind } from '../chart-kind'
import { describeMatrix, matrixTable } from './describe'
import { layoutMatrix } from './layout'
import { type MatrixModel, matrixModel } from './model'
import { type MatrixOptions, matrixOptions } from './options'
import { refuseMatrix, refuseMatrixPicture } from './refuse'

/** Systems by dimensions, each cell a glyph and words: the default view of a dataset. */
export const matrix: ChartKind<MatrixOptions, MatrixModel> = {
  id: 'matrix',
  title: 'Matrix',
  answers: 'What is known of every system on every dimension?',
  options: matrixOptions,
  optionIds: { ref: 'system' },
  refuses: refuseMatrix,
  refusesPicture: refuseMatrixPicture,
  model: matrixModel,
  layout: layoutMatrix,
  describe: describeMatrix,
  table: matrixTable,
  notes: (model) => model.notes,
}
