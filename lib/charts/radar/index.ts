import type { ChartKind } from '../chart-kind'
import { describeRadar, radarTable } from './describe'
import { radarLayer, radarLayout } from './layout'
import { type RadarModel, radarModel } from './model'
import { nativeRadar } from './native'
import { type RadarOptions, radarOptions } from './options'
import { refuseRadar } from './refuse'

/** Systems on dimensions with named levels, seen from above: a band for each level. */
export const radar: ChartKind<RadarOptions, RadarModel> = {
  id: 'radar',
  title: 'Radar',
  answers: 'What is the profile of these systems?',
  options: radarOptions,
  optionIds: { ghost: 'system', tint: 'system' },
  refuses: refuseRadar,
  model: radarModel,
  obeys: ['legend', 'patterns'],
  layout: radarLayout,
  layer: radarLayer,
  describe: describeRadar,
  table: radarTable,
  notes: (model) => model.notes,
  native: nativeRadar,
}
