import { coverage } from '@/lib/charts/coverage/index'
import type { CoverageModel } from '@/lib/charts/coverage/model'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedCoverage = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

export function coverageModelOf(dataset: Dataset, ask: AskedCoverage = {}): CoverageModel {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...ask.query })
  return coverage.model(view, coverage.options.parse(ask.options ?? {}))
}

export function coverageScene(dataset: Dataset, ask: AskedCoverage = {}): Scene {
  const frame = frameOf(ask.preset ?? 'wide', measure, ask.size)
  return coverage.layout(coverageModelOf(dataset, ask), frame)
}
