import type { ExploreView } from '@/lib/http/contract'
import { joinAddress, withKeys } from '@/lib/view/address'

export type ViewWanted = {
  dataset: string
  figures: string[]
  frame: 'dash' | 'page'
  search: string
}

const NOT_REACHED = 'The server could not be reached.'
const NOT_READ = 'The answer could not be read.'

/**
 * The filtered view from its handler, parsed by the schema by which the handler answers. Rejects with a
 * sentence for the reader.
 */
export async function fetchView(wanted: ViewWanted, signal: AbortSignal): Promise<ExploreView> {
  const search = withKeys(wanted.search, { figures: wanted.figures, frame: [wanted.frame] })
  const asked = fetch(joinAddress(`/api/views/${wanted.dataset}`, search), { signal })
  const response = await orSay(NOT_REACHED, asked)
  const body: unknown = await orSay(NOT_READ, response.json())
  // loaded with the first question, so that it costs the first paint nothing
  const schemas = await orSay(NOT_REACHED, import('@/lib/http/contract'))
  const view = schemas.exploreViewSchema.safeParse(body)
  if (response.ok && view.success) return view.data
  const problem = schemas.problemSchema.safeParse(body)
  throw new Error(problem.success ? problem.data.detail : NOT_READ)
}

async function orSay<Answer>(sentence: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    throw new Error(sentence, { cause })
  }
}
