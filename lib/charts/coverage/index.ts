import type { ChartKind } from '../chart-kind'
import { describeCoverage } from './describe'
import { layoutCoverage } from './layout'
import { type CoverageModel, coverageModel } from './model'
import { nativeCoverage } from './native'
import { coverageNotes } from './notes'
import { type CoverageOptions, coverageOptions } from './options'
import { refuseCoverage } from './refuse'
import { coverageTable } from './table'

/** How much is known, and how well: of all cells, by system, by dimension, by assessor. */
export const coverage: ChartKind<CoverageOptions, CoverageModel> = {
  id: 'coverage',
  title: 'Coverage',
  answers: 'What is known, and by whom?',
  options: coverageOptions,
  optionWords: {
    counted: {
      label: 'Counted by',
      values: {
        all: 'All three',
        systems: 'System',
        dimensions: 'Dimension',
        assessors: 'Assessor',
      },
    },
  },
  refuses: refuseCoverage,
  model: coverageModel,
  layout: layoutCoverage,
  describe: describeCoverage,
  table: coverageTable,
  notes: coverageNotes,
  native: nativeCoverage,
}
