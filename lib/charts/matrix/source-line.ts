import { ALL_ASSESSORS } from '../../dataset/cell'
import type { View } from '../../view/view'
import { count } from '../../words'

/** The name of the one assessor who is heard; null: all. */
export function lensName({ head, query }: View): string | null {
  if (query.lens === ALL_ASSESSORS) return null
  return head.assessors.find((assessor) => assessor.id === query.lens)?.name ?? query.lens
}

/** What travels with the picture as its source line. */
export function sourceLine(view: View): string {
  const { head } = view
  const cells = Object.values(view.cells)
  const known = cells.filter((cell) => cell.state === 'known').length
  const lens = lensName(view)
  const who = lens === null ? count(head.assessors.length, 'assessor') : `read by ${lens}`
  return `Source: ${head.title} ${head.version}, ${head.licence}; ${who}; ${known} of ${cells.length} cells known.`
}
