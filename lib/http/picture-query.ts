import type { Entries, OptionValues } from '../charts/kind-options'
import type { Problem } from '../errors'
import { groundOf } from '../scene/background'
import { type Frame, frameOf, PRESETS } from '../scene/frame'
import { measure } from '../scene/measure'
import { THEMES, type ThemeId, WHITE } from '../scene/theme'
import { FRAME_KEYS, type FrameKey } from './frame-keys'
import { type FrameValues, SIDE, type TEXTS } from './frame-schema'
import { type ReadFrame, readFrame } from './read-frame'
import { usedKeys } from './used-keys'

const ASPECT = { least: 0.5, most: 2 }
const WITH_PATTERNS: readonly ThemeId[] = ['print', 'contrast']
/** What a plain sheet has no place for. */
const AROUND = ['title', 'subtitle', 'source', 'credit'] as const

/** What is asked of the sheet and the file. */
export type PictureQuery = {
  frame: Frame
  theme: ThemeId
  /** `theme`, `white`, `transparent`, or six hexadecimal digits. */
  background: string
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
  /** Keys of the sheet that change nothing in this kind of chart. */
  unused?: readonly FrameKey[]
}

/** Reads the frame keys. Keys of no frame and wrong values are problems, one entry each. */
export function parsePictureQuery({ entries, format, hash, others = [], unused = [] }: Asked): {
  picture: PictureQuery
  problems: Problem[]
} {
  const read = readFrame(entries, [...FRAME_KEYS, ...others])
  const { values, complaints } = read
  const size = sizeOf(read)
  refuseScale(read)
  refuseWithoutPlace(read)
  const { v } = values
  if (v !== undefined && v !== hash) complaints.unknown('v', 'v', { value: v, allowed: [hash] })
  const { preset, theme, text } = values
  const picture: PictureQuery = {
    frame: sheetOf(values, size),
    theme,
    background: backgroundOf(values),
    scale: Number(values.scale ?? defaultScale(preset)),
    text,
    download: values.download === '1',
    versioned: v === hash,
    canonical: usedKeys(format, withoutDefaults(values, size), unused),
  }
  return { picture, problems: complaints.all() }
}

type Size = { width: number; height: number }

function sizeOf({ given, values, complaints }: ReadFrame): Size | null {
  if (given.w === undefined && given.h === undefined) return null
  if (given.preset !== undefined) {
    const message = 'preset and a size are both given: give one of them'
    complaints.add({ param: 'preset', message })
  }
  for (const param of ['w', 'h'] as const) {
    if (given[param] !== undefined) continue
    const allowed = `${SIDE.least} to ${SIDE.most} layout pixels, w and h together`
    complaints.add({ param, message: `${param} is missing (allowed: ${allowed})` })
  }
  const { w: width, h: height } = values
  if (width === undefined || height === undefined) return null
  const aspect = width / height
  if (aspect >= ASPECT.least && aspect <= ASPECT.most) return { width, height }
  const near =
    aspect > ASPECT.most ? Math.ceil(width / ASPECT.most) : Math.floor(width / ASPECT.least)
  const message = `too long a sheet: ${width} x ${height} (allowed: sides between 1:2 and 2:1, such as ${width} x ${near})`
  complaints.add({ param: 'h', message })
  return null
}

function defaultScale(preset: FrameValues['preset']): '1' | '1.5' {
  return preset === 'og' ? '1' : '1.5'
}

function refuseScale({ values, complaints }: ReadFrame): void {
  const { preset, scale } = values
  if (preset !== 'og' || scale === undefined || scale === '1') return
  complaints.unknown('scale', 'scale', { value: scale, allowed: ['1'] })
}

/** A text of the reader's own is never left out in silence. */
function refuseWithoutPlace({ values, complaints }: ReadFrame): void {
  const bare = barenessOf(values)
  const own = (key: (typeof AROUND)[number]) => !['1', '0', undefined].includes(values[key])
  for (const key of AROUND) {
    if (bare === null || !own(key)) continue
    complaints.add({ param: key, message: `${key} has no place with ${bare}: give one of them` })
  }
  if (bare !== null || values.title !== '0' || !own('subtitle')) return
  const message = 'subtitle has no place with title=0: give one of them'
  complaints.add({ param: 'subtitle', message })
}

/** What makes a sheet plain, as it stands in an address; null: it is not. */
function barenessOf({ plain, preset }: FrameValues): string | null {
  if (preset === 'thumb') return 'preset=thumb'
  return plain === '1' ? 'plain=1' : null
}

/** White, and the paper of the theme, have one name each. */
function backgroundOf({ bg, theme }: FrameValues): string {
  const ground = groundOf(theme, bg)
  if (ground === THEMES[theme].paper) return 'theme'
  return ground === WHITE ? 'white' : bg
}

function patternsOf({ patterns, theme }: FrameValues): boolean {
  return patterns === 'auto' ? WITH_PATTERNS.includes(theme) : patterns === 'on'
}

function sheetOf(values: FrameValues, size: Size | null): Frame {
  const { preset, title, subtitle, source, credit, legend } = values
  const usual = size ? frameOf('auto', measure, size) : frameOf(preset, measure)
  const density = values.density ?? usual.density
  const frame = { ...usual, density, legend, patterns: patternsOf(values) }
  if (preset === 'thumb') return frame
  if (values.plain === '1') {
    return { ...frame, parts: { ...frame.parts, title: false, source: false, words: false } }
  }
  const own = (text: string) => text !== '0' && text !== '1'
  return {
    ...frame,
    parts: { ...frame.parts, title: title !== '0', source: source === '1' },
    ...(own(title) ? { title } : {}),
    ...(subtitle === '1' || title === '0' ? {} : { subtitle: own(subtitle) ? subtitle : '' }),
    ...(credit === undefined ? {} : { credit }),
  }
}

/** Every key as it stands in the address; empty where that is its default, or changes nothing. */
function withoutDefaults(values: FrameValues, size: Size | null): Record<FrameKey, string> {
  const { preset, scale, theme, title } = values
  const usual = (value: string | undefined, byDefault: string) =>
    value === undefined || value === byDefault ? '' : value
  const bare = barenessOf(values) !== null
  const around = (key: (typeof AROUND)[number], byDefault: string) =>
    bare ? '' : usual(values[key], byDefault)
  return {
    preset: size ? '' : usual(preset, 'slide-16x9'),
    w: size ? String(size.width) : '',
    h: size ? String(size.height) : '',
    scale: usual(scale, defaultScale(preset)),
    theme: usual(theme, 'light'),
    bg: usual(backgroundOf(values), 'theme'),
    plain: preset === 'thumb' ? '' : usual(values.plain, '0'),
    title: around('title', '1'),
    subtitle: title === '0' ? '' : around('subtitle', '1'),
    source: around('source', '1'),
    credit: around('credit', ''),
    legend: usual(values.legend, 'direct'),
    density: usual(values.density, size ? 'screen' : PRESETS[preset].density),
    patterns: patternsOf(values) === WITH_PATTERNS.includes(theme) ? '' : values.patterns,
    text: usual(values.text, 'embed'),
    download: '',
    v: '',
  }
}
