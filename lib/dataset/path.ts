/** The way to a place in a bundle or a file: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[]

/** `assessments.openness[0].value`; empty for the whole. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list, or nothing when it is none. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A field of a mapping; undefined when it is no mapping or has no such key of its own. */
export function field(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
