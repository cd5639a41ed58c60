/**
 * Editing the query part of an address as text, for the browser: no dataset is needed, and the server
 * says what is wrong with it. Commas, slashes, tildes and @ stay readable.
 */

/** The values of a key; an empty list when it is absent. */
export function valuesOf(search: string, key: string): string[] {
  return new URLSearchParams(search)
    .getAll(key)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '')
}

/** The same query with `key` set to the values, in its old place; an empty list removes it. */
export function withValues(search: string, key: string, values: readonly string[]): string {
  const entries = [...new URLSearchParams(search)].filter(([, value]) => value !== '')
  const text = values.join(',')
  const place = entries.findIndex(([name]) => name === key)
  const others = entries.filter(([name]) => name !== key)
  if (text !== '') others.splice(place < 0 ? others.length : place, 0, [key, text])
  return others.map(([name, value]) => `${name}=${readable(value)}`).join('&')
}

/** The same query with several keys set at once. */
export function withKeys(search: string, keys: Record<string, readonly string[]>): string {
  return Object.entries(keys).reduce((text, [key, values]) => withValues(text, key, values), search)
}

/** The value put in or taken out of the list of a key. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

/** `?` and the query, or the path alone when there is none. */
export function joinAddress(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`
}

/** A value as it stands in an address: commas, slashes, tildes, colons and @ are written as they are. */
export function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|7E|40|3A)/g, (code) => decodeURIComponent(code))
}
