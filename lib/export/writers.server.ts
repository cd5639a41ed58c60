import 'server-only'
import type { Format } from './formats'
import { WRITERS_ANYWHERE, type Writer, type WriterOptions, type Writers } from './writers'

export type ServerOptions = WriterOptions & {
  /** Absolute paths of the TTF files. */
  fontFiles: () => Promise<string[]>
}

const WRITERS: Writers<Format['id'], ServerOptions> = {
  ...WRITERS_ANYWHERE,
  png: async () => {
    const { writePng } = await import('./png.server')
    return async (drawing, { theme, background, scale, fontFiles }) =>
      writePng(drawing, { theme, background, scale, fontFiles: await fontFiles() })
  },
  pdf: async () => {
    const { writePicturePdf } = await import('./pdf.server')
    return (drawing, { theme, background, readFont }) =>
      writePicturePdf(drawing, { theme, background, readFont })
  },
  pptx: async () => {
    const { writePptx } = await import('./pptx.server')
    return async (drawing, { theme, fontFiles }) =>
      writePptx(drawing, { theme, fontFiles: await fontFiles() })
  },
}

/** The writer of a format. */
export function loadWriter(format: Format['id']): Promise<Writer<ServerOptions>> {
  return WRITERS[format]()
}
