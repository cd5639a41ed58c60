import { FRAME_KEYS, type FrameKey, LONGEST_TEXT } from '@/lib/http/frame-keys'
import { usesKey } from '@/lib/http/used-keys'
import { joinAddress, withValues } from '@/lib/view/address'
import { BACKGROUNDS, KNOWN_VALUES, OWN_SIZE } from './export-words'

export type SheetKey = Exclude<FrameKey, 'download' | 'v'>
/** What is chosen of the sheet; words of the reader's own apart from whether they are shown. */
export type Sheet = Record<SheetKey | 'titleText' | 'subtitleText', string>
export type Choice = { format: string; sheet: Sheet }

/** As an address without any of these keys has it. An empty scale or density is that of the preset. */
export const USUAL: Sheet = {
  preset: 'slide-16x9',
  w: '1280',
  h: '720',
  scale: '',
  theme: 'light',
  bg: 'theme',
  plain: '0',
  title: '1',
  titleText: '',
  subtitle: '1',
  subtitleText: '',
  source: '1',
  credit: '',
  legend: 'direct',
  density: '',
  patterns: 'auto',
  text: 'embed',
}

/** The keys in the order in which they stand in an address. */
const KEYS = FRAME_KEYS.filter(isSheetKey)

function isSheetKey(key: FrameKey): key is SheetKey {
  return key !== 'download' && key !== 'v'
}

/** Whether a format is a picture on a sheet, and not words or data. */
export function isSheet(format: string): boolean {
  return usesKey(format, 'preset')
}

/** The sheet that the query part of an address asks for; what is not known stays as usual. Null: none. */
export function sheetIn(search: string): Sheet | null {
  const entries = new URLSearchParams(search)
  const given = KEYS.filter((key) => (entries.get(key) ?? '') !== '')
  if (given.length === 0) return null
  const sheet = { ...USUAL }
  for (const key of given) Object.assign(sheet, read(key, entries.get(key) ?? ''))
  return given.includes('w') && given.includes('h') ? { ...sheet, preset: OWN_SIZE } : sheet
}

function read(key: SheetKey, value: string): Partial<Sheet> {
  if (key === 'title' || key === 'subtitle') {
    if (value === '0' || value === '1') return { [key]: value }
    return { [`${key}Text`]: value.slice(0, LONGEST_TEXT) }
  }
  if (key === 'credit') return { credit: value.slice(0, LONGEST_TEXT) }
  if (key === 'w' || key === 'h') return /^\d{3,4}$/.test(value) ? { [key]: value } : {}
  if (key === 'bg' && /^[0-9a-f]{6}$/i.test(value)) return { bg: value.toLowerCase() }
  return KNOWN_VALUES[key].includes(value) ? { [key]: value } : {}
}

/** The values that go into an address: without the usual ones, and without what has no place. */
export function sheetKeys(sheet: Sheet): Partial<Record<SheetKey, string>> {
  const bare = sheet.plain === '1' || sheet.preset === 'thumb'
  const own = sheet.preset === OWN_SIZE
  const words = (shown: string, text: string) => (shown === '0' ? '0' : bare ? '1' : text.trim())
  const values: Partial<Record<SheetKey, string>> = {
    ...sheet,
    preset: own ? '' : sheet.preset,
    w: own ? sheet.w : '',
    h: own ? sheet.h : '',
    scale: sheet.preset === 'og' ? '' : sheet.scale,
    title: words(sheet.title, sheet.titleText),
    subtitle: sheet.title === '0' ? '' : words(sheet.subtitle, sheet.subtitleText),
    credit: bare ? '' : sheet.credit.trim(),
  }
  const kept = KEYS.flatMap((key) => {
    const value = values[key] ?? ''
    const usual = key === 'w' || key === 'h' ? '' : USUAL[key]
    return value === '' || value === usual ? [] : [[key, value] as const]
  })
  return Object.fromEntries(kept)
}

/** The address of a picture as a file of this format, with the keys that change it. */
export function fileAddress(address: string, { format, sheet }: Choice, download = false): string {
  const kept = Object.entries(sheetKeys(sheet)).filter(([key]) => isUsed(format, key))
  const asked = download ? [...kept, ['download', '1'] as const] : kept
  return withSheet(address, `.${format}`, asked)
}

function isUsed(format: string, key: string): boolean {
  // a bundle holds each picture on all sheets, as SVG and PNG
  if (format === 'zip') return !['preset', 'w', 'h'].includes(key)
  return KEYS.some((each) => each === key && usesKey(format, each))
}

/** The address of the page with the whole choice in it, by which the dialog is filled in again. */
export function pageAddress(address: string, { sheet }: Choice): string {
  return withSheet(address, '', Object.entries(sheetKeys(sheet)))
}

function withSheet(
  address: string,
  ending: string,
  keys: readonly (readonly [string, string])[],
): string {
  const [path = '', search = ''] = address.split('?')
  const asked = keys.reduce((text, [key, value]) => withValues(text, key, [value]), search)
  return joinAddress(`${path}${ending}`, asked)
}

/** Whether a background is a colour of the reader's own. */
export function isOwnColour(bg: string): boolean {
  return !BACKGROUNDS.some(({ value }) => value === bg)
}
