import { CHART_KINDS } from '../charts/index'
import { AppError, type Problem } from '../errors'
import { Complaints } from '../view/complaints'
import { knownOnly } from '../view/query-lists'
import { viewsSchema } from './asked-schemas'
import { EXPLORE_FRAMES, type ExploreFrame } from './explore-figures'
import { oneValue } from './known-keys'
import { badQuery } from './problem'

export type ExploreRequest = {
  figures: string[]
  frame: ExploreFrame
  /** The query of the page. */
  entries: [string, string][]
}

/**
 * Parts what the page asks for itself, `figures` and `frame`, from the query that it shows. Throws
 * `bad-query` for a wrong value of these two; what is wrong in the query is told with the view.
 */
export function readExploreRequest(search: URLSearchParams): ExploreRequest {
  const given = ownOf(search)
  const asked = viewsSchema.safeParse(given)
  if (!asked.success) {
    const problems = wrongIn(given)
    throw new AppError('bad-query', badQuery(problems), problems)
  }
  const entries = [...search].filter(([key]) => !Object.hasOwn(viewsSchema.shape, key))
  return { ...asked.data, entries }
}

type Own = { figures?: string; frame?: string }

function ownOf(search: URLSearchParams): Own {
  const [figures, frame] = [oneValue(search, 'figures'), oneValue(search, 'frame')]
  return { ...(figures !== null && { figures }), ...(frame !== null && { frame }) }
}

/** What the schema refuses, each with what is allowed and what is nearest. */
function wrongIn({ figures, frame }: Own): Problem[] {
  const complaints = new Complaints()
  const kinds = CHART_KINDS.map(({ id }) => id)
  const values = [...new Set(figures?.split(','))]
  knownOnly({ key: 'figures', noun: 'figures', values }, kinds, complaints)
  if (frame !== undefined && !viewsSchema.shape.frame.safeParse(frame).success) {
    complaints.unknown('frame', 'frame', { value: frame, allowed: EXPLORE_FRAMES })
  }
  return complaints.all()
}
