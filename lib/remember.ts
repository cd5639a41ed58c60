/**
 * Keeps what was made under a name, to be given again and never changed. When `most` names are known all
 * are forgotten, so that no row of addresses can fill the memory.
 */
export function remember<T>(most: number): (name: string, make: () => T) => T {
  const made = new Map<string, { value: T }>()
  return (name, make) => {
    const known = made.get(name)
    if (known) return known.value
    if (made.size >= most) made.clear()
    const value = make()
    made.set(name, { value })
    return value
  }
}
