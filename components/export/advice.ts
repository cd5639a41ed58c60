import type { Sheet } from './choice'

/** What to give whom: a choice that has worked, and why. */
export type Advice = { whom: string; why: string; format: string; sheet: Partial<Sheet> }

export const ADVICE: readonly Advice[] = [
  {
    whom: 'Slides that others edit',
    why: 'PowerPoint: a picture, a table and a chart that can be changed, and notes.',
    format: 'pptx',
    sheet: { preset: 'slide-16x9' },
  },
  {
    whom: 'A slide of your own',
    why: 'PNG, 1920 × 1080. In Keynote or PowerPoint an SVG with outlines is sharper still.',
    format: 'png',
    sheet: { preset: 'slide-16x9', scale: '' },
  },
  {
    whom: 'Documents and chat',
    why: 'PNG, as high as it needs, with two pixels for each of the layout.',
    format: 'png',
    sheet: { preset: 'auto', scale: '2' },
  },
  {
    whom: 'LaTeX',
    why: 'PDF: lines and letters stay lines and letters, and are set in the fonts of the picture.',
    format: 'pdf',
    sheet: { preset: 'auto' },
  },
  {
    whom: 'A printed page or a poster',
    why: 'PDF on a sheet of paper: print it as large as you like.',
    format: 'pdf',
    sheet: { preset: 'a4-landscape' },
  },
  {
    whom: 'Wikimedia',
    why: 'SVG with text that others can translate, in fonts that every reader has.',
    format: 'svg',
    sheet: { preset: 'auto', text: 'live' },
  },
  {
    whom: 'Illustrator, Inkscape, Office',
    why: 'SVG with letters as outlines: it looks the same without our fonts.',
    format: 'svg',
    sheet: { text: 'outline' },
  },
  {
    whom: 'Posts and e-mail',
    why: 'PNG, 1200 × 630, which is how previews are cut.',
    format: 'png',
    sheet: { preset: 'og', scale: '' },
  },
]
