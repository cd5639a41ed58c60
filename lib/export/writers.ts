import type { Drawing } from '../charts/drawing'
import type { ThemeId } from '../scene/theme'
import type { Format } from './formats'

export type WriterOptions = {
  theme: ThemeId
  /** Output pixels for each layout pixel. */
  scale: number
  /** `theme`, `white`, `transparent`, or six hexadecimal digits; the theme's paper, if not given. */
  background?: string
  /** `embed`: the letters are in the file; `live`: viewers use the fonts they have; `outline`: paths. */
  text: 'embed' | 'live' | 'outline'
  /** Reads a file of public/fonts, as base64. */
  readFont: (file: string) => Promise<string>
}

/** `Options`: what the place where it runs adds to what is asked of the file. */
export type Writer<Options extends WriterOptions = WriterOptions> = (
  drawing: Drawing,
  options: Options,
) => Promise<Uint8Array | string>

/** A writer is loaded with its first file: a rasteriser costs memory that a table does not need. */
export type Writers<Id extends Format['id'], Options extends WriterOptions> = Record<
  Id,
  () => Promise<Writer<Options>>
>

/** The writers that are the same on the server and in a browser. */
export const WRITERS_ANYWHERE = {
  svg: async () => {
    const { writeSvg } = await import('./svg')
    return async (drawing, { theme, background, text, readFont }) => {
      const letters = text === 'outline' ? await outlinesOf(drawing, readFont) : undefined
      const embedded = text === 'embed' ? readFont : undefined
      return writeSvg(drawing, { theme, background, readFont: embedded, letters })
    }
  },
  csv: async () => {
    const { toCsv } = await import('./csv')
    return async (drawing) => toCsv(drawing)
  },
  json: async () => {
    const { toJson } = await import('./json')
    return async (drawing) => toJson(drawing)
  },
  md: async () => {
    const { toMarkdown } = await import('./md')
    return async (drawing) => toMarkdown(drawing)
  },
} as const satisfies Partial<Writers<Format['id'], WriterOptions>>

async function outlinesOf({ scene }: Drawing, readFont: WriterOptions['readFont']) {
  const { outlineLetters } = await import('./outline')
  return outlineLetters(scene, readFont)
}
