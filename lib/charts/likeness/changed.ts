import { capital } from '../../number-words'
import type { Likeness } from '../../view/likeness/likeness-of'
import { count, inSentence, listSome } from '../../words'
import type { Weighed } from './sentences'

type Named = (id: string) => string
type Orders = { weighed: readonly Likeness[]; plain: readonly Likeness[] }

/** What the weights changed in the order of all that are compared: who is nearest, and who changes places. */
export function changedWords({ weighed, plain }: Orders, nameOf: Named): string {
  const moved = weighed.filter(({ system, place, apart }) => {
    const was = plain.find((each) => each.system === system)
    return !apart && was?.apart === false && was.place !== place
  })
  const lost = weighed.filter(
    ({ system, apart }) => apart && plain.some((each) => each.system === system && !each.apart),
  )
  const rest =
    moved.length === 0
      ? 'no system changes its place'
      : `${count(moved.length, 'system')} of ${weighed.length} ${moved.length === 1 ? 'changes its place' : 'change places'}`
  return [
    `${nearestWords(firstOf(weighed), firstOf(plain), nameOf)}; ${rest}.`,
    lostWords(lost, nameOf),
  ]
    .filter((each) => each !== '')
    .join(' ')
}

function nearestWords(now: readonly string[], before: readonly string[], nameOf: Named): string {
  if (!sameNames(now, before)) {
    return `Nearest ${are(now)} ${names(now, nameOf)}; were all to count the same, it would be ${names(before, nameOf)}`
  }
  return now.length === 0
    ? 'Nobody is nearest either way'
    : `${names(now, nameOf)} ${stay(now)} nearest`
}

function lostWords(lost: readonly Likeness[], nameOf: Named): string {
  const ids = lost.map(({ system }) => system)
  return lost.length === 0 ? '' : `Too little that counts is known of ${names(ids, nameOf)} now.`
}

/** Dimensions that are known in no pair: their weight has nothing to weigh but what is open. */
export function silentWords(weighed: readonly Weighed[], found: readonly Likeness[]): string {
  const compared = new Set(found.flatMap(({ parts }) => parts.map(({ dimension }) => dimension)))
  const silent = weighed.filter(({ id, weight }) => weight > 0 && !compared.has(id))
  if (silent.length === 0) return ''
  const names = listSome(silent.map(({ label }) => inSentence(label)))
  const [are, their] = silent.length === 1 ? ['is', 'its weight'] : ['are', 'their weights']
  return `${capital(names)} ${are} not known on both sides of any pair, so ${their} could only change how far things may move.`
}

function firstOf(found: readonly Likeness[]): string[] {
  return found.filter(({ place }) => place === 1).map(({ system }) => system)
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

function names(ids: readonly string[], nameOf: Named): string {
  return ids.length === 0 ? 'nobody' : listSome(ids.map(nameOf))
}

const are = (ids: readonly string[]) => (ids.length > 1 ? 'are' : 'is')
const stay = (ids: readonly string[]) => (ids.length > 1 ? 'stay' : 'stays')
