import { readable } from '@/lib/view/address'

/**
 * Addresses that differ from the present one in one key, for lists of links that each set it: the address
 * is taken apart once. The key keeps its place; an empty list removes it.
 */
export function keySlot(search: string, key: string): (values: readonly string[]) => string {
  const entries = [...new URLSearchParams(search)].filter(([, value]) => value !== '')
  const place = entries.findIndex(([name]) => name === key)
  const part = (from: number, to?: number) =>
    entries
      .slice(from, to)
      .filter(([name]) => name !== key)
      .map(([name, value]) => `${name}=${readable(value)}`)
  const before = place < 0 ? part(0) : part(0, place)
  const after = place < 0 ? [] : part(place + 1)
  return (values) => {
    const own = values.length === 0 ? [] : [`${key}=${readable(values.join(','))}`]
    return [...before, ...own, ...after].join('&')
  }
}
