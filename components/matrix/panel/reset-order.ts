import { valuesOf, withKeys } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'

type Sizes = Pick<TableView, 'size'>

/**
 * The address in declared order. Lists of systems or columns that name them all are there for their order
 * alone and go; shorter ones choose, and stay.
 */
export function resetOrder(search: string, { size }: Sizes): string {
  const whole = (key: string, all: number) => {
    const chosen = valuesOf(search, key)
    return chosen.length >= all ? [] : chosen
  }
  return withKeys(search, {
    order: [],
    systems: whole('systems', size.allSystems),
    dims: whole('dims', size.allDimensions),
  })
}
