const LONGEST = 80

/** A value as it is quoted in a sentence: as JSON, on one line, and not longer than that. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return shorten(`[${value.slice(0, 9).map(shallow).join(', ')}]`)
  return shorten(shallow(value))
}

/** A text cut to a line, with a sign that it was cut; an empty one is named. */
export function shorten(text: string): string {
  if (text === '') return '(empty)'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function shallow(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST + 1))
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  return String(value)
}
