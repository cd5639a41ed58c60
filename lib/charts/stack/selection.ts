import { parseKey } from '../../view/key'
import type { View } from '../../view/view'

/** What of a stack is selected and what stands out, read from the keys of the query. */
export type Selection = {
  /** Id of the system in hand: selected itself, or the first of a selected relation. */
  hand: string | null
  /** Id of the system that is itself selected. */
  system: string | null
  layer: string | null
  /** The selected key itself; empty: none. */
  key: string
  /** Whether something with this key is dimmed because other things are marked. */
  dim(key: string): boolean
}

/** The selection may come from another picture: a cell of the matrix puts its system in hand. */
export function selectionOf({ query, systems, layers }: View): Selection {
  const parts = parseKey(query.cell)
  const shown = (id: string | undefined) => systems.find((each) => each.id === id)?.id ?? null
  const marks = query.mark.filter(concernsStack)
  return {
    hand: shown(parts?.system ?? parts?.relation?.from),
    system: shown(parts?.system),
    layer: layers.find((layer) => layer.id === parts?.layer)?.id ?? null,
    key: query.cell,
    dim: (key) => marks.length > 0 && !marks.some((mark) => standsOut(mark, key)),
  }
}

/** Dimensions are not in this picture: marking one dims nothing here. */
function concernsStack(mark: string): boolean {
  const parts = parseKey(mark)
  return parts !== null && Boolean(parts.system || parts.layer || parts.relation)
}

function standsOut(mark: string, key: string): boolean {
  const [marked, node] = [parseKey(mark), parseKey(key)]
  if (mark === key || !marked || !node) return mark === key
  if (marked.relation) {
    return node.system === marked.relation.from || node.system === marked.relation.to
  }
  if (marked.layer && marked.system) {
    return key === marked.system || key === `@${marked.layer}`
  }
  if (marked.layer) return node.layer === marked.layer
  const ends = node.relation ? [node.relation.from, node.relation.to] : [node.system]
  return ends.includes(marked.system)
}
