import { type WordRuler, wordRuler } from './pptx-lines'

/** Room around the words of a cell. */
export const PAD = { x: 8, y: 5 } as const
/** What a column may ask for before others have what they need, and for one long word. */
const WIDEST = 200
const WIDEST_WORD = 240
/** A column is not set narrower than this if it has more to say. */
const NARROWEST = 112

/** A column of a table: the width in which nothing wraps, and the least in which it can be read. */
export type Column = { index: number; natural: number; least: number }

/** The columns of a table whose letters are measured by `body`. */
export function columnsOf(
  { head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] },
  { body, size }: { body: WordRuler; size: number },
): Column[] {
  const strong = wordRuler('strong', size)
  return head.map((name, index) => {
    const widest = (measure: (ruler: WordRuler, text: string) => number) =>
      rows.reduce(
        (most, row) => Math.max(most, measure(body, row[index] ?? '')),
        measure(strong, name),
      ) +
      2 * PAD.x
    const natural = widest((ruler, text) => ruler.width(text))
    const word = Math.min(
      widest((ruler, text) => ruler.widest(text)),
      WIDEST_WORD,
    )
    const wanted = Math.max(word, NARROWEST, Math.min(natural / 4, WIDEST))
    return { index, natural, least: Math.min(natural, wanted) }
  })
}

function sumOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0)
}

/** Columns that stand side by side; the first `leads`, which say which row it is, begin each set. */
export function setsOf(columns: readonly Column[], leads: number, width: number): Column[][] {
  const first = columns.slice(0, leads)
  const sets: Column[][] = []
  let set = first
  for (const column of columns.slice(leads)) {
    if (set.length > leads && sumOf(set) + column.least > width) {
      sets.push(set)
      set = first
    }
    set = [...set, column]
  }
  return [...sets, set]
}

/** How many columns at the left tell one row from another: one, or two if the first repeats itself. */
export function leadsOf(rows: readonly (readonly string[])[]): number {
  const first = rows.map(([name = '']) => name)
  return new Set(first).size === first.length || (rows[0]?.length ?? 0) < 4 ? 1 : 2
}

/** What is left of the width goes to those that have more to say, then to all. */
export function widthsOf(columns: readonly Column[], width: number): number[] {
  const left = Math.max(0, width - sumOf(columns))
  const wanted = columns.map(({ natural, least }) => natural - least)
  const asked = wanted.reduce((sum, each) => sum + each, 0)
  const share = asked === 0 ? 0 : Math.min(1, left / asked)
  const set = columns.map(({ least }, index) => least + (wanted[index] ?? 0) * share)
  const all = set.reduce((sum, each) => sum + each, 0)
  const stretch = Math.min(width / all, 1.4)
  return set.map((each) => each * stretch)
}
