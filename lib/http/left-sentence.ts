import { findDimension } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import type { ViewQuery } from '../view/query'
import { standingOf } from '../view/standing'
import type { View } from '../view/view'
import { count, listWords } from '../words'

/**
 * What the filters leave out, counted; when they leave nothing, which of them does so by itself.
 * Null when nothing is left out.
 */
export function leftSentence(dataset: Dataset, view: View): string | null {
  const { systems, dimensions } = view.left
  if (view.systems.length === 0) return emptySentence(dataset, view.query)
  const parts = [
    systems > 0 ? count(systems, 'system') : '',
    dimensions > 0 ? count(dimensions, 'dimension') : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return null
  const verb = systems + dimensions === 1 ? 'is' : 'are'
  return `${listWords(parts)} ${verb} hidden by the filters.`
}

function emptySentence(dataset: Dataset, query: ViewQuery): string {
  const standing = standingOf(dataset, query)
  const causes = filtersOf(dataset, query).filter(({ key }) => standing([key]).length > 0)
  if (causes.length === 0) return 'No system meets all the filters together: clear some of them.'
  const names = causes.map(({ name }) => name)
  return `No system is left: without ${listWords(names, 'or')} there are some.`
}

type Filter = { name: string; key: string }

function filtersOf(dataset: Dataset, query: ViewQuery): Filter[] {
  const label = (id: string) => findDimension(dataset, id)?.label ?? id
  const picks = (verb: 'is' | 'not') =>
    Object.keys(query[verb]).map((id) => ({
      name: `the filter on ${label(id)}`,
      key: `${verb}.${id}`,
    }))
  return [
    ...(query.q === '' ? [] : [{ name: `the search for “${query.q}”`, key: 'q' }]),
    ...(query.state.length > 0 ? [{ name: 'the filter on cell states', key: 'state' }] : []),
    ...(query.layers.length > 0 ? [{ name: 'the filter on layers', key: 'layers' }] : []),
    ...picks('is'),
    ...picks('not'),
  ]
}
