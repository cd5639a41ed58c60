import type { JsonSchema } from '@/lib/http/openapi-types'

/** What a parameter may be, in words: its values, its span, or what stands in a list. */
export function allowedWords(schema: JsonSchema): string[] {
  const { enum: words, const: only, items, anyOf, minimum, maximum, maxLength } = schema
  if (Array.isArray(words)) return words.map(String)
  if (only !== undefined) return only === '' ? [] : [String(only)]
  if (Array.isArray(anyOf))
    return anyOf.flatMap((each) => (isSchema(each) ? allowedWords(each) : []))
  if (isSchema(items)) return allowedWords(items)
  if (minimum !== undefined && maximum !== undefined) return [`${minimum} to ${maximum}`]
  return maxLength === undefined ? [] : [`up to ${maxLength} characters`]
}

/** What holds when a parameter is not given; empty where nothing does. */
export function defaultWords({ default: usual }: JsonSchema): string {
  return Array.isArray(usual) ? usual.join(',') : usual === undefined ? '' : String(usual)
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
