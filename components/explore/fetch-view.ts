import type { ExploreView } from '@/lib/http/contract'
import { joinAddress, withKeys } from '@/lib/view/address'

export type ViewWanted = {
  dataset: string
  figures: string[]
  frame: 'dash' | 'page'
  search: string
}

/** The filtered view from its handler, parsed by the schema by which the handler answers. */
export async function fetchView(wanted: ViewWanted, signal: AbortSignal): Promise<ExploreView> {
  const search = withKeys(wanted.search, { figures: wanted.figures, frame: [wanted.frame] })
  const response = await fetch(joinAddress(`/api/views/${wanted.dataset}`, search), { signal })
  const body: unknown = await response.json()
  // loaded with the first question, so that it costs the first paint nothing
  const { exploreViewSchema, problemSchema } = await import('@/lib/http/contract')
  if (response.ok) return exploreViewSchema.parse(body)
  throw new Error(problemSchema.parse(body).detail)
}
