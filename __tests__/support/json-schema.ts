/** A schema of JSON Schema 2020-12, as far as our documents use it. */
export type Schema = { [keyword: string]: unknown }

/** Keywords that say nothing of what is valid, and those that `check` reads beside another one. */
const SILENT = ['description', 'title', 'default', 'examples', 'format', '$comment', 'readOnly']

type Place = { value: unknown; at: string; root: Schema; closed: boolean }

/**
 * What is wrong with a value, one line each. `root`: where references begin. `closed`: a field that no
 * schema speaks of is wrong too. Throws for a keyword that it does not know, so that none is overlooked.
 */
export function problemsOf(
  schema: Schema,
  value: unknown,
  { root, closed = false }: { root: Schema; closed?: boolean },
): string[] {
  return check(schema, { value, at: '', root, closed })
}

function check(schema: Schema, place: Place): string[] {
  return Object.entries(schema).flatMap(([keyword, said]) => {
    if (SILENT.includes(keyword) || keyword.startsWith('x-')) return []
    const rule = RULES[keyword]
    if (!rule) throw new Error(`unknown keyword ${keyword} at ${place.at}`)
    return rule(said as never, place, schema).map((each) =>
      each.startsWith('/') || each === '' ? each : `${place.at || '/'} ${each}`,
    )
  })
}

type Rule = (said: never, place: Place, schema: Schema) => string[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

const RULES: Record<string, Rule> = {
  $ref: (ref: string, place) => check(resolve(ref, place.root), place),
  type: (types: string | string[], { value }) =>
    [types].flat().some((type) => TYPES[type]?.(value)) ? [] : [`is no ${types}`],
  const: (only: unknown, { value }) => (value === only ? [] : [`is not ${only}`]),
  enum: (words: unknown[], { value }) => (words.includes(value) ? [] : [`is none of ${words}`]),
  pattern: (pattern: string, { value }) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : [`is not ${pattern}`],
  minLength: (least: number, { value }) =>
    typeof value !== 'string' || value.length >= least ? [] : ['is too short'],
  maxLength: (most: number, { value }) =>
    typeof value !== 'string' || value.length <= most ? [] : ['is too long'],
  minimum: (least: number, { value }) =>
    typeof value !== 'number' || value >= least ? [] : [`is below ${least}`],
  maximum: (most: number, { value }) =>
    typeof value !== 'number' || value <= most ? [] : [`is above ${most}`],
  minItems: (least: number, { value }) =>
    !Array.isArray(value) || value.length >= least ? [] : ['has too few entries'],
  maxItems: (most: number, { value }) =>
    !Array.isArray(value) || value.length <= most ? [] : ['has too many entries'],
  required: (keys: string[], { value }) =>
    isObject(value) ? keys.filter((key) => !(key in value)).map((key) => `lacks ${key}`) : [],
  properties: (schemas: Record<string, Schema>, place, schema) => {
    const { value, closed } = place
    if (!isObject(value)) return []
    const known = Object.keys(schemas)
    const open = 'additionalProperties' in schema || !closed
    return [
      ...known.filter((key) => key in value).flatMap((key) => below(schemas[key], place, key)),
      ...(open ? [] : extra(value, known).map((key) => `has ${key}, which nothing describes`)),
    ]
  },
  additionalProperties: (rest: boolean | Schema, place, schema) => {
    const { value } = place
    if (!isObject(value) || rest === true) return []
    const named = isObject(schema.properties) ? Object.keys(schema.properties) : []
    const patterns = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : []
    const others = extra(value, named).filter(
      (key) => !patterns.some((pattern) => new RegExp(pattern, 'u').test(key)),
    )
    return rest === false
      ? others.map((key) => `has ${key}, which is not allowed`)
      : others.flatMap((key) => below(rest, place, key))
  },
  patternProperties: (schemas: Record<string, Schema>, place) => {
    const { value } = place
    if (!isObject(value)) return []
    return Object.entries(schemas).flatMap(([pattern, each]) =>
      Object.keys(value)
        .filter((key) => new RegExp(pattern, 'u').test(key))
        .flatMap((key) => below(each, place, key)),
    )
  },
  propertyNames: (names: Schema, place) =>
    isObject(place.value)
      ? Object.keys(place.value).flatMap((key) => check(names, { ...place, value: key }))
      : [],
  items: (each: Schema | false, place, schema) => {
    const { value } = place
    if (!Array.isArray(value)) return []
    const first = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0
    if (each === false) return value.length > first ? ['has too many entries'] : []
    return value.slice(first).flatMap((entry, index) => {
      return check(each, { ...place, value: entry, at: `${place.at}/${first + index}` })
    })
  },
  prefixItems: (schemas: Schema[], place) => {
    const { value } = place
    if (!Array.isArray(value)) return []
    return schemas.flatMap((each, index) =>
      index < value.length
        ? check(each, { ...place, value: value[index], at: `${place.at}/${index}` })
        : [],
    )
  },
  anyOf: (schemas: Schema[], place) => {
    const found = schemas.map((each) => check(each, place))
    return found.some((problems) => problems.length === 0) ? [] : shortest(found)
  },
  oneOf: (schemas: Schema[], place) => {
    const found = schemas.map((each) => check(each, place))
    const right = found.filter((problems) => problems.length === 0).length
    return right === 1 ? [] : right > 1 ? ['is several of what it must be one of'] : shortest(found)
  },
  allOf: (schemas: Schema[], place) => schemas.flatMap((each) => check(each, place)),
}

const extra = (value: object, known: string[]) =>
  Object.keys(value).filter((key) => !known.includes(key))

function below(schema: Schema | undefined, place: Place, key: string): string[] {
  const value = (place.value as Record<string, unknown>)[key]
  return check(schema ?? {}, { ...place, value, at: `${place.at}/${key}` })
}

const shortest = (found: string[][]) =>
  [...found].sort((a, b) => a.length - b.length)[0] ?? ['is nothing that it may be']

/** What a reference within the document leads to; throws if that is nothing. */
export function resolve(ref: string, root: Schema): Schema {
  const found = ref
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), root)
  if (!isObject(found)) throw new Error(`${ref} leads nowhere`)
  return found
}
