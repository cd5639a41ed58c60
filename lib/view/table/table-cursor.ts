import type { ViewQuery } from '../query'
import { formatQuery } from '../query-url'

/** What a cursor belongs to. */
export type CursorOf = { hash: string; query: ViewQuery }

/**
 * Where to go on reading rows: the index of the next row, and a mark of the dataset and the query, so
 * that a cursor is never used on other rows. What is selected or marked changes no rows.
 */
export function cursorAt(from: number, { hash, query }: CursorOf): string {
  return `${from}.${markOf(`${hash}?${formatQuery({ ...query, cell: '', mark: [] })}`)}`
}

/** The row at which a cursor of this dataset and query goes on; null: it is none of theirs. */
export function readCursor(cursor: string, of: CursorOf): number | null {
  const [, digits] = /^(\d{1,9})\.[0-9a-f]{8}$/.exec(cursor) ?? []
  const from = Number(digits ?? Number.NaN)
  return cursorAt(from, of) === cursor ? from : null
}

/** Eight hex digits; the same text has the same ones (FNV-1a). */
function markOf(text: string): string {
  let mark = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
  }
  return (mark >>> 0).toString(16).padStart(8, '0')
}
