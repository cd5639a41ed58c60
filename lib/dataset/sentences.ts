import * as z from 'zod'
import { nearest } from '../nearest'
import { shown } from '../shown'
import { listWords } from '../words'
import type { Fault } from './findings'

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two levels, low and high',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
}

/** A right value for a key, for those keys that people write. */
const EXAMPLES: Record<string, string> = {
  title: 'Open intelligence',
  summary: 'Six systems of AI, money and software.',
  version: '"1.0.0"',
  language: 'en',
  licence: 'CC-BY-4.0',
  name: 'Bitcoin',
  label: 'Openness',
  question: 'How much of the inside can be seen?',
  criterion: 'Anyone can read the code.',
  about: 'Reads public documents.',
  reason: 'The licence file says so.',
  locator: 'Section 2',
  source: 'article',
  assessor: 'article',
  layer: 'settlement',
  to: 'bitcoin',
  kind: 'licence file',
  url: 'https://example.org/page',
  date: '"2026-11-22"',
  slot: '1',
  range: '[2, 3]',
  evidence: '[{ source: article, locator: Section 2 }]',
}

/**
 * Everything that a schema finds wrong with a value, in our words. Paths begin at the value. `withheld`
 * are keys that an author does not write, so that none is named as allowed.
 */
export function faultsOf(
  schema: z.ZodType,
  value: unknown,
  withheld: readonly string[] = [],
): Fault[] {
  const result = schema.safeParse(value, { error: say })
  if (result.success) return []
  return result.error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
    if (issue.code === 'unrecognized_keys') {
      const allowed = issue.message.split(',').filter((key) => !withheld.includes(key))
      return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, allowed) }))
    }
    if (issue.code === 'invalid_value') {
      return [{ path, message: issue.message, allowed: issue.values.map(String) }]
    }
    return [{ path, message: issue.message }]
  })
}

/** A key that is not known, with those that are. */
export function unknownKey(key: string, allowed: string[]): Omit<Fault, 'path'> {
  const near = nearest(key, allowed, 1)
  const hint = near[0] === undefined ? '' : `nearest: ${near[0]}; `
  const message = `is not a known key (${hint}allowed: ${allowed.join(', ')})`
  return { message, allowed, nearest: near }
}

type Issue = z.core.$ZodRawIssue

/** One issue in our words. For unknown keys: the known ones, of which `faultsOf` makes sentences. */
function say(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.input, KINDS[issue.expected] ?? issue.expected, lastKey(issue))
    case 'invalid_value':
      return wrongWord(issue.input, issue.values.map(String))
    case 'too_small':
    case 'too_big':
      return wrongSize(issue)
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(',') : ''
    default:
      return `is not right: ${shown(issue.input)}${such(lastKey(issue))}`
  }
}

function lastKey(issue: Issue): string {
  return String((issue.path ?? []).filter((part) => typeof part === 'string').at(-1) ?? '')
}

function such(key: string): string {
  return Object.hasOwn(EXAMPLES, key) ? ` (such as ${EXAMPLES[key]})` : ''
}

function wrongKind(input: unknown, kind: string, key: string): string {
  if (input === undefined) return `is missing: give ${kind}${such(key)}`
  if (input === null) return `is empty: give ${kind}${such(key)}`
  return `is not ${kind}: ${shown(input)}${such(key)}`
}

function wrongWord(input: unknown, allowed: string[]): string {
  const list = listWords(allowed, 'or')
  if (input === undefined) return `is missing: give ${list}`
  const near = typeof input === 'string' ? nearest(input, allowed, 1) : []
  const hint = near[0] === undefined ? '' : `; nearest: ${near[0]}`
  return `is not one of the known words: ${shown(input)} (allowed: ${list}${hint})`
}

function wrongSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const small = issue.code === 'too_small'
  const limit = small ? issue.minimum : issue.maximum
  const { input } = issue
  const bound = `allowed: at ${small ? 'least' : 'most'} ${limit}`
  if (typeof input === 'string') {
    return input === ''
      ? 'is empty'
      : `is too ${small ? 'short' : 'long'}: ${input.length} characters (${bound})`
  }
  if (Array.isArray(input)) {
    return `has too ${small ? 'few' : 'many'} entries: ${input.length} (${bound})`
  }
  return `is too ${small ? 'small' : 'large'}: ${shown(input)} (${bound})`
}
