import type { Measure } from './measure'

/**
 * What a picture holds besides the plot. On the page heading and source stand in the page. `words`: the
 * summary and the sentences on how to read it; left out only where `false`.
 */
export type Parts = {
  title: boolean
  labels: boolean
  key: boolean
  source: boolean
  words?: false
}

/** Where systems are named: beside their lines, in a block with samples of these, or not at all. */
export const LEGENDS = ['direct', 'bottom', 'right', 'none'] as const
export type Legend = (typeof LEGENDS)[number]

export const DENSITIES = ['screen', 'talk'] as const

/** Sheets that a reader may ask for as a file. */
export const FILE_PRESETS = [
  'slide-16x9',
  'slide-4x3',
  'slide-half',
  'square',
  'og',
  'a4-landscape',
  'a4-portrait',
  'letter-landscape',
  'auto',
  'wide',
  'narrow',
  'thumb',
] as const
/** `dash` fits one place of the page alone. */
export const PRESET_IDS = [...FILE_PRESETS, 'dash'] as const
export type PresetId = (typeof PRESET_IDS)[number]

/** The sheet to draw on: a size in layout pixels, a density, the parts wanted and the one text measure. */
export type Frame = {
  preset: PresetId
  width: number
  /** `auto`: the picture grows with its content. */
  height: number | 'auto'
  /** `talk`: larger text and marks, for the back row. */
  density: (typeof DENSITIES)[number]
  parts: Parts
  /** Words of the reader's own instead of the picture's title. */
  title?: string
  /** The same instead of its subtitle; empty: none. */
  subtitle?: string
  /** Whom the picture is owed to, at its foot. */
  credit?: string
  legend: Legend
  /** Fills can be told apart without their colours. */
  patterns: boolean
  measure: Measure
}

const FILE_PARTS: Parts = { title: true, labels: true, key: true, source: true }
const PAGE_PARTS: Parts = { title: false, labels: true, key: true, source: false }
const BARE_PARTS: Parts = { title: false, labels: false, key: false, source: false }

type Preset = Pick<Frame, 'width' | 'height' | 'density' | 'parts'>
const file = (
  width: number,
  height: Frame['height'],
  density: Frame['density'] = 'screen',
): Preset => ({
  width,
  height,
  density,
  parts: FILE_PARTS,
})

/** Sizes in layout pixels. `wide`, `narrow`, `dash` are the page's own: height follows the content. */
export const PRESETS: Record<PresetId, Preset> = {
  'slide-16x9': file(1280, 720, 'talk'),
  'slide-4x3': file(960, 720, 'talk'),
  'slide-half': file(640, 640, 'talk'),
  square: file(720, 720),
  og: file(1200, 630),
  'a4-landscape': file(1123, 794),
  'a4-portrait': file(794, 1123),
  'letter-landscape': file(1056, 816),
  auto: file(1280, 'auto'),
  wide: { width: 1120, height: 'auto', density: 'screen', parts: PAGE_PARTS },
  narrow: { width: 350, height: 'auto', density: 'screen', parts: PAGE_PARTS },
  /** One of three pictures side by side; the page gives each chart its own column width. */
  dash: { width: 424, height: 'auto', density: 'screen', parts: PAGE_PARTS },
  /** A card: the plot alone, without a word. */
  thumb: { width: 320, height: 180, density: 'screen', parts: BARE_PARTS },
}

/** The frame of a preset; `size` overrides its measures (for the page's columns). */
export function frameOf(
  preset: PresetId,
  measure: Measure,
  size: Partial<Pick<Frame, 'width' | 'height'>> = {},
): Frame {
  return { preset, measure, legend: 'direct', patterns: false, ...PRESETS[preset], ...size }
}

/** Whether anything stands below the plot but its caption. */
export function hasFoot({ parts, credit }: Pick<Frame, 'parts' | 'credit'>): boolean {
  return parts.source || credit !== undefined
}

/** Whether the picture itself says its summary: on a page, where no heading of its own does. */
export function saysSummary({ parts }: Pick<Frame, 'parts'>): boolean {
  return !parts.title && parts.words !== false
}
