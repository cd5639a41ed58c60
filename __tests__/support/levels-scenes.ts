import { levels } from '@/lib/charts/levels/index'
import { type LevelsPlan, levelsPlan } from '@/lib/charts/levels/plan'
import type { Dataset } from '@/lib/dataset/schema'
import { type Asked, asking, sheetOf } from './asking'

export const { model: levelsModelOf, refusal: levelsRefusal, scene: levelsScene } = asking(levels)

export function levelsPlanOf(dataset: Dataset, asked: Asked = {}): LevelsPlan | null {
  return levelsPlan(levelsModelOf(dataset, asked), sheetOf(asked))
}
