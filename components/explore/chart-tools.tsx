import type { ComponentType } from 'react'
import type { ExploreView } from '@/lib/http/contract'
import { PairPicker } from './pair-picker'

type Tools = {
  Tools: ComponentType<{ view: ExploreView; search: string }>
  /** They choose the systems too: the picker and the counts of cells are left out. */
  alone: boolean
}

/** Chart kinds whose page has controls of its own. */
export const CHART_TOOLS: Record<string, Tools> = {
  pair: { Tools: PairPicker, alone: true },
}
