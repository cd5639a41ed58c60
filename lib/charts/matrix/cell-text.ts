import type { Cell, CellOf } from '../../dataset/cell'
import type { Dimension, Value } from '../../dataset/schema'
import { formatValue } from '../../dimensions'
import { fold } from '../../fold'
import { capital } from '../../number-words'
import { claimWords } from '../../view/cell-words'
import { STATE_WORDS, WEAK_WORD } from '../../words'
import { ids } from './mark'

/** `remark` is about the cell and set in italics, `quiet` is set in a weaker colour. */
export type Tone = 'word' | 'quiet' | 'remark'
/** A paragraph of a cell, wrapped to its width; `most`: lines after which it is visibly cut. */
export type Line = { text: string; tone: Tone; most?: number }
/** What stands in a cell in words; `aside` stands beside the glyph. */
export type CellText = { aside: string | null; lines: Line[] }

/** What is drawn for a cell about which the source says nothing. */
export const SILENT = 'source silent'
const TEXT_LINES = 3
/** Values of one cell that are listed; more are counted. */
const LISTED = 4

/** The words of a cell as they are drawn: short names where the dataset has them. */
export function cellText(dimension: Dimension, cell: Cell, sought: string): CellText {
  switch (cell.state) {
    case 'known':
      return knownText(dimension, cell, sought)
    case 'range': {
      const low = valueWord(dimension, cell.low, sought)
      const high = valueWord(dimension, cell.high, sought)
      return {
        aside: likely(cell.weak),
        lines: [word(`${capital(STATE_WORDS.range)} ${low} and ${high}`)],
      }
    }
    case 'disputed':
      return { aside: STATE_WORDS.disputed, lines: disputedLines(dimension, cell, sought) }
    case 'unknown':
      return { aside: null, lines: [{ text: capital(SILENT), tone: 'remark' }] }
    case 'not-assessed':
    case 'not-applicable':
      return { aside: null, lines: [{ text: capital(STATE_WORDS[cell.state]), tone: 'quiet' }] }
    default:
      return cell satisfies never
  }
}

function knownText(dimension: Dimension, cell: CellOf<'known'>, sought: string): CellText {
  const aside = likely(cell.weak)
  if (dimension.type === 'text') {
    return { aside, lines: [{ text: String(cell.value), tone: 'word', most: TEXT_LINES }] }
  }
  if (dimension.type !== 'categories') {
    return { aside, lines: [word(capital(valueWord(dimension, cell.value, sought)))] }
  }
  const labels = ids(cell.value).map((id) => capital(formatValue(dimension, [id])))
  if (labels.length === 0) return { aside, lines: [word(capital(formatValue(dimension, [])))] }
  if (labels.length <= LISTED) return { aside, lines: labels.map(word) }
  const rest = `+${labels.length - LISTED + 1}`
  return { aside, lines: [...labels.slice(0, LISTED - 1), rest].map(word) }
}

function disputedLines(dimension: Dimension, cell: CellOf<'disputed'>, sought: string): Line[] {
  const short = claimWords(dimension, cell.claims, 'short')
  const full = claimWords(dimension, cell.claims, 'label')
  const hidden = sought !== '' && !holds(short.join(' '), sought) && holds(full.join(' '), sought)
  return (hidden ? full : short).map((each) => word(capital(each)))
}

/** The short name; the full one where only that holds the word sought. */
function valueWord(dimension: Dimension, value: Value, sought: string): string {
  const short = formatValue(dimension, value, 'short')
  const full = formatValue(dimension, value, 'label')
  return sought !== '' && !holds(short, sought) && holds(full, sought) ? full : short
}

function holds(text: string, sought: string): boolean {
  return fold(text).includes(fold(sought))
}

function word(text: string): Line {
  return { text, tone: 'word' }
}

function likely(weak: boolean): string | null {
  return weak ? WEAK_WORD : null
}
