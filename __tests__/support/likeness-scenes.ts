import { likeness } from '@/lib/charts/likeness/index'
import type { LikenessModel } from '@/lib/charts/likeness/model'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedLikeness = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

function asked(dataset: Dataset, { query, options = {} }: AskedLikeness) {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return { view, options: likeness.options.parse(options) }
}

export function likenessModelOf(dataset: Dataset, ask: AskedLikeness = {}): LikenessModel {
  const { view, options } = asked(dataset, ask)
  return likeness.model(view, options)
}

/** The sentence that stands in place of likeness; null: there is some. */
export function likenessRefusal(dataset: Dataset, ask: AskedLikeness = {}): string | null {
  const { view, options } = asked(dataset, ask)
  return likeness.refuses(view, options)
}

export function likenessScene(dataset: Dataset, ask: AskedLikeness = {}): Scene {
  const frame = frameOf(ask.preset ?? 'wide', measure, ask.size)
  return likeness.layout(likenessModelOf(dataset, ask), frame)
}
