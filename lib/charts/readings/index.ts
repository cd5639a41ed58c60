import type { ChartKind } from '../chart-kind'
import { describeReadings } from './describe'
import { layoutReadings } from './layout'
import { type ReadingsModel, readingsModel } from './model'
import { readingsNotes } from './notes'
import { type ReadingsOptions, readingsOptions } from './options'
import { refuseReadings, refuseReadingsPicture } from './refuse'
import { readingsTable } from './table'

/** The cells in dispute with every reading side by side, and how far the assessors agree. */
export const readings: ChartKind<ReadingsOptions, ReadingsModel> = {
  id: 'readings',
  title: 'Readings',
  answers: 'Where do readers disagree?',
  options: readingsOptions,
  optionWords: {
    by: {
      label: 'Listed by',
      values: { dimension: 'Dimension', system: 'System', gap: 'Widest gap' },
    },
    why: { label: 'Reasons', values: { '1': 'Shown', '0': 'Left out' } },
  },
  refuses: refuseReadings,
  refusesPicture: refuseReadingsPicture,
  model: readingsModel,
  layout: layoutReadings,
  describe: describeReadings,
  table: readingsTable,
  notes: readingsNotes,
}
