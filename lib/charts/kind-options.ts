import type * as z from 'zod'
import { unknownProblem } from '../dataset/lookup'
import type { Problem } from '../errors'
import { Complaints } from '../view/complaints'

export type Entries = [key: string, value: string][]
/** Option values as they stand in the address; defaults are left out. */
export type OptionValues = Record<string, string>
export type ReadOptions = { values: OptionValues; problems: Problem[]; rest: Entries }

/** An option that takes ids: what they name, and those that are there. */
type Ids = { noun: string; known: readonly string[] }
/** An option with a grammar of its own. `list`: several of its key stand for its values with commas. */
type Grammar = { list?: boolean; problems: (value: string) => Problem[] }
/** What options name, or how they are read, where it is neither a word nor a number of the schema's. */
export type OptionIds = Record<string, Ids | Grammar>

/** The option keys of a kind, in the order of its schema, which gives each a default. */
export function optionKeys(schema: z.ZodType): string[] {
  return Object.keys(asRecord(schema.parse({})))
}

/**
 * Takes a kind's own keys out of the address. A bad value is reported and left out, so that its
 * default holds; an empty one counts as absent; what is no option stays in `rest`.
 */
export function readOptions(
  schema: z.ZodType,
  entries: Iterable<[string, string]>,
  ids: OptionIds = {},
): ReadOptions {
  const keys = optionKeys(schema)
  const values: OptionValues = {}
  const complaints = new Complaints()
  const rest: Entries = []
  for (const entry of entries) {
    const [key, value] = entry
    if (!keys.includes(key)) rest.push(entry)
    else if (value === '') continue
    else if (Object.hasOwn(values, key) && isList(ids[key])) values[key] += `,${value}`
    else if (Object.hasOwn(values, key)) complaints.add(givenTwice(key))
    else values[key] = value
  }
  for (const problem of refusedValues(schema, values)) {
    complaints.add(problem)
    delete values[problem.param]
  }
  for (const key of keys) {
    if (!namesKnown({ schema, values, key, ids, complaints })) delete values[key]
  }
  return { values: withoutDefaults({ schema, values, keys }), problems: complaints.all(), rest }
}

function isList(read: Ids | Grammar | undefined): boolean {
  return read !== undefined && 'list' in read && read.list === true
}

type Named = {
  schema: z.ZodType
  values: OptionValues
  key: string
  ids: OptionIds
  complaints: Complaints
}

/** Whether an option that takes ids names only those that are there, or one of its own words; else one is read. */
function namesKnown({ schema, values, key, ids, complaints }: Named): boolean {
  const value = values[key]
  const names = ids[key]
  if (value === undefined || !names) return true
  if ('problems' in names) {
    const problems = names.problems(value)
    for (const problem of problems) complaints.add(problem)
    return problems.length === 0
  }
  const words = allowedValues(schema, key).filter((each) => each !== AN_ID && each !== '')
  const allowed = [...words, ...names.known]
  const unknown = value.split(',').filter((each) => !allowed.includes(each))
  for (const each of unknown) complaints.unknown(key, names.noun, { value: each, allowed })
  return unknown.length === 0
}

export function givenTwice(param: string): Problem {
  return { param, message: `${param} is given twice: give it once` }
}

export type UnknownValue = { param: string; value: string; allowed: readonly string[] }

/** A value that is none of those known, with what is allowed and what was perhaps meant. */
export function unknownValue({ param, value, allowed }: UnknownValue): Problem {
  return unknownProblem({ param, noun: param, value, allowed })
}

export type OptionValuesOf = { key: string; values: string[] }

/** The options that are a choice among named values, each with these, default first. */
export function optionChoices(schema: z.ZodType): OptionValuesOf[] {
  return optionKeys(schema).flatMap((key) => {
    const values = allowedValues(schema, key).filter((value) => value !== AN_ID && value !== '')
    return values.length > 1 ? [{ key, values }] : []
  })
}

/** Stands for the ids of the dataset where an option takes one. */
const AN_ID = 'an id'

/** What an option can be. A number is none of it, and what is said against it names what would do. */
function allowedValues(schema: z.ZodType, key: string): string[] {
  const tried = schema.safeParse({ [key]: 0 })
  return tried.success ? [] : tried.error.issues.flatMap(allowedBy)
}

function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(allowedBy)
  return issue.code === 'invalid_type' ? [AN_ID] : []
}

function refusedValues(schema: z.ZodType, values: OptionValues): Problem[] {
  const parsed = schema.safeParse(values)
  if (parsed.success) return []
  const problems = new Map<string, Problem>()
  for (const issue of parsed.error.issues) {
    const param = String(issue.path[0] ?? '')
    const value = values[param]
    if (value === undefined || problems.has(param)) continue
    const allowed = allowedValues(schema, param).filter((each) => each !== '')
    problems.set(param, unknownValue({ param, value, allowed }))
  }
  return [...problems.values()]
}

type Defaults = { schema: z.ZodType; values: OptionValues; keys: string[] }

/** In the order of the schema, so that equal options give equal addresses. */
function withoutDefaults({ schema, values, keys }: Defaults): OptionValues {
  const defaults = asRecord(schema.parse({}))
  const parsed = asRecord(schema.parse(values))
  const kept = keys.flatMap((key) => {
    const value = values[key]
    const same = JSON.stringify(parsed[key]) === JSON.stringify(defaults[key])
    return value === undefined || same ? [] : [[key, value] as const]
  })
  return Object.fromEntries(kept)
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
