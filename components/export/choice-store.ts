import { isRecord, parsedJson } from '@/lib/json-value'
import { type Choice, type Sheet, USUAL } from './choice'

const KEY = 'outcrop.export'
const VERSION = 1
/** Words that belong to one picture; the next one has others. */
const OF_ONE_PICTURE = ['titleText', 'subtitleText'] as const

/** The last choice made in this browser, as far as it can be read; null: none. */
export function readChoice(text: string | null): Choice | null {
  const kept = text === null ? null : parsedJson(text)
  if (!isRecord(kept) || kept.version !== VERSION) return null
  const { format, sheet } = kept
  if (typeof format !== 'string' || !isRecord(sheet)) return null
  const known = Object.keys(USUAL).flatMap((key) => {
    const value = sheet[key]
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  return { format, sheet: { ...USUAL, ...Object.fromEntries(known) } }
}

export function writeChoice({ format, sheet }: Choice): string {
  const kept: Sheet = { ...sheet }
  for (const key of OF_ONE_PICTURE) kept[key] = ''
  return JSON.stringify({ version: VERSION, format, sheet: kept })
}

/** Storage may be full or forbidden; then nothing is remembered. */
export function recallChoice(): Choice | null {
  try {
    return readChoice(window.localStorage.getItem(KEY))
  } catch {
    return null
  }
}

export function keepChoice(choice: Choice): void {
  try {
    window.localStorage.setItem(KEY, writeChoice(choice))
  } catch {
    // the next dialog begins as usual
  }
}
