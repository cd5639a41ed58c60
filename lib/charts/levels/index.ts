import type { ChartKind } from '../chart-kind'
import { describeLevels } from './describe'
import { layoutLevels } from './layout'
import { type LevelsModel, levelsModel } from './model'
import { nativeLevels } from './native'
import { levelsNotes } from './notes'
import { type LevelsOptions, levelsOptions } from './options'
import { levelsPlan } from './plan'
import { refuseLevels } from './refuse'
import { levelsTable } from './table'

/** For each dimension a bar of all systems, with a block for each level at which any stand. */
export const levels: ChartKind<LevelsOptions, LevelsModel> = {
  id: 'levels',
  title: 'Levels',
  answers: 'How many systems stand at each level of each dimension?',
  options: levelsOptions,
  refuses: refuseLevels,
  model: levelsModel,
  obeys: ['legend'],
  layout: layoutLevels,
  layer: levelsPlan,
  describe: describeLevels,
  table: levelsTable,
  notes: levelsNotes,
  native: nativeLevels,
}
