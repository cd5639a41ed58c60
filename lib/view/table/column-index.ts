import { dimensionType } from '../../dimensions'
import type { Choice } from '../../dimensions/dimension-type'
import { once } from '../../once'
import { cellWords } from '../cell-words'
import type { Codes, Column } from './column-table'
import { type FoldedLines, foldLines } from './folded-lines'
import { stateBits } from './in-state'
import { downRanks, groupRanks, type Ranks, upRanks } from './ranks'
import { type Tally, tallyAll } from './tally'

/** What is worked out of a column once, by entry, when it is first needed. */
export type ColumnIndex = {
  column: Column
  codes: Codes
  /** How many entries there are. */
  size: number
  /** Bits of what an entry can be picked by beside its value; see `stateBits`. */
  states: () => Uint16Array
  /** The words of an entry, as they are shown. */
  wordsOf: (code: number) => string
  /** The words of entries, and the reasons, as they are searched. */
  words: () => FoldedLines
  reasons: () => FoldedLines
  up: () => Ranks
  down: () => Ranks
  group: () => Ranks
  /** Of all rows. */
  tally: () => Tally
  /** The values that can be picked one by one, with the entries that each meets. */
  choices: () => { choice: Choice; entries: number[] }[]
}

export function indexColumn(column: Column): ColumnIndex {
  const { dimension, entries, codes } = column
  const words = once(() => entries.map((said) => cellWords(dimension, said)))
  return {
    column,
    codes,
    size: entries.length,
    states: once(() => Uint16Array.from(entries, stateBits)),
    wordsOf: (code) => words()[code] ?? '',
    words: once(() => foldLines(words().map(oneLine))),
    reasons: once(() => foldLines(column.reasons)),
    up: once(() => upRanks(dimension, entries)),
    down: once(() => downRanks(dimension, entries)),
    group: once(() => groupRanks(dimension, entries)),
    tally: once(() => tallyAll(codes, entries.length)),
    choices: once(() => choicesOf(column)),
  }
}

function choicesOf({ dimension, entries }: Column) {
  const { filter, matches } = dimensionType(dimension)
  const choices = filter.control === 'choices' ? filter.choices : []
  return choices.map((choice) => ({
    choice,
    entries: entries.flatMap((said, code) =>
      said.state === 'known' && matches(said.value, choice.pick) ? [code] : [],
    ),
  }))
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text
}
