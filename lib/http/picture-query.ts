import { type Entries, givenTwice, type OptionValues } from '../charts/kind-options'
import { cleanText } from '../dataset/clean-text'
import type { Problem } from '../errors'
import { FILE_PRESETS, type Frame, frameOf, type PresetId } from '../scene/frame'
import { measure } from '../scene/measure'
import { THEME_IDS, type ThemeId } from '../scene/theme'
import { shorten } from '../shown'
import { Complaints } from '../view/complaints'
import { FRAME_KEYS, type FrameKey, isFrameKey } from './frame-keys'

export const SCALES = ['1', '1.5', '2', '3', '4'] as const
export const TEXTS = ['embed', 'live'] as const
const SIDE = { least: 320, most: 2560 }
const ASPECT = { least: 0.5, most: 2 }
const LONGEST_TITLE = 160

/** The keys that change the bytes of a format, in the order in which they stand in an address. */
const USED: Record<string, readonly FrameKey[]> = {
  svg: ['preset', 'w', 'h', 'theme', 'title', 'source', 'text'],
  png: ['preset', 'w', 'h', 'scale', 'theme', 'title', 'source'],
}

/** What is asked of the sheet and the file. */
export type PictureQuery = {
  frame: Frame
  theme: ThemeId
  /** Output pixels for each layout pixel. */
  scale: number
  text: (typeof TEXTS)[number]
  download: boolean
  /** The dataset's hash is in the address. */
  versioned: boolean
  /** The keys that this format uses, without defaults, in one order. */
  canonical: OptionValues
}

type Asked = {
  entries: Entries
  format: string
  hash: string
  /** Keys of the address that were read before, for messages about one that is misspelt. */
  others?: readonly string[]
}
type Values = Partial<Record<FrameKey, string>>
type Read = { values: Values; complaints: Complaints }

/** Reads the frame keys. Keys of no frame and wrong values are problems, one entry each. */
export function parsePictureQuery({ entries, format, hash, others = [] }: Asked): {
  picture: PictureQuery
  problems: Problem[]
} {
  const read = collect(entries, [...FRAME_KEYS, ...others])
  const preset = wordOf(read, 'preset', FILE_PRESETS) ?? 'slide-16x9'
  const size = sizeOf(read)
  const theme = wordOf(read, 'theme', THEME_IDS) ?? 'light'
  const scale = scaleOf(read, preset)
  const title = titleOf(read)
  const source = wordOf(read, 'source', ['0', '1']) ?? '1'
  const text = wordOf(read, 'text', TEXTS) ?? 'embed'
  const download = wordOf(read, 'download', ['0', '1']) === '1'
  const versioned = wordOf(read, 'v', [hash]) !== undefined
  const canonical = withoutDefaults(format, {
    preset: size || preset === 'slide-16x9' ? '' : preset,
    w: size ? String(size.width) : '',
    h: size ? String(size.height) : '',
    scale: scale === defaultScale(preset) ? '' : scale,
    theme: theme === 'light' ? '' : theme,
    title: title === '1' ? '' : title,
    source: source === '1' ? '' : source,
    text: text === 'embed' ? '' : text,
  })
  const frame = sheetOf({ preset, size, title, source })
  const picture = { frame, theme, scale: Number(scale), text, download, versioned, canonical }
  return { picture, problems: read.complaints.all() }
}

function collect(entries: Entries, known: readonly string[]): Read {
  const unread = new Set<string>()
  const read: Read = { values: {}, complaints: new Complaints() }
  for (const [key, value] of entries) {
    if (!isFrameKey(key)) {
      unread.add(key)
    } else if (value === '') continue
    else if (read.values[key] !== undefined) read.complaints.add(givenTwice(key))
    else read.values[key] = value
  }
  for (const key of unread) read.complaints.unknownKey(key, known)
  return read
}

function wordOf<Word extends string>(
  { values, complaints }: Read,
  param: FrameKey,
  allowed: readonly Word[],
): Word | undefined {
  const value = values[param]
  if (value === undefined) return undefined
  const word = allowed.find((each) => each === value)
  if (word === undefined) complaints.unknown(param, param, { value, allowed })
  return word
}

type Size = { width: number; height: number }

function sizeOf(read: Read): Size | null {
  const { values, complaints } = read
  if (values.w === undefined && values.h === undefined) return null
  if (values.preset !== undefined) {
    complaints.add({
      param: 'preset',
      message: 'preset and a size are both given: give one of them',
    })
  }
  const width = sideOf(read, 'w')
  const height = sideOf(read, 'h')
  if (width === null || height === null) return null
  const aspect = width / height
  if (aspect >= ASPECT.least && aspect <= ASPECT.most) return { width, height }
  const near =
    aspect > ASPECT.most ? Math.ceil(width / ASPECT.most) : Math.floor(width / ASPECT.least)
  const message = `too long a sheet: ${width} x ${height} (allowed: sides between 1:2 and 2:1, such as ${width} x ${near})`
  complaints.add({ param: 'h', message })
  return null
}

function sideOf({ values, complaints }: Read, param: 'w' | 'h'): number | null {
  const value = values[param]
  const side = value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (side >= SIDE.least && side <= SIDE.most) return side
  const allowed = `${SIDE.least} to ${SIDE.most} layout pixels, w and h together`
  const said = value === undefined ? `${param} is missing` : `wrong ${param}: ${shorten(value)}`
  complaints.add({ param, message: `${said} (allowed: ${allowed})` })
  return null
}

function defaultScale(preset: PresetId): (typeof SCALES)[number] {
  return preset === 'og' ? '1' : '1.5'
}

function scaleOf(read: Read, preset: PresetId): (typeof SCALES)[number] {
  const allowed = preset === 'og' ? (['1'] as const) : SCALES
  return wordOf(read, 'scale', allowed) ?? defaultScale(preset)
}

/** `1`, `0`, or words of the reader's own. */
function titleOf({ values, complaints }: Read): string {
  const text = cleanText(values.title ?? '1').text.trim()
  if (text.length <= LONGEST_TITLE) return text === '' ? '1' : text
  const message = `too long a title: ${shorten(text)} (allowed: ${LONGEST_TITLE} characters)`
  complaints.add({ param: 'title', message })
  return '1'
}

type Sheet = { preset: PresetId; size: Size | null; title: string; source: string }

function sheetOf({ preset, size, title, source }: Sheet): Frame {
  const frame = size ? frameOf('auto', measure, size) : frameOf(preset, measure)
  const parts = { ...frame.parts, title: title !== '0', source: source === '1' }
  return { ...frame, parts, ...(title === '0' || title === '1' ? {} : { title }) }
}

function withoutDefaults(format: string, values: Partial<Record<FrameKey, string>>): OptionValues {
  const kept = (USED[format] ?? []).flatMap((key) => {
    const value = values[key] ?? ''
    return value === '' ? [] : [[key, value] as const]
  })
  return Object.fromEntries(kept)
}
