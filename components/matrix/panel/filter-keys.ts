import { withKeys } from '@/lib/view/address'

const FILTERS = ['layers', 'state', 'q', 'differ']

/** The address without what leaves anything out; what is chosen, hidden, ordered or pinned stays. */
export function withoutFilters(search: string): string {
  const keys = [...new URLSearchParams(search).keys()].filter(isFilter)
  return withKeys(search, Object.fromEntries(keys.map((key) => [key, []])))
}

/** Whether an address filters at all. */
export function hasFilters(search: string): boolean {
  return [...new URLSearchParams(search)].some(([key, value]) => isFilter(key) && value !== '')
}

function isFilter(key: string): boolean {
  return FILTERS.includes(key) || /^(is|all|not)\./.test(key)
}
