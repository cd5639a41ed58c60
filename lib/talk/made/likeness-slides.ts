import { byCodeUnit } from '../../nearest'
import { meanDistance } from '../../view/gower'
import { partsBetween } from '../../view/likeness/compare'
import { likenessOf } from '../../view/likeness/likeness-of'
import { LEAST_COMPARED } from '../../view/table/likeness'
import type { ShownSystem } from '../../view/view'
import { listSome } from '../../words'
import type { TalkSlide } from '../schema'
import { type Making, notesOn, pictureSlide } from './making'

/** More pairs than this are not looked through for one slide. */
const MOST_SYSTEMS = 60
const NOTES = 2500
/** Distances that are no further apart are a tie. */
const EQUAL = 1e-9

type Pair = { a: ShownSystem; b: ShownSystem; distance: number; compared: number; same: number }

/** The pair that differs most and the one that differs least, by what is known of both. */
export function pairSlides(making: Making): TalkSlide[] {
  const pairs = pairsOf(making)
  const [first] = pairs
  const last = pairs.at(-1)
  if (!first || !last) return []
  if (pairs.length === 1) {
    const { a, b, same, compared } = first
    return slideOf(making, first, {
      ...{
        id: 'pair',
        title: `${a.name} and ${b.name}: the same on ${same} of ${compared} compared`,
      },
    })
  }
  const most = `No two differ more than ${last.a.name} and ${last.b.name}, on what is known of both`
  const least = `No two are more alike than ${first.a.name} and ${first.b.name}, on what is known of both`
  return [
    ...slideOf(making, last, { id: 'pair-most', title: most }),
    ...slideOf(making, first, { id: 'pair-least', title: least }),
  ]
}

/** What is most like the subject, and whether what is open could change that. */
export function likenessSlide(making: Making): TalkSlide[] {
  const [subject] = making.systems
  if (!subject || making.systems.length < 3) return []
  const found = likenessOf(making.view, subject.id)
  const nearest = found.filter(({ place }) => place === 1)
  const [top] = nearest
  if (!top) return []
  const nameOf = (id: string) => making.systems.find((each) => each.id === id)?.name ?? id
  const names = listSome(nearest.map(({ system }) => nameOf(system)))
  const others = found.filter((each) => each.place !== 1)
  const holds = nearest.length === 1 && others.every((each) => each.high < top.low)
  const caption = holds
    ? 'However the open cells turn out, and with all dimensions counted alike.'
    : 'With all dimensions counted alike; open cells or other weights could change that.'
  const show = `likeness?of=${subject.id}`
  return pictureSlide(making, {
    ...{ id: 'likeness', caption, show, notes: notesOn(making, show, NOTES) },
    title: `On what is known, nearest to ${subject.name}: ${names}`,
  })
}

function slideOf(making: Making, pair: Pair, words: { id: string; title: string }): TalkSlide[] {
  const { a, b, same, compared } = pair
  const show = `pair?systems=${a.id},${b.id}`
  const caption = `The same on ${same} of ${compared} compared, all counted alike`
  const notes = notesOn(making, show, NOTES)
  return pictureSlide(making, { ...words, caption, show, notes })
}

/** Pairs of which enough is known, the most alike first; ties by how much is compared, then by ids. */
function pairsOf({ view, systems }: Making): Pair[] {
  if (systems.length > MOST_SYSTEMS) return []
  const parts = partsBetween(view, {})
  const pairs = systems.flatMap((a, index) =>
    systems.slice(index + 1).flatMap((b): Pair[] => {
      const compared = parts(a.id, b.id)
      const distance = meanDistance(compared)
      if (distance === null || compared.length < LEAST_COMPARED) return []
      const same = compared.filter((part) => part.distance < EQUAL).length
      return [{ a, b, distance, compared: compared.length, same }]
    }),
  )
  return pairs.sort(
    (one, other) =>
      Math.round((one.distance - other.distance) / EQUAL) ||
      other.compared - one.compared ||
      byCodeUnit(`${one.a.id} ${one.b.id}`, `${other.a.id} ${other.b.id}`),
  )
}
