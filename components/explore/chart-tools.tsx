import type { ComponentType } from 'react'
import type { ExploreView } from '@/lib/http/contract'
import { LensLinks } from './lens-links'
import { LikenessTools } from './likeness-tools'
import { OrderTools } from './order-tools'
import { PairPicker } from './pair-picker'

type Tools = {
  Tools: ComponentType<{ view: ExploreView; search: string }>
  /** They choose the systems too: the picker and the counts of cells are left out. */
  alone: boolean
}

/** Chart kinds whose page has controls of its own. */
export const CHART_TOOLS: Record<string, Tools> = {
  likeness: { Tools: LikenessTools, alone: true },
  order: { Tools: OrderTools, alone: false },
  pair: { Tools: PairPicker, alone: true },
  readings: { Tools: LensLinks, alone: false },
}
