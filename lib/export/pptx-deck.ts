import type { NativeChart } from '../charts/chart-kind'
import type { Box } from '../scene/scene'
import type { ThemeId } from '../scene/theme'

/** A deck of slides. Sizes and places on them are in layout pixels, of which 96 are an inch. */
export type PptxDeck = {
  about: PptxAbout
  /** 13.333 x 7.5 inches, or 10 x 7.5. */
  size: SlideSize
  theme: ThemeId
  slides: PptxSlide[]
}

export const SLIDE_SIZES = {
  wide: { width: 1280, height: 720 },
  standard: { width: 960, height: 720 },
} as const
export type SlideSize = keyof typeof SLIDE_SIZES

/** Core properties. `date` is that of the dataset, `2026-01-31`. */
export type PptxAbout = {
  title: string
  subject: string
  keywords: string[]
  author: string
  language: string
  date: string
}

type SlideWords = {
  title: string
  /** Where the title stands; null: above the slide, where only outlines and screen readers find it. */
  titleAt: TitlePlace | null
  /** Whether the slide has a foot: source line, name and number. */
  foot: boolean
  /** Source line at the foot. */
  source: string
  /** False where the picture has a ground line of its own. */
  ground: boolean
  /** Paragraphs for who speaks. */
  notes: string[]
}
export type TitlePlace = Box & { size: number }

/** Words of a slide beside its title. */
export type SlideText = { text: string; box: Box; size: number; role: 'ink' | 'ink2' }

/** A part of a picture: `crop` as shares of its width and height from 0 to 1. */
export type PictureView = { alt: string; box: Box; crop: Box }

export type PictureSlide = SlideWords & {
  kind: 'picture'
  png: Uint8Array
  /** What is shown of the PNG, and where. */
  views: PictureView[]
  texts: SlideText[]
}
export type ChartSlide = SlideWords & {
  kind: 'chart'
  chart: NativeChart
  alt: string
  texts: SlideText[]
}
export type TableSlide = SlideWords & {
  kind: 'table'
  alt: string
  head: string[]
  rows: string[][]
  /** Widths of the columns, and heights of the head and of each row. */
  widths: number[]
  heights: number[]
  size: number
  texts: SlideText[]
}
export type PptxSlide = PictureSlide | ChartSlide | TableSlide
