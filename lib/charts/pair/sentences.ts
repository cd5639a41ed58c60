import { capital } from '../../number-words'
import { count, inSentence, listSome } from '../../words'
import type { PairReading } from './reading'
import type { PairPart, PairRow } from './rows'

type Named<T> = { a: T; b: T }

/** "Bitcoin: no single owner; OpenAI: one company", or "Both: network rules". */
export function rowSentence({
  names,
  a,
  b,
}: { names: Named<string> } & Named<PairReading>): string {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (a.settled && b.settled && left === right) return `Both: ${left}`
  return `${names.a}: ${left}; ${names.b}: ${right}`
}

/** What a side says, and of a group what else is to be said. */
function wordsOf({ words, remark, settled }: PairReading): string {
  return remark === '' || remark.startsWith('all ')
    ? words
    : settled
      ? `${words} (${remark})`
      : `${remark}: ${words}`
}

export type Counts = Record<PairPart, number>

/** Of how many dimensions each part has; they sum to the dimensions shown. */
export function countsOf(rows: readonly Pick<PairRow, 'part'>[]): Counts {
  const of = (part: PairPart) => rows.filter((row) => row.part === part).length
  return { differ: of('differ'), same: of('same'), unclear: of('unclear'), words: of('words') }
}

type Compared = { names: Named<string>; rows: readonly PairRow[] }

/** On how many of the compared dimensions they are the same, and where they differ most. Nothing else. */
export function pairSummary({ names, rows }: Compared): string {
  const { same, differ } = countsOf(rows)
  const compared = same + differ
  const both = `${names.a} and ${names.b}`
  if (compared === 0) return `${both} cannot be compared: on no dimension are both known.`
  const dimensions = count(compared, 'compared dimension')
  if (differ === 0)
    return `${both} are the same on ${compared === 1 ? 'the' : 'all'} ${dimensions}.`
  const widest = widestOf(rows)
  const most = widest.length === 0 ? '' : `; they differ most on ${mostWords(widest)}`
  return `${both} are the same on ${same === 0 ? 'none' : same} of ${dimensions}${most}.`
}

/** The rows with the greatest distance: all of them, where several are as far apart. */
function widestOf(rows: readonly PairRow[]): PairRow[] {
  const distances = rows.flatMap(({ part, distance }) =>
    part === 'differ' && distance !== null ? distance : [],
  )
  const most = Math.max(...distances)
  return rows.filter(({ part, distance }) => part === 'differ' && distance === most)
}

const MOST_QUOTED = 2

function mostWords(rows: readonly PairRow[]): string {
  const quoted = rows.map(
    (row) => `${inSentence(row.label)}: ${row.a.words} against ${row.b.words}`,
  )
  if (quoted.length <= MOST_QUOTED) return quoted.join(', and on ')
  return listSome(rows.map(({ label }) => inSentence(label)))
}

/** Each part in a word or two, after its count. */
export const PART_WORDS: Record<PairPart, string> = {
  differ: 'differ',
  same: 'the same',
  unclear: 'cannot be compared',
  words: 'in words',
}

/** What stands below the count of a part. */
export const PART_NOTES: Record<PairPart, string> = {
  differ: 'widest gap first',
  same: '',
  unclear: 'one side or both have no single known reading',
  words: 'described, never compared',
}

/** "Differ, widest gap first: 5 dimensions." as a heading of the full text. */
export function partHeading(part: PairPart, found: number): string {
  return `${capital(PART_WORDS[part])}, ${count(found, 'dimension')}`
}
