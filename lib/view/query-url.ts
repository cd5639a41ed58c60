import { ALL_ASSESSORS } from '../dataset/cell'
import { cleanText } from '../dataset/clean-text'
import type { Problem } from '../errors'
import { byCodeUnit } from '../nearest'
import { shorten } from '../shown'
import { readable } from './address'
import { Complaints } from './complaints'
import { migrate } from './migrate'
import { DEFAULT_QUERY, type Picks, STATE_PICKS, type ViewQuery } from './query'
import { keyOf, keysOf, lineKeysOf } from './query-keys'
import { dimensionIds, isSystem, knownOnly, listOf, type Reading, single } from './query-lists'
import { groupOf, orderOf, orderWords } from './query-order'
import { limitFilters, PICK_KEY, picksOf } from './query-picks'
import type { Vocabulary } from './vocabulary'

/** The keys of a query but those of picks, `is.<dimension>` and its kin. */
export const QUERY_KEYS = [
  'systems',
  'dims',
  'hide',
  'lens',
  'layers',
  'state',
  'q',
  'differ',
  'group',
  'order',
  'pin',
  'mark',
  'cell',
]
/** Characters of what is sought. */
export const LONGEST_SEARCH = 200

/** Every key that a query may have, for messages about one that is misspelt. */
export function queryKeys({ dimensions }: Vocabulary): string[] {
  const several = dimensions.filter(({ type }) => type === 'categories')
  return [
    ...QUERY_KEYS,
    ...dimensions.map(({ id }) => `is.${id}`),
    ...several.map(({ id }) => `all.${id}`),
    ...dimensions.map(({ id }) => `not.${id}`),
  ]
}

export type ParsedQuery = { query: ViewQuery; problems: Problem[]; rest: [string, string][] }

/**
 * Reads the query of an address of any age. What is not known is left out and reported, with the nearest
 * ids; keys that are none of a View's are handed back in `rest`. Lists may come as one value with commas
 * or as a repeated key, as a form sends them; empty values count as absent. Systems are looked through
 * only where the address names one.
 */
export function parseQuery(
  entries: Iterable<[string, string]>,
  vocabulary: Vocabulary,
): ParsedQuery {
  const given = new Map<string, string[]>()
  const rest: [string, string][] = []
  for (const [key, value] of migrate(entries)) {
    if (!QUERY_KEYS.includes(key) && !PICK_KEY.test(key)) rest.push([key, value])
    else given.set(key, [...(given.get(key) ?? []), value])
  }
  const complaints = new Complaints()
  const reading = { vocabulary, given, complaints }
  limitFilters(reading)
  const query = readQuery(reading)
  return { query, problems: complaints.all(), rest }
}

function readQuery(reading: Reading): ViewQuery {
  const { vocabulary, given, complaints } = reading
  const systems = listOf('systems', given.get('systems') ?? [], complaints).filter((id) =>
    isSystem(id, 'systems', reading),
  )
  const dims = idsOf(['dims', 'dimension'], dimensionIds(vocabulary), reading)
  const layers = vocabulary.layers.map((each) => each.id)
  const lenses = [ALL_ASSESSORS, ...vocabulary.assessors.map((each) => each.id)]
  const placed = idsOf(['layers', 'layer'], layers, reading)
  const states = idsOf(['state', 'state'], STATE_PICKS, reading)
  return {
    systems: systems.length > 0 ? systems : null,
    dims: dims.length > 0 ? dims : null,
    hide: lineKeysOf('hide', reading).sort(byCodeUnit),
    lens: wordOf('lens', lenses, reading) ?? DEFAULT_QUERY.lens,
    layers: layers.filter((id) => placed.includes(id)),
    state: STATE_PICKS.filter((state) => states.includes(state)),
    is: picksOf('is', reading),
    all: picksOf('all', reading),
    not: picksOf('not', reading),
    q: searchOf(reading),
    differ: wordOf('differ', ['0', '1'], reading) === '1',
    group: groupOf(reading),
    order: orderOf(reading),
    pin: lineKeysOf('pin', reading),
    mark: keysOf('mark', reading).sort(byCodeUnit),
    cell: keyOf('cell', reading),
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

function searchOf({ given, complaints }: Reading): string {
  const sought = cleanText(single('q', given.get('q') ?? [], complaints)).text.trim()
  if (sought.length <= LONGEST_SEARCH) return sought
  const message = `too long a search: ${shorten(sought)} (allowed: ${LONGEST_SEARCH} characters)`
  complaints.add({ param: 'q', message })
  return ''
}

/** The query as it stands in an address, without `?`: one order of keys, defaults left out. */
export function formatQuery(query: ViewQuery): string {
  return queryEntries(query)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&')
}

function queryEntries(query: ViewQuery): [string, string][] {
  return [
    ['systems', (query.systems ?? []).join(',')],
    ['dims', (query.dims ?? []).join(',')],
    ['hide', query.hide.join(',')],
    ['lens', query.lens === DEFAULT_QUERY.lens ? '' : query.lens],
    ['layers', query.layers.join(',')],
    ['state', query.state.join(',')],
    ...pickEntries('is', query.is),
    ...pickEntries('all', query.all),
    ...pickEntries('not', query.not),
    ['q', cleanText(query.q).text],
    ['differ', query.differ ? '1' : ''],
    ['group', query.group],
    ['order', orderWords(query.order)],
    ['pin', query.pin.join(',')],
    ['mark', query.mark.join(',')],
    ['cell', query.cell],
  ]
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
