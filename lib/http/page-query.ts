/** Query parameters as a page gets them. */
export type PageQuery = Record<string, string | string[] | undefined>

/** The same as a list of keys and values; a key given twice gives two entries. */
export function entriesOf(query: PageQuery): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((each): [string, string] => [key, each]),
  )
}
