import type { Dimension } from '../dataset/schema'
import { inSentence, listSome } from '../words'
import type { SortKey } from './query'
import { orderWords } from './query-order'
import { clause, lineName, type Part, type Told } from './sentence-part'
import { MOST_SERIATED } from './seriate'
import type { TableView } from './table/table-view'

/** What stands first when the order is turned. */
const TURNED = {
  ordinal: 'last level first',
  category: 'last value first',
  categories: 'last value first',
  boolean: 'yes first',
  number: 'largest first',
  text: 'last in the alphabet first',
} as const satisfies Record<Dimension['type'], string>

/** How the systems are grouped and sorted, and what stands first in any case. */
export function orderParts(told: Told, { systems }: Pick<TableView['size'], 'systems'>): Part[] {
  const { vocabulary, query } = told
  const { group, pin } = query
  const pinned = listSome(pin.map((key) => lineName(vocabulary, key)))
  return [
    ...(group === '' ? [] : [clause('group', `grouped by ${labelOf(told, group)}`)]),
    ...sortParts(told, systems),
    ...(pin.length === 0 ? [] : [clause('pin', `with ${pinned} first`)]),
  ]
}

const SERIATED = 'with those that are alike side by side'
const NOT_SERIATED = `in declared order, since more than ${MOST_SERIATED} are too many to put those that are alike side by side`

function sortParts(told: Told, systems: number): Part[] {
  const { vocabulary, query } = told
  const { order } = query
  switch (order.by) {
    case 'declared':
      return []
    case 'depth':
      return [clause('order', 'sorted by depth in the stack')]
    case 'bracket':
      return [clause('order', `sorted by ${labelOf(told, vocabulary.bracket ?? 'bracket')}`)]
    case 'seriated':
      return [clause('order', systems > MOST_SERIATED ? NOT_SERIATED : SERIATED)]
    case 'like':
      return [clause('order', `sorted by likeness to ${vocabulary.systemName(order.system)}`)]
    case 'sorted':
      return order.keys.map((key, at) => columnPart(told, order.keys, { key, at }))
    default:
      return order satisfies never
  }
}

/** One column to sort by; without it the others still decide. */
function columnPart(
  told: Told,
  keys: readonly SortKey[],
  { key, at }: { key: SortKey; at: number },
): Part {
  const { dimension, way } = key
  const type = told.vocabulary.dimension(dimension)?.type
  const turned = way === 'down' && type !== undefined ? `, ${TURNED[type]}` : ''
  const by = `by ${labelOf(told, dimension)}${turned}`
  const others = keys.filter((each) => each !== key)
  const rest = others.length === 0 ? [] : [orderWords({ by: 'sorted', keys: others })]
  if (at === 0) return { ...clause('order', `sorted ${by}`), rest }
  return { key: 'order', text: by, joint: ', then ', rest }
}

function labelOf({ vocabulary }: Told, id: string): string {
  return inSentence(vocabulary.dimension(id)?.label ?? id)
}
