import type { ChartKind } from '../chart-kind'
import { describePair } from './describe'
import { layoutPair } from './layout'
import { type PairModel, pairModel } from './model'
import { pairNotes } from './notes'
import { type PairOptions, pairOptions } from './options'
import { refusePair } from './refuse'
import { pairTable } from './table'

/** Two systems, or two groups of them, point by point: differences first and by size. */
export const pair: ChartKind<PairOptions, PairModel> = {
  id: 'pair',
  title: 'Comparison',
  answers: 'How do these two differ?',
  options: pairOptions,
  optionWords: { same: { label: 'Where they agree', values: { '1': 'Listed', '0': 'Counted' } } },
  refuses: refusePair,
  model: pairModel,
  layout: layoutPair,
  describe: describePair,
  table: pairTable,
  notes: pairNotes,
}
