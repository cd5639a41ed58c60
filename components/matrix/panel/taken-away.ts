import { valuesOf } from '@/lib/view/address'

/** Whether the address itself takes a column away, by hiding it or by choosing others. */
export function isTakenAway(search: string, id: string): boolean {
  const chosen = valuesOf(search, 'dims')
  return (chosen.length > 0 && !chosen.includes(id)) || valuesOf(search, 'hide').includes(`/${id}`)
}
