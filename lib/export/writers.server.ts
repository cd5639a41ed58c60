import 'server-only'
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
  /** Where the shipped fonts come from. */
  fonts: { files: () => Promise<string[]>; read: (file: string) => Promise<string> }
}

export type Writer = (drawing: Drawing, options: WriterOptions) => Promise<Uint8Array | string>

/** Each writer is loaded with its first file: a rasteriser costs memory that a table does not need. */
const WRITERS: Record<Format['id'], () => Promise<Writer>> = {
  svg: async () => {
    const { writeSvg } = await import('./svg')
    return async (drawing, { theme, background, text, fonts }) => {
      const readFont = text === 'embed' ? fonts.read : undefined
      const letters = text === 'outline' ? await outlinesOf(drawing, fonts.read) : undefined
      return writeSvg(drawing, { theme, background, readFont, letters })
    }
  },
  png: async () => {
    const { writePng } = await import('./png.server')
    return async (drawing, { theme, background, scale, fonts }) =>
      writePng(drawing, { theme, background, scale, fontFiles: await fonts.files() })
  },
  pdf: async () => {
    const { writePicturePdf } = await import('./pdf.server')
    return (drawing, { theme, background, fonts }) =>
      writePicturePdf(drawing, { theme, background, readFont: fonts.read })
  },
  pptx: async () => {
    const { writePptx } = await import('./pptx.server')
    return async (drawing, { theme, fonts }) =>
      writePptx(drawing, { theme, fontFiles: await fonts.files() })
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
}

async function outlinesOf({ scene }: Drawing, read: (file: string) => Promise<string>) {
  const { outlineLetters } = await import('./outline')
  return outlineLetters(scene, read)
}

/** The writer of a format. */
export function loadWriter(format: Format['id']): Promise<Writer> {
  return WRITERS[format]()
}
