import { CHART_KINDS } from '../charts/index'
import { AppError } from '../errors'
import { Complaints } from '../view/complaints'
import { knownOnly } from '../view/query-lists'
import { EXPLORE_FRAMES, type ExploreFrame } from './explore-figures'
import { oneValue } from './known-keys'
import { badQuery } from './problem'

export type ExploreRequest = {
  figures: string[]
  frame: ExploreFrame
  /** The query of the page. */
  entries: [string, string][]
}

/** The kinds that stand side by side, where none is named; each of the others has its own page. */
const LINKED = ['radar', 'stack', 'matrix']

/**
 * Parts what the page asks for itself, `figures` and `frame`, from the query that it shows. Throws
 * `bad-query` for a wrong value of these two; what is wrong in the query is told with the view.
 */
export function readExploreRequest(search: URLSearchParams): ExploreRequest {
  const kinds = CHART_KINDS.map(({ id }) => id)
  const asked = oneValue(search, 'figures')
  const figures = asked === null ? LINKED : [...new Set(asked.split(','))]
  const word = oneValue(search, 'frame') ?? 'dash'
  const frame = EXPLORE_FRAMES.find((each) => each === word)
  const complaints = new Complaints()
  knownOnly({ key: 'figures', noun: 'figures', values: figures }, kinds, complaints)
  if (!frame) complaints.unknown('frame', 'frame', { value: word, allowed: EXPLORE_FRAMES })
  const problems = complaints.all()
  if (problems.length > 0 || !frame) throw new AppError('bad-query', badQuery(problems), problems)
  const entries = [...search].filter(([key]) => key !== 'figures' && key !== 'frame')
  return { figures, frame, entries }
}
