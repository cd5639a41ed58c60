import { tableAnswer } from '@/lib/http/table-answer'
import { indexTable } from '@/lib/view/table/index-table'
import { type PackedTable, unpackTable } from '@/lib/view/table/pack-table'
import type { TableRow, TableView } from '@/lib/view/table/table-view'

/** What stands on the page for one address; rows are made as they come into sight. */
export type LocalAnswer = { view: TableView; rowsAt: (from: number, to: number) => TableRow[] }

export type LocalTable = {
  lens: string
  hash: string
  answer: (search: string) => LocalAnswer
  /** What the first clicks and the first search would have to wait for, in short pieces for idle moments. */
  warmUps: readonly (() => void)[]
}

/** More rows than any window shows at once; those of before are made again when they come back. */
const MOST_KEPT = 1000
const MOST_PRACTISED = 6

/**
 * A table that answers by itself. This module holds the whole engine: import it when the page is up.
 * `elsewhere`: keys of the address that are another page's affair.
 */
export function localTable(packed: PackedTable, elsewhere: readonly string[]): LocalTable {
  const index = indexTable(unpackTable(packed))
  const answer = (search: string): LocalAnswer => {
    const entries = new URLSearchParams(search)
    const { view, rowAt } = tableAnswer({ index, entries, elsewhere })
    return { view, rowsAt: keptRows(rowAt) }
  }
  const words = [
    () => index.names(),
    () => index.labels(),
    ...index.columns.flatMap((column) => [() => column.words(), () => column.reasons()]),
  ]
  const questions = () =>
    practice(answer('').view).map((search) => () => answer(search).rowsAt(0, 40))
  return { lens: packed.lens, hash: packed.hash, answer, warmUps: [...questions(), ...words] }
}

/** Searches such as a reader's first ones: code that has run before is several times as fast. */
function practice({ facets }: TableView): string[] {
  const picks = facets.flatMap(({ key, dimension, values }) => {
    const first = values.find(({ count }) => count > 0)
    return dimension !== '' && first ? [{ dimension, search: `${key}=${first.pick}` }] : []
  })
  const asked = picks.slice(0, MOST_PRACTISED)
  return asked.flatMap(({ dimension, search }) => [search, `${search}&order=up.${dimension}`])
}

/** The same row is the same object each time, so that it is not drawn again when others come. */
function keptRows(read: (at: number) => TableRow | undefined): LocalAnswer['rowsAt'] {
  const kept = new Map<number, TableRow>()
  return (from, to) => {
    if (kept.size > MOST_KEPT) kept.clear()
    return Array.from({ length: Math.max(0, to - from) }, (_, place) => {
      const at = from + place
      const row = kept.get(at) ?? read(at)
      if (row) kept.set(at, row)
      return row
    }).filter((row) => row !== undefined)
  }
}
