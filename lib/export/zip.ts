import { type Zippable, zipSync } from 'fflate'
import { byCodeUnit } from '../nearest'

export type ZipFile = { name: string; bytes: Uint8Array }

/** The earliest hour that a ZIP can say, read by fflate as local time and written as it stands. */
const NO_TIME = '1980-01-01T00:00:00'

/** Pictures are packed already; packing them again takes time and saves nothing. */
const PACKED = /\.png$/

/**
 * Several files as one: in order of their names, with one date for all, so that the same files give the
 * same bytes.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const { name, bytes } of [...files].sort((a, b) => byCodeUnit(a.name, b.name))) {
    entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: NO_TIME }]
  }
  return zipSync(entries)
}
