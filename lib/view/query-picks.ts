import { cleanText } from '../dataset/clean-text'
import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { readSpan } from '../dimensions/span'
import { byCodeUnit } from '../nearest'
import { type Picks, STATE_PICKS } from './query'
import { dimensionIds, listOf, type Reading } from './query-lists'

/** The keys of picks: `is.<dimension>` and its kin. */
export const PICK_KEY = /^(is|all|not)\./
/** Each one is read at every system, again for each count beside a filter. */
const MOST_FILTERED = 24

type Verb = 'is' | 'all' | 'not'
type At = { key: string; dimension: Dimension }

/** Takes out the filters on more dimensions than can be looked at; those first in the alphabet stay. */
export function limitFilters({ vocabulary, given, complaints }: Reading): void {
  const idOf = (key: string) => key.replace(PICK_KEY, '')
  const isFilter = (key: string) => PICK_KEY.test(key) && vocabulary.dimension(idOf(key))
  const keys = [...given.keys()].filter(isFilter)
  const ids = [...new Set(keys.map(idOf))].sort(byCodeUnit)
  if (ids.length <= MOST_FILTERED) return
  const over = new Set(ids.slice(MOST_FILTERED))
  const param = keys.find((key) => over.has(idOf(key))) ?? ''
  const message = `too many dimensions filtered at once: ${ids.length} (allowed: at most ${MOST_FILTERED})`
  complaints.add({ param, message })
  for (const key of keys) if (over.has(idOf(key))) given.delete(key)
}

/** What is picked by one verb, by dimension. */
export function picksOf(verb: Verb, reading: Reading): Picks {
  const picks: Picks = {}
  const keys = [...reading.given.keys()].filter((each) => each.startsWith(`${verb}.`))
  for (const key of keys.sort(byCodeUnit)) {
    const id = key.slice(verb.length + 1)
    const dimension = pickedDimension({ verb, key, id }, reading)
    const values = dimension ? pickedValues({ key, dimension }, reading) : []
    if (values.length > 0) picks[id] = values
  }
  return picks
}

function pickedDimension(
  { verb, key, id }: { verb: Verb; key: string; id: string },
  { vocabulary, complaints }: Reading,
): Dimension | undefined {
  const dimension = vocabulary.dimension(id)
  if (!dimension) {
    const allowed = dimensionIds(vocabulary, verb === 'all' ? ['categories'] : [])
    complaints.unknown(key, 'dimension', { value: id, allowed })
  } else if (verb === 'all' && dimension.type !== 'categories') {
    const message = `all. is for dimensions with several values in a cell: ${id} is ${dimension.type} (use is.${id})`
    complaints.add({ param: key, message, nearest: [`is.${id}`] })
    return undefined
  }
  return dimension
}

function pickedValues({ key, dimension }: At, { given, complaints }: Reading): string[] {
  const { readPick } = dimensionType(dimension)
  // a cell is in one state: no cell has a state beside all of some values
  const states = key.startsWith('all.') ? [] : STATE_PICKS
  const noun = `value of ${dimension.label}`
  const picked = listOf(key, given.get(key) ?? [], complaints).flatMap((each) => {
    const value = cleanText(each).text
    const pick = states.find((state) => state === value) ?? readPick(value)
    if (pick !== null) return [pick]
    complaints.unknown(key, noun, { value, allowed: [...valuesFor(dimension, value), ...states] })
    return []
  })
  return [...new Set(picked)].sort(byCodeUnit)
}

/** What may stand for a value, as examples where there is no end of them. */
function valuesFor(dimension: Dimension, value: string): string[] {
  const { filter, readPick } = dimensionType(dimension)
  switch (filter.control) {
    case 'choices': {
      const picks = filter.choices.map(({ pick }) => pick)
      return filter.ordered ? [...picks, spanFor(readPick, value, picks.length)] : picks
    }
    case 'interval':
      return ['10..20']
    case 'words': {
      const meant = readPick(`~${value}`)
      return meant === null ? ['~words'] : [meant]
    }
    default:
      return filter satisfies never
  }
}

/** A span of ranks as an example: what was meant, as far as the scale goes. */
function spanFor(readPick: (pick: string) => string | null, value: string, last: number): string {
  const { from, to } = readSpan(value) ?? { from: null, to: null }
  const within = (rank: number) => Math.min(Math.max(Math.round(rank), 1), last)
  const meant = readPick(`${within(from ?? 1)}..${within(to ?? last)}`)
  return meant?.includes('..') && meant !== `1..${last}` ? meant : '1..2'
}
