import type { Likeness } from '../../view/likeness/likeness-of'
import { count, listSome } from '../../words'

type Named = (id: string) => string
type Orders = { weighed: readonly Likeness[]; plain: readonly Likeness[] }

/** What the weights changed in the order of all that are compared: who is nearest, and who changes places. */
export function changedWords({ weighed, plain }: Orders, nameOf: Named): string {
  const [now, before] = [firstOf(weighed), firstOf(plain)]
  const moved = weighed.filter(({ system, place }) => placeIn(plain, system) !== place)
  const first = sameNames(now, before)
    ? now.length === 0
      ? 'Nobody is near enough known either way'
      : `${names(now, nameOf)} ${stay(now)} nearest`
    : `Nearest ${are(now)} ${names(now, nameOf)}; were all to count the same, it would be ${names(before, nameOf)}`
  const rest =
    moved.length === 0
      ? 'no system changes its place'
      : `${count(moved.length, 'system')} of ${weighed.length} ${moved.length === 1 ? 'changes its place' : 'change places'}`
  return `${first}; ${rest}.`
}

function firstOf(found: readonly Likeness[]): string[] {
  return found.filter(({ place }) => place === 1).map(({ system }) => system)
}

function placeIn(found: readonly Likeness[], id: string): number | undefined {
  return found.find(({ system }) => system === id)?.place
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

function names(ids: readonly string[], nameOf: Named): string {
  return ids.length === 0 ? 'nobody' : listSome(ids.map(nameOf))
}

const are = (ids: readonly string[]) => (ids.length > 1 ? 'are' : 'is')
const stay = (ids: readonly string[]) => (ids.length > 1 ? 'stay' : 'stays')
