import type { Said } from '@/lib/dataset/cell'
import type { Dimension, Value } from '@/lib/dataset/schema'
import { fold } from '@/lib/fold'
import { capital } from '@/lib/number-words'
import type { TableCell } from '@/lib/view/table/table-view'
import { STATE_WORDS, WEAK_WORD } from '@/lib/words'

/** `quiet` is set in a weaker colour, `remark` in italics too: it is about the cell. */
export type Tone = 'word' | 'quiet' | 'remark'
/** What a cell says: lines, and what stands beside its glyph. */
export type CellLines = { aside: string | null; tone: Tone; lines: string[] }

const SILENT = 'source silent'
/** Values of one cell that are listed; more are counted. */
const LISTED = 4

/** The words of a cell as they are drawn: short names, unless only the full one holds what is sought. */
export function cellLines(dimension: Dimension, cell: TableCell, sought: string): CellLines {
  const { said, words } = cell
  const named = (value: Value) => valueNames(dimension, value, sought)
  switch (said.state) {
    case 'known': {
      const lines = named(said.value) ?? [withoutLikely(words, said.weak)]
      return { aside: said.weak ? WEAK_WORD : null, tone: 'word', lines: listed(lines) }
    }
    case 'range': {
      const ends = [said.low, said.high].map((end) => named(end)?.[0] ?? String(end))
      const line = `${STATE_WORDS.range} ${ends.join(' and ')}`
      return { aside: said.weak ? WEAK_WORD : null, tone: 'word', lines: [capital(line)] }
    }
    case 'disputed':
      return { aside: STATE_WORDS.disputed, tone: 'word', lines: claimLines(said, words, named) }
    case 'unknown':
      return { aside: null, tone: 'remark', lines: [capital(SILENT)] }
    case 'not-assessed':
    case 'not-applicable':
      return { aside: null, tone: 'quiet', lines: [capital(STATE_WORDS[said.state])] }
    default:
      return said satisfies never
  }
}

type Disputed = Extract<Said, { state: 'disputed' }>
type Named = (value: Value) => string[] | null

/** The readings in dispute, a line each; the words of the cell where a value has no name of its own. */
function claimLines({ claims }: Disputed, words: string, named: Named): string[] {
  const ends = claims.map((claim) => ('value' in claim ? [claim.value] : claim.range))
  const names = ends.map((values) => {
    const each = values.map((value) => named(value)?.join(', '))
    return each.includes(undefined) ? null : each.join(' to ')
  })
  const all = names.filter((name) => name !== null)
  const inOrder = all.every((_, index) => typeof ends[index]?.[0] === 'number')
    ? all.map((name, index) => ({ name, at: Number(ends[index]?.[0]) })).sort((a, b) => a.at - b.at)
    : all.map((name) => ({ name }))
  const lines = [...new Set(inOrder.map(({ name }) => name))]
  if (all.length === names.length && lines.length > 1) return lines
  return [capital(words.replace(`${STATE_WORDS.disputed}: `, ''))]
}

/** The names of a value, each with a capital; null: it has none, as a number or a text. */
function valueNames(dimension: Dimension, value: Value, sought: string): string[] | null {
  switch (dimension.type) {
    case 'ordinal': {
      const level = typeof value === 'number' ? dimension.levels[value - 1] : undefined
      return level ? [capital(named(level.short ?? level.label, level.label, sought))] : null
    }
    case 'category':
    case 'categories': {
      const ids = Array.isArray(value) ? value : [String(value)]
      const labels = dimension.values.filter(({ id }) => ids.includes(id))
      return labels.length > 0 ? labels.map(({ label }) => capital(label)) : null
    }
    default:
      return null
  }
}

function named(short: string, label: string, sought: string): string {
  const folded = fold(sought)
  const hidden = folded !== '' && !fold(short).includes(folded) && fold(label).includes(folded)
  return hidden ? label : short
}

function withoutLikely(words: string, weak: boolean): string {
  const end = `, ${WEAK_WORD}`
  return capital(weak && words.endsWith(end) ? words.slice(0, -end.length) : words)
}

function listed(lines: string[]): string[] {
  if (lines.length <= LISTED) return lines
  return [...lines.slice(0, LISTED - 1), `+${lines.length - LISTED + 1}`]
}
