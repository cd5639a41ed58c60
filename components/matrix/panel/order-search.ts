import { valuesOf, withValues } from '@/lib/view/address'
import type { SortKey } from '@/lib/view/query'

/** By how many columns at most the rows are sorted. */
export const MOST_KEYS = 5

/** The columns that an address sorts by, the first deciding; none for any other order. */
export function sortKeys(search: string): SortKey[] {
  return valuesOf(search, 'order').flatMap((value) => {
    const [, way, dimension] = /^(up|down)\.(.+)$/.exec(value) ?? []
    if (dimension === undefined || (way !== 'up' && way !== 'down')) return []
    return [{ way, dimension }]
  })
}

/** The address sorted by these columns; by none: in declared order. */
export function withSort(search: string, keys: readonly SortKey[]): string {
  const words = keys.slice(0, MOST_KEYS).map(({ way, dimension }) => `${way}.${dimension}`)
  return withValues(search, 'order', words)
}

/** Sorted by one column alone; from its first value, then from its last, then no more. */
export function nextSort(search: string, dimension: string): string {
  const keys = sortKeys(search)
  const [only] = keys
  if (keys.length !== 1 || only?.dimension !== dimension) {
    return withSort(search, [{ way: 'up', dimension }])
  }
  return withSort(search, only.way === 'up' ? [{ way: 'down', dimension }] : [])
}

/** A column taken as the next to sort by; one that is among them turns round, then leaves. */
export function addSort(search: string, dimension: string): string {
  const keys = sortKeys(search)
  const present = keys.find((key) => key.dimension === dimension)
  if (!present) return withSort(search, [...keys, { way: 'up', dimension }])
  return present.way === 'up' ? turnSort(search, dimension) : dropSort(search, dimension)
}

/** The column sorted the other way, in its place. */
export function turnSort(search: string, dimension: string): string {
  const turned = sortKeys(search).map((key): SortKey => {
    if (key.dimension !== dimension) return key
    return { dimension, way: key.way === 'up' ? 'down' : 'up' }
  })
  return withSort(search, turned)
}

/** The address without sorting by the column. */
export function dropSort(search: string, dimension: string): string {
  return withSort(
    search,
    sortKeys(search).filter((key) => key.dimension !== dimension),
  )
}
