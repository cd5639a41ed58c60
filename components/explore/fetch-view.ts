import type { ExploreView } from '@/lib/http/contract'
import { joinAddress, withKeys } from '@/lib/view/address'
import { fetchAnswer } from './fetch-answer'

export type ViewWanted = {
  dataset: string
  figures: string[]
  frame: 'dash' | 'page'
  search: string
}

/** The filtered view from its handler. Rejects with a sentence for the reader. */
export function fetchView(wanted: ViewWanted, signal: AbortSignal): Promise<ExploreView> {
  const search = withKeys(wanted.search, { figures: wanted.figures, frame: [wanted.frame] })
  const address = joinAddress(`/api/views/${wanted.dataset}`, search)
  return fetchAnswer({ address, schema: (schemas) => schemas.exploreViewSchema, signal })
}
