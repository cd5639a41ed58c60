import { levels } from '@/lib/charts/levels/index'
import type { LevelsModel } from '@/lib/charts/levels/model'
import { type LevelsPlan, levelsPlan } from '@/lib/charts/levels/plan'
import type { Dataset } from '@/lib/dataset/schema'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedLevels = {
  query?: Partial<ViewQuery>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

export function levelsModelOf(dataset: Dataset, { query }: AskedLevels = {}): LevelsModel {
  return levels.model(applyQuery(dataset, { ...DEFAULT_QUERY, ...query }), {})
}

/** The sentence that stands in place of the levels; null: there are some. */
export function levelsRefusal(dataset: Dataset, { query }: AskedLevels = {}): string | null {
  return levels.refuses(applyQuery(dataset, { ...DEFAULT_QUERY, ...query }), {})
}

const sheet = ({ preset = 'wide', size }: AskedLevels) => frameOf(preset, measure, size)

export function levelsScene(dataset: Dataset, ask: AskedLevels = {}): Scene {
  return levels.layout(levelsModelOf(dataset, ask), sheet(ask))
}

export function levelsPlanOf(dataset: Dataset, ask: AskedLevels = {}): LevelsPlan | null {
  return levelsPlan(levelsModelOf(dataset, ask), sheet(ask))
}
