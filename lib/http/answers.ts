import { chartKind } from '../charts/index'
import type { Dataset } from '../dataset/schema'
import type { Problem } from '../errors'
import { applyQuery } from '../view/apply-query'
import { viewHref } from '../view/query-url'
import { type AlsoAsked, alsoAsked } from './also-asked'
import { parseExplore } from './explore-query'
import { leftSentence } from './left-sentence'

export type Answer = {
  chart: string
  question: string
  /** The answer in a sentence or two; or why there is none. */
  words: string
  /** The page of the picture, for the same query. */
  href: string
  also: AlsoAsked | null
  /** Whether there is a picture. */
  drawn: boolean
}

export type AnswersInput = {
  dataset: Dataset
  /** The query of the page's address. */
  entries: Iterable<[string, string]>
  charts: readonly string[]
}

export type Answers = {
  answers: Answer[]
  problems: Problem[]
  /** What the filters leave out; null when they leave all. */
  sentence: string | null
}

/** What each of some kinds of chart answers, in words alone. Throws `unknown-chart`. */
export function answersOf({ dataset, entries, charts }: AnswersInput): Answers {
  const { query, options, problems } = parseExplore(entries, dataset)
  const view = applyQuery(dataset, query)
  const answers = charts.map((id) => {
    const kind = chartKind(id)
    const own = options.get(id) ?? {}
    const { refusal, describe } = kind.plot(view, own)
    const href = viewHref(`/${dataset.id}/${id}`, query, own)
    const question = describe.title.endsWith('?') ? describe.title : kind.answers
    const also = alsoAsked({ chart: id, dataset: dataset.id, view, options: own })
    return {
      chart: id,
      question,
      words: refusal ?? describe.short,
      href,
      also,
      drawn: refusal === null,
    }
  })
  return { answers, problems, sentence: leftSentence(dataset, view) }
}
