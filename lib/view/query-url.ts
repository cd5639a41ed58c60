import { ALL_ASSESSORS } from '../dataset/cell'
import { cleanText } from '../dataset/clean-text'
import { allDimensions, findDimension } from '../dataset/lookup'
import type { Dataset, Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import type { Problem } from '../errors'
import { byCodeUnit } from '../nearest'
import { shorten } from '../shown'
import { readable } from './address'
import { Complaints } from './complaints'
import { DEFAULT_QUERY, type Order, type Picks, STATE_PICKS, type ViewQuery } from './query'
import { isKeyOf } from './query-keys'
import { knownOnly, listOf, single } from './query-lists'
import { canonicalKey } from './relation-key'

const KEYS = ['systems', 'dims', 'lens', 'layers', 'state', 'q', 'differ', 'order', 'mark', 'cell']
const PICK_KEY = /^(is|not)\./
const LONGEST_SEARCH = 200
/** Each one is read at every system, again for each count beside a filter. */
const MOST_FILTERED = 24
const PLAIN_ORDERS = ['declared', 'depth', 'bracket'] as const

export type ParsedQuery = { query: ViewQuery; problems: Problem[]; rest: [string, string][] }
type Reading = { dataset: Dataset; given: Map<string, string[]>; complaints: Complaints }

/**
 * Reads the query of an address. What is not known is left out and reported, with the nearest ids;
 * keys that are none of a View's are handed back in `rest`. Lists may come as one value with commas
 * or as a repeated key, as a form sends them; empty values count as absent.
 */
export function parseQuery(entries: Iterable<[string, string]>, dataset: Dataset): ParsedQuery {
  const given = new Map<string, string[]>()
  const rest: [string, string][] = []
  for (const [key, value] of entries) {
    if (!KEYS.includes(key) && !PICK_KEY.test(key)) rest.push([key, value])
    else given.set(key, [...(given.get(key) ?? []), value])
  }
  const complaints = new Complaints()
  limitFilters({ dataset, given, complaints })
  const query = readQuery({ dataset, given, complaints })
  return { query, problems: complaints.all(), rest }
}

function readQuery(reading: Reading): ViewQuery {
  const { dataset } = reading
  const dimensions = allDimensions(dataset).map((each) => each.id)
  const systems = idsOf(
    ['systems', 'system'],
    dataset.systems.map((each) => each.id),
    reading,
  )
  const dims = idsOf(['dims', 'dimension'], dimensions, reading)
  const layers = dataset.layers.map((each) => each.id)
  const lenses = [ALL_ASSESSORS, ...dataset.assessors.map((each) => each.id)]
  const placed = idsOf(['layers', 'layer'], layers, reading)
  const states = idsOf(['state', 'state'], STATE_PICKS, reading)
  return {
    systems: systems.length > 0 ? systems : null,
    dims: dims.length > 0 ? dims : null,
    hide: DEFAULT_QUERY.hide,
    lens: wordOf('lens', lenses, reading) ?? DEFAULT_QUERY.lens,
    layers: layers.filter((id) => placed.includes(id)),
    state: STATE_PICKS.filter((state) => states.includes(state)),
    is: picksOf('is', reading),
    all: DEFAULT_QUERY.all,
    not: picksOf('not', reading),
    q: searchOf(reading),
    differ: wordOf('differ', ['0', '1'], reading) === '1',
    group: DEFAULT_QUERY.group,
    order: orderOf(reading),
    pin: DEFAULT_QUERY.pin,
    mark: keysOf('mark', reading).sort(byCodeUnit),
    cell: keysOf('cell', reading)[0] ?? '',
  }
}

function idsOf(
  [key, noun]: [key: string, noun: string],
  allowed: readonly string[],
  { given, complaints }: Reading,
) {
  const values = listOf(key, given.get(key) ?? [], complaints)
  return knownOnly({ key, noun, values }, allowed, complaints)
}

function wordOf(key: string, allowed: readonly string[], { given, complaints }: Reading) {
  const value = single(key, given.get(key) ?? [], complaints)
  if (value === '') return undefined
  return knownOnly({ key, noun: key, values: [value] }, allowed, complaints)[0]
}

function keysOf(param: 'mark' | 'cell', { dataset, given, complaints }: Reading): string[] {
  const values = given.get(param) ?? []
  const keys =
    param === 'mark' ? listOf(param, values, complaints) : [single(param, values, complaints)]
  const known = keys.filter((key) => key !== '' && isKeyOf(dataset, key, { param, complaints }))
  return [...new Set(known.map(canonicalKey))]
}

function searchOf({ given, complaints }: Reading): string {
  const sought = cleanText(single('q', given.get('q') ?? [], complaints)).text.trim()
  if (sought.length <= LONGEST_SEARCH) return sought
  const message = `too long a search: ${shorten(sought)} (allowed: ${LONGEST_SEARCH} characters)`
  complaints.add({ param: 'q', message })
  return ''
}

/** Takes out the filters on more dimensions than can be looked at; those first in the alphabet stay. */
function limitFilters({ dataset, given, complaints }: Reading): void {
  const known = new Set(allDimensions(dataset).map((each) => each.id))
  const idOf = (key: string) => key.replace(PICK_KEY, '')
  const keys = [...given.keys()].filter((key) => PICK_KEY.test(key) && known.has(idOf(key)))
  const ids = [...new Set(keys.map(idOf))].sort(byCodeUnit)
  if (ids.length <= MOST_FILTERED) return
  const over = new Set(ids.slice(MOST_FILTERED))
  const param = keys.find((key) => over.has(idOf(key))) ?? ''
  const message = `too many dimensions filtered at once: ${ids.length} (allowed: at most ${MOST_FILTERED})`
  complaints.add({ param, message })
  for (const key of keys) if (over.has(idOf(key))) given.delete(key)
}

function picksOf(verb: 'is' | 'not', reading: Reading): Picks {
  const { dataset, given, complaints } = reading
  const known = allDimensions(dataset).map((each) => each.id)
  const picks: Picks = {}
  for (const key of [...given.keys()]
    .filter((each) => each.startsWith(`${verb}.`))
    .sort(byCodeUnit)) {
    const id = key.slice(verb.length + 1)
    const dimension = findDimension(dataset, id)
    if (!dimension) complaints.unknown(key, 'dimension', { value: id, allowed: known })
    const values = dimension ? pickedValues(key, dimension, reading) : []
    if (values.length > 0) picks[id] = values
  }
  return picks
}

function pickedValues(key: string, dimension: Dimension, { given, complaints }: Reading): string[] {
  const { readPick, filter } = dimensionType(dimension)
  const choices = filter.control === 'choices' ? filter.choices.map((each) => each.pick) : []
  const allowed =
    filter.control === 'interval' ? ['10..20', ...STATE_PICKS] : [...choices, ...STATE_PICKS]
  const picked = listOf(key, given.get(key) ?? [], complaints).flatMap((value) => {
    const pick = STATE_PICKS.find((state) => state === value) ?? readPick(value)
    if (pick === null) complaints.unknown(key, `value of ${dimension.label}`, { value, allowed })
    return pick ?? []
  })
  return [...new Set(picked)].sort(byCodeUnit)
}

function orderOf({ dataset, given, complaints }: Reading): Order {
  const value = single('order', given.get('order') ?? [], complaints)
  const known = allDimensions(dataset).map((each) => each.id)
  const [, way, dimension = ''] = /^(up|down)\.(.*)$/s.exec(value) ?? []
  const plain = PLAIN_ORDERS.find((each) => each === value)
  if (plain === 'bracket' && dataset.bracket === undefined) {
    complaints.add({ param: 'order', message: 'no brackets to order by: this dataset has none' })
  } else if (plain) return { by: plain }
  else if (way && !known.includes(dimension)) {
    complaints.unknown('order', 'dimension', { value: dimension, allowed: known })
  } else if (way === 'up' || way === 'down') return { by: 'sorted', keys: [{ way, dimension }] }
  else if (value !== '') {
    const allowed = [...PLAIN_ORDERS, ...known.flatMap((id) => [`up.${id}`, `down.${id}`])]
    complaints.unknown('order', 'order', { value, allowed })
  }
  return DEFAULT_QUERY.order
}

/** The query as it stands in an address, without `?`: one order of keys, defaults left out. */
export function formatQuery(query: ViewQuery): string {
  return queryEntries(query)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&')
}

function queryEntries(query: ViewQuery): [string, string][] {
  const { order } = query
  return [
    ['systems', (query.systems ?? []).join(',')],
    ['dims', (query.dims ?? []).join(',')],
    ['lens', query.lens === DEFAULT_QUERY.lens ? '' : query.lens],
    ['layers', query.layers.join(',')],
    ['state', query.state.join(',')],
    ...pickEntries('is', query.is),
    ...pickEntries('not', query.not),
    ['q', cleanText(query.q).text],
    ['differ', query.differ ? '1' : ''],
    ['order', order.by === DEFAULT_QUERY.order.by ? '' : orderWords(order)],
    ['mark', query.mark.join(',')],
    ['cell', query.cell],
  ]
}

function orderWords(order: Order): string {
  if (order.by === 'like') return `like.${order.system}`
  if (order.by !== 'sorted') return order.by
  return order.keys.map(({ way, dimension }) => `${way}.${dimension}`).join(',')
}

function pickEntries(verb: string, picks: Picks): [string, string][] {
  const entries = Object.entries(picks).sort(([a], [b]) => byCodeUnit(a, b))
  return entries.map(([id, values]) => [`${verb}.${id}`, values.join(',')])
}

/** A link: the path, the query, and then options of a kind or a frame in the order given. */
export function viewHref(
  path: string,
  query: ViewQuery,
  options: Record<string, string> = {},
): string {
  const entries = Object.entries(options).filter(([, value]) => value !== '')
  const added = entries.map(([key, value]) => `${key}=${readable(value)}`)
  const search = [formatQuery(query), ...added].filter((part) => part !== '').join('&')
  return search === '' ? path : `${path}?${search}`
}
