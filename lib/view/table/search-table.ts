import { type Sought, secondTry, soughtOf } from '../search-text'
import { findLines } from './folded-lines'
import type { TableIndex } from './index-table'

/** Where a search finds what it seeks; 1 in a list: there. Null in place of a list: nowhere. */
export type Search = {
  /** By row. */
  names: Uint8Array | null
  /** By column. */
  labels: Uint8Array | null
  /** By column, of its entries and of its reasons. */
  words: (Uint8Array | null)[]
  reasons: (Uint8Array | null)[]
}

/** Typing asks for each word letter by letter, and goes back over some of them. */
const MOST_KEPT = 12

/**
 * What a search finds in a table, whatever the other filters: names of systems and dimensions, words of
 * cells and reasons. If that is nothing it tries again with words one typing error away, but not in
 * reasons. Null: nothing is sought.
 */
export function searchTable(index: TableIndex, q: string): Search | null {
  const sought = soughtOf(q)
  if (!sought) return null
  const known = index.searches.get(sought.text)
  if (known) return known
  const found = find(index, sought)
  const again = isEmpty(found) ? secondTry(sought) : null
  const search = again ? find(index, again) : found
  const [oldest] = index.searches.keys()
  if (index.searches.size >= MOST_KEPT && oldest !== undefined) index.searches.delete(oldest)
  index.searches.set(sought.text, search)
  return search
}

function find(index: TableIndex, sought: Sought): Search {
  return {
    names: findLines(index.names(), sought),
    labels: findLines(index.labels(), sought),
    words: index.columns.map((each) => findLines(each.words(), sought)),
    reasons: index.columns.map((each) => (sought.near ? null : findLines(each.reasons(), sought))),
  }
}

function isEmpty({ names, labels, words, reasons }: Search): boolean {
  return [names, labels, ...words, ...reasons].every((each) => each === null)
}
