import type { View } from '../../view/view'
import type { MatrixCell, MatrixRow } from './model'

/** With fewer columns, equal rows are no news. */
const FEWEST_COLUMNS = 3

/** The systems in their order, each with the earlier one that it equals in every cell. */
export function rowsOf(view: View, cells: MatrixCell[][]): MatrixRow[] {
  const first = new Map<string, string>()
  return view.systems.map(({ id, name, bracket, slot }, index) => {
    const says = signature(cells[index] ?? [])
    const sameAs = says === null ? null : (first.get(says) ?? null)
    if (says !== null && sameAs === null) first.set(says, name)
    return { id, name, bracket, slot, sameAs }
  })
}

/** What a row says; null where something is missing, because two gaps are no likeness. */
function signature(row: MatrixCell[]): string | null {
  const gap = row.some(({ state }) => state === 'unknown' || state === 'not-assessed')
  if (gap || row.length < FEWEST_COLUMNS) return null
  return JSON.stringify(row.map(({ state, words }) => [state, words]))
}
