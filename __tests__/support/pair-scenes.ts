import { pair } from '@/lib/charts/pair/index'
import type { PairModel } from '@/lib/charts/pair/model'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedPair = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

function asked(dataset: Dataset, { query, options = {} }: AskedPair) {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return { view, options: pair.options.parse(options) }
}

export function pairModelOf(dataset: Dataset, ask: AskedPair = {}): PairModel {
  const { view, options } = asked(dataset, ask)
  return pair.model(view, options)
}

/** The sentence that stands in place of a pair; null: there is one. */
export function pairRefusal(dataset: Dataset, ask: AskedPair = {}): string | null {
  const { view, options } = asked(dataset, ask)
  return pair.refuses(view, options)
}

export function pairScene(dataset: Dataset, ask: AskedPair = {}): Scene {
  return pair.layout(pairModelOf(dataset, ask), frameOf(ask.preset ?? 'wide', measure, ask.size))
}
