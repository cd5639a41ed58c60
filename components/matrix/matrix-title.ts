import { capital, counted } from '@/lib/number-words'
import type { TableView } from '@/lib/view/table/table-view'

/** "Six systems, twelve dimensions", of what is shown. */
export function matrixTitle({ systems, dimensions }: TableView['size']): string {
  return capital(`${counted(systems, 'system')}, ${counted(dimensions, 'dimension')}`)
}
