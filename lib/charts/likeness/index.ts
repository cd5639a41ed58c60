import type { ChartKind } from '../chart-kind'
import { ofCheck, topCheck, weightsCheck } from './checks'
import { describeLikeness } from './describe'
import { layoutLikeness } from './layout'
import { type LikenessModel, likenessModel } from './model'
import { likenessNotes } from './notes'
import { type LikenessOptions, likenessOptions } from './options'
import { refuseLikeness } from './refuse'
import { likenessTable } from './table'

/** One system and those most like it, with the reasons; or all systems on one map. */
export const likeness: ChartKind<LikenessOptions, LikenessModel> = {
  id: 'likeness',
  title: 'Likeness',
  answers: 'What is it like, and why?',
  options: likenessOptions,
  optionChecks: { of: ofCheck, top: topCheck, weights: weightsCheck },
  optionWords: { form: { label: 'Show as', values: { list: 'List', map: 'Map of all' } } },
  refuses: refuseLikeness,
  model: likenessModel,
  records: false,
  layout: layoutLikeness,
  describe: describeLikeness,
  table: likenessTable,
  notes: likenessNotes,
}
