import { FORMATS, type Format } from './formats'
import { WRITERS_ANYWHERE, type Writer, type WriterOptions, type Writers } from './writers'

/** What has to be fetched before some files can be written; each is asked for when it is needed. */
export type Fetched = {
  /** The rasteriser. */
  wasm: () => Promise<ArrayBuffer>
  /** The TTF files of every face, in the order of their names. */
  ttf: () => Promise<Uint8Array[]>
  /** A file of public/fonts, in base64. */
  font: (file: string) => Promise<string>
}

export type OptionsHere = WriterOptions & Pick<Fetched, 'wasm' | 'ttf'>

/** The formats that a browser writes by itself. */
export type FormatHere = Extract<
  (typeof FORMATS)[number],
  { runsIn: readonly ['server', 'browser'] }
>

/** The bytes are those of the server. */
const WRITERS: Writers<FormatHere['id'], OptionsHere> = {
  ...WRITERS_ANYWHERE,
  png: async () => {
    const { writePngHere } = await import('./png.client')
    return (drawing, { theme, background, scale, wasm, ttf }) =>
      writePngHere(drawing, { theme, background, scale, wasm, fonts: ttf })
  },
}

/** The formats that a browser writes by itself, in the order of a menu. */
export const FORMATS_HERE: readonly FormatHere[] = FORMATS.filter(isHere)

function isHere(format: (typeof FORMATS)[number]): format is FormatHere {
  const places: Format['runsIn'] = format.runsIn
  return places.includes('browser')
}

/** The browser's writer of a format. */
export function loadWriterHere(format: FormatHere['id']): Promise<Writer<OptionsHere>> {
  return WRITERS[format]()
}
