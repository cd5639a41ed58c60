import { CHART_KINDS } from '../charts/index'
import type { Entries, OptionValues } from '../charts/kind-options'
import type { Dataset } from '../dataset/schema'
import type { Problem } from '../errors'
import { Complaints } from '../view/complaints'
import { parseKey } from '../view/key'
import type { ViewQuery } from '../view/query'
import { parseQuery, queryKeys } from '../view/query-url'
import type { View } from '../view/view'
import { type Vocabulary, vocabularyOf } from '../view/vocabulary'
import { isFrameKey } from './frame-keys'

export type ExploreQuery = {
  query: ViewQuery
  /** Options by kind. */
  options: Map<string, OptionValues>
  problems: Problem[]
}

/** Reads a page's address for all kinds at once: each takes its own options out of it. */
export function parseExplore(entries: Iterable<[string, string]>, dataset: Dataset): ExploreQuery {
  const asked = [...entries].filter(([key, value]) => !isFrameKey(key) && !isTab(key, value))
  const vocabulary = vocabularyOf(dataset)
  const view = parseQuery(asked, vocabulary)
  const read = CHART_KINDS.map((kind) => ({ id: kind.id, ...kind.readOptions(view.rest, dataset) }))
  return {
    query: view.query,
    options: new Map(read.map(({ id, values }) => [id, values])),
    problems: [
      ...view.problems,
      ...read.flatMap(({ problems }) => problems),
      ...unknownKeys(view.rest, vocabulary),
    ],
  }
}

/** Which picture a narrow screen shows is the page's own affair. */
function isTab(key: string, value: string): boolean {
  return key === 'tab' && CHART_KINDS.some(({ id }) => id === value)
}

function unknownKeys(entries: Entries, vocabulary: Vocabulary): Problem[] {
  const options = CHART_KINDS.flatMap((kind) => kind.optionKeys())
  const allowed = [...new Set(options), ...queryKeys(vocabulary)]
  const complaints = new Complaints()
  for (const key of new Set(entries.map(([key]) => key))) {
    if (!options.includes(key)) complaints.unknownKey(key, allowed)
  }
  return complaints.all()
}

const FOCUSED = 3
export const MOST_FOCUSED = 4

/**
 * The systems laid over one another where several pictures stand side by side: those asked for, else
 * those the dataset declares, else the first three. Unless they were asked for, the selected one joins
 * them as long as there is room.
 */
export function focusOf(view: View, asked = ''): string[] {
  const shown = view.systems.map(({ id }) => id)
  const chosen = shown.filter((id) => asked.split(',').includes(id))
  const declared = view.head.overlay.filter((id) => shown.includes(id))
  const usual = declared.length > 0 ? declared : shown.slice(0, FOCUSED)
  const focus = chosen.length > 0 ? chosen : usual
  const selected = parseKey(view.query.cell)?.system ?? ''
  const room = chosen.length === 0 && focus.length < MOST_FOCUSED
  const added = room ? [...focus, selected] : focus
  return shown.filter((id) => added.includes(id))
}
