import { ERRORS } from '../errors'
import { schemaRef } from './openapi-schemas'
import type { Answer, Header, Reference } from './openapi-types'
import { PROBLEM_TYPE, RETRY_AFTER } from './problem'
import { ALLOWED_METHODS } from './respond'

const text = { type: 'string' }

export const HEADERS: Record<string, Header> = {
  ETag: {
    description: 'Names these bytes. Sent back as If-None-Match it is answered with 304.',
    schema: text,
  },
  'Cache-Control': { description: 'How long the answer may be kept.', schema: text },
  Link: {
    description: 'The address of the same content in words, as rel="describedby".',
    schema: text,
  },
  'Content-Disposition': {
    description: 'A name for the file; with download=1 as attachment.',
    schema: text,
  },
  'Outcrop-Warnings': {
    description: 'What could not be drawn as it is written, such as missing-glyph U+6240.',
    schema: text,
  },
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', const: RETRY_AFTER },
  },
  Allow: {
    description: 'The methods that work.',
    schema: { type: 'string', const: ALLOWED_METHODS },
  },
}

export function headers(...names: string[]): Record<string, Reference> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

const PROBLEM = { [PROBLEM_TYPE]: { schema: schemaRef('Problem') } }

/** Names of the answers that several addresses share, by status. */
const NAMES: Record<number, string> = {
  400: 'BadQuery',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  422: 'CannotBe',
  500: 'Failed',
  501: 'NotSupported',
  503: 'Busy',
  504: 'TooSlow',
}

/** What the errors of a status are called, with their codes. */
function saidOf(status: number): string {
  const codes = Object.entries(ERRORS).filter(([, error]) => error.status === status)
  return codes.map(([code, { title }]) => `${code}: ${title}.`).join(' ')
}

export function sharedAnswers(): Record<string, Answer> {
  const failures = Object.entries(NAMES).map(([status, name]): [string, Answer] => {
    const extra = status === '503' ? ['Retry-After'] : status === '405' ? ['Allow'] : []
    return [
      name,
      {
        description: saidOf(Number(status)),
        ...(extra.length > 0 && { headers: headers(...extra) }),
        content: PROBLEM,
      },
    ]
  })
  const unchanged = {
    description: 'You have it already. Found out before anything is made.',
    headers: headers('ETag', 'Cache-Control'),
  }
  return { NotModified: unchanged, ...Object.fromEntries(failures) }
}

/** References to the failures of some statuses. */
export function failures(...statuses: number[]): Record<string, Reference> {
  return Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/${NAMES[status]}` }]),
  )
}

export const UNCHANGED: Record<string, Reference> = {
  '304': { $ref: '#/components/responses/NotModified' },
}
