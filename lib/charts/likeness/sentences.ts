import { capital, figures } from '../../number-words'
import type { OrderHolds } from '../../view/likeness/order-holds'
import { LEAST_COMPARED } from '../../view/table/likeness'
import { count, inSentence, listSome, listWords } from '../../words'
import type { ApartRow, LikenessReason, LikenessRow } from './rows'

/** Two decimals; what is not quite 1 or 0 is not written so. */
export function similarityWords(similarity: number): string {
  const rounded = Math.min(0.99, Math.max(0.01, similarity))
  const exact = similarity > 1 - NONE ? 1 : similarity < NONE ? 0 : rounded
  return exact.toFixed(2)
}

/** What adding up may leave over. */
const NONE = 1e-9

/** "compared on 7 of 10 dimensions". */
export function comparedWords({
  compared,
  comparable,
}: Pick<ApartRow, 'compared' | 'comparable'>): string {
  return `compared on ${compared} of ${count(comparable, 'dimension')}`
}

/** "7 of 10 compared". */
export function briefWords({ compared, comparable }: Pick<ApartRow, 'compared' | 'comparable'>) {
  return `${compared} of ${comparable} compared`
}

type Bounds = Pick<LikenessRow, 'low' | 'high' | 'open'>

/** "0.40 to 0.81 once 4 more are settled"; where nothing is open that there is no more to come. */
export function boundWords(row: Bounds): string {
  if (row.open === 0) return 'nothing is left open'
  return `${spanWords(row)} once ${row.open} more ${row.open === 1 ? 'is' : 'are'} settled`
}

/**
 * Why a bar may end beside its dashed line, told of the first row where it does; empty where none does.
 * "Linux has 0.90 on the 5 dimensions known of both. With the 9 open ones settled and counted too …"
 */
export function besideWords(rows: readonly LikenessRow[]): string {
  const row = rows.find(
    ({ similarity, low, high }) => similarity < low - NONE || similarity > high + NONE,
  )
  if (!row) return ''
  const { name, similarity, high, compared, open } = row
  const known = `${name} has ${similarityWords(similarity)} on the ${count(compared, 'dimension')} known of both`
  const ones = open === 1 ? 'the open one' : `the ${open} open ones`
  const way = similarity > high ? 'fall' : 'rise'
  return `${known}. With ${ones} settled and counted too, in whatever way, it has ${spanWords(row)}: it can only ${way}.`
}

/** "0.40 to 0.81", or the one figure that both ends are. */
export function spanWords({ low, high }: Pick<LikenessRow, 'low' | 'high'>): string {
  const [from, to] = [similarityWords(low), similarityWords(high)]
  return from === to ? from : `${from} to ${to}`
}

/** "as near as Linux", or nothing. */
export function tieWords({ tied }: LikenessRow): string {
  return tied.length === 0 ? '' : `as near as ${listSome(tied)}`
}

/** "ownership: no single owner"; of a difference the system asked about first. */
export function reasonWords({ label, own, other, distance }: LikenessReason): string {
  const said = distance === 0 ? sharedWords(own, other) : `${own} against ${other}`
  return `${label}: ${said}`
}

/** Both say the same; that one says it with less confidence is said once. */
function sharedWords(own: string, other: string): string {
  return own.length > other.length ? own : other
}

type Summed = { name: string; rows: readonly LikenessRow[]; apart: readonly ApartRow[] }

/** Who is nearest, on what that rests, and whether what is unknown may change it. */
export function likenessSummary({ name, rows, apart }: Summed): string {
  const [first] = rows
  if (!first) {
    const others = count(apart.length, 'other system')
    return `Too little is known to say what ${name} is like: of ${others} none can be compared on ${LEAST_COMPARED} dimensions.`
  }
  const nearest = rows.filter((row) => row === first || first.tied.includes(row.name))
  const names = listSome(nearest.map((row) => row.name))
  const [is, them] = nearest.length === 1 ? ['is', ''] : ['are', ', equally near']
  const figure = `similarity ${similarityWords(first.similarity)}, ${comparedWords(first)}`
  const others = [...rows.filter((row) => !nearest.includes(row)), ...apart]
  const least = Math.min(...nearest.map(({ low }) => low))
  return [`Most like ${name} ${is} ${names}${them}: ${figure}.`, ...reachWords(others, least)].join(
    ' ',
  )
}

/** Whether what is not known may put another as near as the nearest. */
function reachWords(others: readonly ApartRow[], least: number): string[] {
  if (others.length === 0) return []
  const near = others.filter(({ high }) => high >= least - NONE)
  if (near.length === 0) return ['However all that is open is settled, nobody else comes as near.']
  const names = listSome(
    near.map((row) => row.name),
    'or',
  )
  return [`What is still open may put ${names} as near.`]
}

type Named = (id: string) => string

/** How often each is the nearest when the dimensions are weighed at random; empty where there is no order. */
export function holdsWords({ samples, nearest, tied }: OrderHolds, nameOf: Named): string {
  if (samples === 0) return ''
  const firsts = nearest.filter(({ share }) => share > 0)
  const shown = firsts.slice(0, MOST_FIRSTS)
  const rest = firsts.length - shown.length
  const words = shown.map(({ system, share }, at) => {
    const name = nameOf(system)
    return `${name} ${at === 0 ? 'is the nearest ' : ''}in ${percent(share)}`
  })
  const more = rest === 0 ? [] : [`${count(rest, 'other')} in the rest`]
  const ties = tied === 0 ? '' : ` Ties, in ${percent(tied)} of them, are shared out evenly.`
  return `In ${figures(samples)} random weightings of the dimensions ${listWords([...words, ...more])}.${ties}`
}

const MOST_FIRSTS = 3

/** Whole percent; neither all nor none where it is not quite that. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 'under 1 %'
  if (rounded === 100 && share < 1) return 'over 99 %'
  return `${rounded} %`
}

export type Weighed = { id: string; label: string; weight: number }

/** "Ownership counts 2 and access 0, all others 1"; empty where all count the same. */
export function weightWords(weighed: readonly Weighed[]): string {
  if (weighed.length === 0) return ''
  const parts = weighed.map(({ label, weight }, at) => {
    return `${inSentence(label)} ${at === 0 ? 'counts ' : ''}${weight}`
  })
  return capital(`${listWords(parts)}, all others 1`)
}
