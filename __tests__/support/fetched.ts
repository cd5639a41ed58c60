import { readFileSync } from 'node:fs'
import type { Fetched } from '../../lib/export/writers.client'
import { fontFiles, readFont } from '../../lib/store/fonts.server'

/** What a browser fetches before it writes a file, read from disk. */
export const FETCHED: Fetched = {
  wasm: async () => {
    const bytes = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))
    return new Uint8Array(bytes).buffer
  },
  ttf: async () => (await fontFiles()).map((path) => new Uint8Array(readFileSync(path))),
  font: readFont,
}
