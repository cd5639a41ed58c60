import { readings } from '@/lib/charts/readings/index'
import type { ReadingsModel } from '@/lib/charts/readings/model'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedReadings = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

function asked(dataset: Dataset, { query, options = {} }: AskedReadings) {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return { view, options: readings.options.parse(options) }
}

export function readingsModelOf(dataset: Dataset, ask: AskedReadings = {}): ReadingsModel {
  const { view, options } = asked(dataset, ask)
  return readings.model(view, options)
}

/** The sentence that stands in place of readings; null: there is one. */
export function readingsRefusal(dataset: Dataset, ask: AskedReadings = {}): string | null {
  const { view, options } = asked(dataset, ask)
  return readings.refuses(view, options)
}

export function readingsScene(dataset: Dataset, ask: AskedReadings = {}): Scene {
  return readings.layout(readingsModelOf(dataset, ask), frameOf(ask.preset ?? 'wide', measure, ask.size))
}
