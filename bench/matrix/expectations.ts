import { COUNTED, type Expectations, type Expected, keysOf, PICKS, SORTED, WORD } from './plan'
import type { Row } from './rows'

export type Searched = {
  /** Fields that a search looks at; null: all. */
  fields: readonly string[] | null
  /** Words that, when found, find every row: the labels of columns. */
  labels: readonly string[]
}

/** What the plain rows say, by looking at each: the yardstick for every table. */
export function expectationsOf(rows: Row[], { fields, labels }: Searched): Expectations {
  const [first, second] = PICKS
  const has = (row: Row, { id, choice }: (typeof PICKS)[number]) => row[id] === choice
  const holds = (row: Row, key: string) =>
    labels.some((label) => label.toLowerCase().includes(key)) ||
    Object.entries(row).some(
      ([id, text]) => (fields?.includes(id) ?? true) && text?.toLowerCase().includes(key),
    )
  return {
    all: expected(rows),
    one: expected(rows.filter((row) => has(row, first))),
    both: expected(rows.filter((row) => has(row, first) && has(row, second))),
    front: rows.find((row) => row[SORTED.id] === SORTED.first)?.name ?? '',
    typed: Object.fromEntries(
      keysOf(WORD).map((key) => [key, expected(rows.filter((row) => holds(row, key)))]),
    ),
  }
}

function expected(rows: Row[]): Expected {
  const facet = rows.filter((row) => row[COUNTED.id] === COUNTED.choice).length
  return { count: rows.length, name: rows[0]?.name ?? '', facet }
}
