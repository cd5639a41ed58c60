import 'server-only'
import type { Drawing } from '../charts/drawing'
import type { ThemeId } from '../scene/theme'
import type { Format } from './formats'

export type WriterOptions = {
  theme: ThemeId
  /** Output pixels for each layout pixel. */
  scale: number
  /** `embed`: the letters are in the file; `live`: viewers use the fonts they have. */
  text: 'embed' | 'live'
  /** Where the shipped fonts come from. */
  fonts: { files: () => Promise<string[]>; read: (file: string) => Promise<string> }
}

export type Writer = (drawing: Drawing, options: WriterOptions) => Promise<Uint8Array | string>

/** Each writer is loaded with its first file: a rasteriser costs memory that a table does not need. */
const WRITERS: Record<Format['id'], () => Promise<Writer>> = {
  svg: async () => {
    const { writeSvg } = await import('./svg')
    return (drawing, { theme, text, fonts }) =>
      writeSvg(drawing, { theme, readFont: text === 'embed' ? fonts.read : undefined })
  },
  png: async () => {
    const { writePng } = await import('./png.server')
    return async (drawing, { theme, scale, fonts }) =>
      writePng(drawing, { theme, scale, fontFiles: await fonts.files() })
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

/** The writer of a format. */
export function loadWriter(format: Format['id']): Promise<Writer> {
  return WRITERS[format]()
}
