import type { PresetId } from '@/lib/scene/frame'
import type { ThemeId } from '@/lib/scene/theme'

/** A value of an address, and what a reader calls it. */
export type Named<Value extends string = string> = { value: Value; label: string }

/** A sheet whose sides the reader gives; in an address they stand instead of a preset. */
export const OWN_SIZE = 'own'

type Preset = Named<PresetId | typeof OWN_SIZE> & { group: string }

export const PRESETS: readonly Preset[] = [
  { group: 'Slides', value: 'slide-16x9', label: 'Slide 16:9, 1280 × 720' },
  { group: 'Slides', value: 'slide-4x3', label: 'Slide 4:3, 960 × 720' },
  { group: 'Slides', value: 'slide-half', label: 'Half a slide, 640 × 640' },
  { group: 'Web', value: 'square', label: 'Square post, 720 × 720' },
  { group: 'Web', value: 'og', label: 'Link preview, 1200 × 630' },
  { group: 'Paper', value: 'a4-landscape', label: 'A4 landscape' },
  { group: 'Paper', value: 'a4-portrait', label: 'A4 portrait' },
  { group: 'Paper', value: 'letter-landscape', label: 'Letter landscape' },
  { group: 'By content', value: 'auto', label: 'As high as it needs, 1280 wide' },
  { group: 'By content', value: 'wide', label: 'As on the page, 1120 wide' },
  { group: 'By content', value: 'narrow', label: 'As on a phone, 350 wide' },
  { group: 'By content', value: 'thumb', label: 'Thumbnail, 320 × 180, no words' },
  { group: 'By content', value: OWN_SIZE, label: 'A size of your own' },
]

export const THEMES: readonly Named<ThemeId>[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'Greys, for print' },
  { value: 'contrast', label: 'High contrast' },
]

export const BACKGROUNDS: readonly Named[] = [
  { value: 'theme', label: 'Of the theme' },
  { value: 'white', label: 'White' },
  { value: 'transparent', label: 'None' },
]

export const LEGENDS: readonly Named[] = [
  { value: 'direct', label: 'Beside marks' },
  { value: 'bottom', label: 'Below' },
  { value: 'right', label: 'Right' },
  { value: 'none', label: 'None' },
]

export const SCALES: readonly Named[] = [
  { value: '1', label: '1' },
  { value: '', label: '1.5' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
]

export const TEXTS: readonly Named[] = [
  { value: 'embed', label: 'Embedded, for browsers' },
  { value: 'outline', label: 'As outlines, for Office and drawing programs' },
  { value: 'live', label: "The viewer's fonts, to edit" },
]

export const DENSITIES: readonly Named[] = [
  { value: '', label: 'Of the sheet' },
  { value: 'screen', label: 'To read up close' },
  { value: 'talk', label: 'For the back row' },
]

export const PATTERNS: readonly Named[] = [
  { value: 'auto', label: 'In greys and high contrast' },
  { value: 'on', label: 'Always' },
  { value: 'off', label: 'Never' },
]

/** What else of the sheet the kinds obey; the others have no use for it. */
const OBEYED: Record<string, readonly ('legend' | 'patterns')[]> = {
  radar: ['legend', 'patterns'],
  levels: ['legend'],
  stack: ['patterns'],
}

/** Whether places of names and patterns are a choice in the picture of that address. */
export function obeyedBy(address: string): readonly ('legend' | 'patterns')[] {
  const [path = ''] = address.split('?')
  const chart = path.slice(path.lastIndexOf('/') + 1)
  return OBEYED[chart] ?? []
}

const values = (list: readonly Named[]) => list.map(({ value }) => value)
const SWITCH = ['0', '1']

/** The values of each key that is a choice among some. */
export const KNOWN_VALUES = {
  preset: values(PRESETS).filter((each) => each !== OWN_SIZE),
  scale: values(SCALES),
  theme: values(THEMES),
  bg: values(BACKGROUNDS),
  plain: SWITCH,
  source: SWITCH,
  legend: values(LEGENDS),
  density: values(DENSITIES),
  patterns: values(PATTERNS),
  text: values(TEXTS),
}

const FORMATS: Record<string, { label: string; said: string }> = {
  svg: { label: 'SVG', said: 'A drawing, sharp at any size.' },
  png: { label: 'PNG', said: 'Pixels: opens and pastes everywhere.' },
  pdf: { label: 'PDF', said: 'A page, sharp in print, with real text.' },
  pptx: { label: 'PowerPoint', said: 'Slides with the picture, and tables and charts to edit.' },
  csv: { label: 'CSV', said: 'Every assessment behind the picture, for a spreadsheet.' },
  json: { label: 'JSON', said: 'Words, table and model, for programs.' },
  md: { label: 'Markdown', said: 'The picture in words, with its table.' },
}

/** What a format is called on a button, and what it is good for. */
export function formatWords(format: string): { label: string; said: string } {
  return FORMATS[format] ?? { label: format.toUpperCase(), said: '' }
}
