import * as z from 'zod'
import { BACKGROUNDS } from '../scene/background'
import { DENSITIES, FILE_PRESETS, LEGENDS } from '../scene/frame'
import { THEME_IDS } from '../scene/theme'
import { LONGEST_TEXT } from './frame-keys'

export const SCALES = ['1', '1.5', '2', '3', '4'] as const
export const TEXTS = ['embed', 'live', 'outline'] as const
export const PATTERNS = ['auto', 'on', 'off'] as const

/** Sides of a sheet in layout pixels. */
export const SIDE = { least: 320, most: 2560 } as const

const flag = (byDefault: '0' | '1') => z.enum(['1', '0']).default(byDefault)
const words = z.string().min(1).max(LONGEST_TEXT)
const side = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().int().min(SIDE.least).max(SIDE.most))
  .optional()
const digits = z
  .string()
  .regex(/^[0-9a-fA-F]{6}$/)
  .transform((each) => each.toLowerCase())

/**
 * What may be asked of the sheet and the file: each key as it stands in an address, with its default
 * and its meaning. Addresses are read with it, and described from it.
 */
export const frameSchema = z.object({
  preset: z
    .enum(FILE_PRESETS)
    .default('slide-16x9')
    .meta({ description: 'The sheet: its size, its density and its margins.' }),
  w: side.meta({
    description: 'Width of the sheet in layout pixels, with h and instead of preset.',
  }),
  h: side.meta({
    description: 'Height of the sheet in layout pixels, with w; sides between 1:2 and 2:1.',
  }),
  scale: z.enum(SCALES).optional().meta({
    description: 'Output pixels for a layout pixel, in png: 1.5, and 1 for og, which has no other.',
  }),
  theme: z
    .enum(THEME_IDS)
    .default('light')
    .meta({ description: 'Colours; print is in greys, contrast is black on white.' }),
  bg: z
    .union([z.enum(BACKGROUNDS), digits])
    .default('theme')
    .meta({
      description:
        'The ground: the paper of the theme, white, none, or six hexadecimal digits on which the theme keeps its contrasts.',
    }),
  plain: flag('0').meta({
    description: 'With 1 the plot, its labels and the key of states, and nothing around them.',
  }),
  title: words.default('1').meta({
    description: 'With 0 no heading, with 1 the title of the picture, else a text in its place.',
  }),
  subtitle: words.default('1').meta({
    description: 'With 0 no line below the title, with 1 the usual one, else a text in its place.',
  }),
  source: flag('1').meta({
    description: 'The source line at the foot: dataset, version, licence, date, reader.',
  }),
  credit: words.optional().meta({ description: 'A text that stands at the foot.' }),
  legend: z.enum(LEGENDS).default('direct').meta({
    description:
      'Where systems are named: at their marks, in a block with samples of these, nowhere.',
  }),
  density: z.enum(DENSITIES).optional().meta({
    description: 'Size of words and marks: talk in presets of slides, else screen.',
  }),
  patterns: z.enum(PATTERNS).default('auto').meta({
    description: 'Fills that can be told apart without colour: auto in print and contrast.',
  }),
  text: z.enum(TEXTS).default('embed').meta({
    description:
      'Words in svg: with their letters embedded, with the fonts that a viewer has, or as outlines.',
  }),
  download: flag('0').meta({ description: 'With 1 a browser saves the file.' }),
  v: z.string().optional().meta({
    description: 'The present hash of the dataset: the answer may then be kept for a year.',
  }),
})

export type FrameValues = z.output<typeof frameSchema>
