import { shorten } from '../shown'
import { listWords } from '../words'
import { DEFAULT_QUERY, type Order, type SortKey } from './query'
import { dimensionIds, isSystem, type Reading, single } from './query-lists'

const PLAIN_ORDERS = ['declared', 'depth', 'bracket', 'seriated'] as const
const LIKE = 'like.'
const WAYS = ['up', 'down'] as const
const MOST_SORTED = 5
const GROUPED_TYPES = ['ordinal', 'category', 'boolean']

/** The order asked for; a wrong one is a complaint, and the declared order holds. */
export function orderOf(reading: Reading): Order {
  const { vocabulary, given, complaints } = reading
  const value = single('order', given.get('order') ?? [], complaints)
  const plain = PLAIN_ORDERS.find((each) => each === value)
  if (plain === 'bracket' && vocabulary.bracket === undefined) {
    complaints.add({ param: 'order', message: 'no brackets to order by: this dataset has none' })
  } else if (plain) return { by: plain }
  else if (value.startsWith(LIKE)) {
    const system = value.slice(LIKE.length)
    if (isSystem(system, 'order', reading)) return { by: 'like', system }
  } else if (value !== '') {
    const keys = sortKeys(value.split(','), reading)
    if (keys.length > 0) return { by: 'sorted', keys }
  }
  return DEFAULT_QUERY.order
}

/** Those of the columns that can be sorted by, each once. */
function sortKeys(values: readonly string[], reading: Reading): SortKey[] {
  const { complaints } = reading
  const keys: SortKey[] = []
  for (const value of values.filter((each) => each !== '')) {
    const key = sortKey(value, values.length === 1, reading)
    if (key === null) continue
    if (keys.every(({ dimension }) => dimension !== key.dimension)) keys.push(key)
    else {
      const message = `order names ${key.dimension} twice: ${value} (allowed: each dimension once)`
      complaints.add({ param: 'order', message })
    }
  }
  if (keys.length > MOST_SORTED) {
    const message = `too many dimensions to order by: ${keys.length} (allowed: at most ${MOST_SORTED})`
    complaints.add({ param: 'order', message })
  }
  return keys.slice(0, MOST_SORTED)
}

function sortKey(
  value: string,
  alone: boolean,
  { vocabulary, complaints }: Reading,
): SortKey | null {
  const known = dimensionIds(vocabulary)
  const dot = value.indexOf('.')
  const way = WAYS.find((each) => each === value.slice(0, Math.max(dot, 0)))
  const dimension = value.slice(dot + 1)
  if (way && known.includes(dimension)) return { way, dimension }
  if (way) complaints.unknown('order', 'dimension', { value: dimension, allowed: known })
  else {
    const others = alone ? [...PLAIN_ORDERS, `${LIKE}<system>`] : []
    const allowed = [...others, ...known.flatMap((id) => WAYS.map((each) => `${each}.${id}`))]
    complaints.unknown('order', 'order', { value, allowed })
  }
  return null
}

/** The order as it stands in an address; empty for the declared one. */
export function orderWords(order: Order): string {
  if (order.by === DEFAULT_QUERY.order.by) return ''
  if (order.by === 'like') return `${LIKE}${order.system}`
  if (order.by !== 'sorted') return order.by
  return order.keys.map(({ way, dimension }) => `${way}.${dimension}`).join(',')
}

/** The dimension to group by; empty if there is none, or none that can be. */
export function groupOf({ vocabulary, given, complaints }: Reading): string {
  const id = single('group', given.get('group') ?? [], complaints)
  const allowed = dimensionIds(vocabulary, GROUPED_TYPES)
  const dimension = vocabulary.dimension(id)
  if (id === '' || allowed.includes(id)) return id
  if (!dimension) complaints.unknown('group', 'dimension', { value: id, allowed })
  else {
    const types = listWords(GROUPED_TYPES, 'or')
    const message = `cannot group by ${shorten(dimension.label)}: ${id} is ${dimension.type} (allowed: dimensions that are ${types})`
    complaints.add({ param: 'group', message, allowed })
  }
  return ''
}
