import { relation } from '../../view/relates'
import type { OrderLine } from './lines'
import type { OrderModel } from './model'

/** Whether a line is to be seen while others are dimmed: it stands out with either of its ends. */
export function standsOut({ marked, nodes, systems }: OrderModel, line: OrderLine): boolean {
  if (marked.length === 0) return true
  const ids = [line.upper, line.lower].flatMap((node) =>
    (nodes[node] ?? []).map((place) => systems[place]?.id ?? ''),
  )
  return ids.some((id) => marked.some((key) => relation(key, id) !== null))
}
