import { type Entries, givenTwice } from '../charts/kind-options'
import { cleanText } from '../dataset/clean-text'
import { BACKGROUNDS } from '../scene/background'
import { shorten } from '../shown'
import { Complaints } from '../view/complaints'
import { type FrameKey, isFrameKey, LONGEST_TEXT } from './frame-keys'
import { type FrameValues, frameSchema, SIDE } from './frame-schema'

export type Given = Partial<Record<FrameKey, string>>
/** Values as the schema reads them; a wrong one is reported and stands at its default. */
export type ReadFrame = { given: Given; values: FrameValues; complaints: Complaints }

const TEXT_KEYS: ReadonlySet<string> = new Set(['title', 'subtitle', 'credit'])

/** Reads the frame keys of an address. `known`: all keys that it may have, for one that is misspelt. */
export function readFrame(entries: Entries, known: readonly string[]): ReadFrame {
  const complaints = new Complaints()
  const given = collect(entries, known, complaints)
  const parsed = frameSchema.safeParse(given)
  if (parsed.success) return { given, values: parsed.data, complaints }
  const good = { ...given }
  for (const { path, code, ...issue } of parsed.error.issues) {
    const [key] = path
    if (typeof key !== 'string' || !isFrameKey(key) || good[key] === undefined) continue
    const allowed = 'values' in issue ? issue.values.map(String) : []
    complain(complaints, { key, value: good[key], allowed })
    delete good[key]
  }
  return { given, values: frameSchema.parse(good), complaints }
}

/** Each key once, without empty ones; texts without signs that are not seen. */
function collect(entries: Entries, known: readonly string[], complaints: Complaints): Given {
  const given: Given = {}
  const unread = new Set<string>()
  for (const [key, value] of entries) {
    if (!isFrameKey(key)) unread.add(key)
    else if (value === '') continue
    else if (given[key] !== undefined) complaints.add(givenTwice(key))
    else given[key] = TEXT_KEYS.has(key) ? cleanText(value).text.trim() : value
  }
  for (const key of unread) complaints.unknownKey(key, known)
  // nothing but signs that are not seen is no text
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}

type Wrong = { key: FrameKey; value: string; allowed: string[] }

function complain(complaints: Complaints, { key, value, allowed }: Wrong): void {
  if (TEXT_KEYS.has(key)) {
    const message = `too long a ${key}: ${shorten(value)} (allowed: ${LONGEST_TEXT} characters)`
    complaints.add({ param: key, message })
  } else if (key === 'w' || key === 'h') {
    const message = `wrong ${key}: ${shorten(value)} (allowed: ${SIDE.least} to ${SIDE.most} layout pixels, w and h together)`
    complaints.add({ param: key, message })
  } else if (key === 'bg') complaints.add(wrongBackground(value))
  else complaints.unknown(key, key, { value, allowed })
}

/** Three digits, and a sign before them, are how colours are often written. */
const ALMOST = /^#?(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{6}))$/i

function wrongBackground(value: string) {
  const found = ALMOST.exec(value)
  const [, red = '', green = '', blue = '', six] = found ?? []
  const digits = six ?? [red, red, green, green, blue, blue].join('')
  const near = found ? [digits.toLowerCase()] : BACKGROUNDS.filter((each) => each[0] === value[0])
  const meant = near.length === 0 ? '' : `nearest: ${near.join(', ')}; `
  const message = `unknown bg: ${shorten(value)} (${meant}known: ${BACKGROUNDS.join(', ')}, six hexadecimal digits such as f5f6f2)`
  const allowed = [...BACKGROUNDS, 'rrggbb']
  return { param: 'bg', message, allowed, ...(near.length === 0 ? {} : { nearest: [...near] }) }
}
