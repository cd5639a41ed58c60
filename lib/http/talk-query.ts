import { unknownValue } from '../charts/kind-options'
import { AppError } from '../errors'
import { oneValue, refuseOtherKeys } from './known-keys'
import type { TalkFormat } from './talk-files'

/** Keys that change a file of a talk, each with the value that sets it. */
export const TALK_KEYS = { steps: '1', notes: '1', handout: '3', drawn: '1' } as const
export type TalkKey = keyof typeof TALK_KEYS

/** Which of them a format knows, in the order of its address. */
const KEYS_OF: Record<TalkFormat, readonly TalkKey[]> = {
  html: [],
  pdf: ['steps', 'notes', 'handout'],
  pptx: [],
  zip: [],
  json: ['drawn'],
}

/**
 * The keys of a format that are set, in one order. Throws `bad-query` for keys and values that nobody knows; a key
 * that another format has a use for may stay when the ending is changed.
 */
export function readTalkKeys(
  search: URLSearchParams,
  format: TalkFormat,
  others: readonly string[],
) {
  const keys = Object.values(KEYS_OF).flat()
  refuseOtherKeys(search.keys(), [...others, ...keys, 'download'])
  const set = keys.filter((key) => isSet(search, key, TALK_KEYS[key]))
  const found = KEYS_OF[format].filter((key) => set.includes(key))
  if (found.includes('notes') && found.includes('handout')) {
    const message = 'handout and notes are two ways to lay out a page: give one of them'
    throw new AppError('bad-query', message, [{ param: 'handout', message }])
  }
  return { keys: found, download: isSet(search, 'download', '1') }
}

function isSet(search: URLSearchParams, key: string, on: string): boolean {
  const value = oneValue(search, key) ?? '0'
  if (value === on || value === '0') return value === on
  const problem = unknownValue({ param: key, value, allowed: [on, '0'] })
  throw new AppError('bad-query', problem.message, [problem])
}

/** The same keys as they stand in an address. */
export function formatTalkKeys(keys: readonly TalkKey[]): string {
  return keys.map((key) => `${key}=${TALK_KEYS[key]}`).join('&')
}
