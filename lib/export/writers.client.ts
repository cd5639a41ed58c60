import type { Drawing } from '../charts/drawing'
import type { ThemeId } from '../scene/theme'
import { FORMATS, type Format } from './formats'

/** What has to be fetched before some files can be written; each is asked for when it is needed. */
export type Fetched = {
  /** The rasteriser. */
  wasm: () => Promise<ArrayBuffer>
  /** The TTF files of every face, in the order of their names. */
  ttf: () => Promise<Uint8Array[]>
  /** A file of public/fonts, in base64. */
  font: (file: string) => Promise<string>
}

export type WriteHere = {
  theme: ThemeId
  /** Output pixels for each layout pixel. */
  scale: number
  /** `theme`, `white`, `transparent`, or six hexadecimal digits; the theme's paper, if not given. */
  background?: string
  /** `embed`: the letters are in the file; `live`: viewers use the fonts they have; `outline`: paths. */
  text: 'embed' | 'live' | 'outline'
  fetched: Fetched
}

export type WriterHere = (drawing: Drawing, options: WriteHere) => Promise<Uint8Array | string>

/** The formats that a browser writes by itself. */
export type FormatHere = Extract<
  (typeof FORMATS)[number],
  { runsIn: readonly ['server', 'browser'] }
>

/** Each writer is loaded with its first file, as on the server; the bytes are the same. */
const WRITERS: Record<FormatHere['id'], () => Promise<WriterHere>> = {
  svg: async () => {
    const { writeSvg } = await import('./svg')
    return async (drawing, { theme, background, text, fetched }) => {
      const readFont = text === 'embed' ? fetched.font : undefined
      const letters = text === 'outline' ? await outlinesOf(drawing, fetched) : undefined
      return writeSvg(drawing, { theme, background, readFont, letters })
    }
  },
  png: async () => {
    const { writePngHere } = await import('./png.client')
    return (drawing, { theme, background, scale, fetched: { wasm, ttf } }) =>
      writePngHere(drawing, { theme, background, scale, wasm, fonts: ttf })
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

async function outlinesOf({ scene }: Drawing, { font }: Fetched) {
  const { outlineLetters } = await import('./outline')
  return outlineLetters(scene, font)
}

/** The formats that a browser writes by itself, in the order of a menu. */
export const FORMATS_HERE: readonly FormatHere[] = FORMATS.filter(isHere)

function isHere(format: (typeof FORMATS)[number]): format is FormatHere {
  const places: Format['runsIn'] = format.runsIn
  return places.includes('browser')
}

/** The browser's writer of a format. */
export function loadWriterHere(format: FormatHere['id']): Promise<WriterHere> {
  return WRITERS[format]()
}
