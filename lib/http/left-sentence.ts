import { findDimension } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import type { ViewQuery } from '../view/query'
import { indexTable } from '../view/table/index-table'
import { rowsWithout } from '../view/table/rows-without'
import { tableOf } from '../view/table/tabulate'
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
  const index = indexTable(tableOf(dataset, query.lens))
  const causes = rowsWithout(index, query).filter(({ rows }) => rows > 0)
  if (causes.length === 0) return 'No system meets all the filters together: clear some of them.'
  const names = [...new Set(causes.map(({ key }) => filterName(dataset, query, key)))]
  return `No system is left: without ${listWords(names, 'or')} there are some.`
}

function filterName(dataset: Dataset, query: ViewQuery, key: string): string {
  if (key === 'q') return `the search for “${query.q}”`
  if (key === 'state') return 'the filter on cell states'
  if (key === 'layers') return 'the filter on layers'
  const id = key.slice(key.indexOf('.') + 1)
  return `the filter on ${findDimension(dataset, id)?.label ?? id}`
}
