import type { Fetched } from '@/lib/export/writers.client'
import { byCodeUnit } from '@/lib/nearest'
import { FACE_FILES } from '@/lib/scene/faces'
import { FACES } from '@/lib/scene/scene'

async function bytesAt(address: string | URL): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`This could not be fetched: ${address}`)
  return answer.arrayBuffer()
}

/** What is fetched once is kept; a failure is not. */
function kept<Value>(make: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>()
  return (name) => {
    const known = made.get(name)
    if (known) return known
    const value = make(name)
    made.set(name, value)
    value.catch(() => made.delete(name))
    return value
  }
}

const ttf = kept(async (file) => new Uint8Array(await bytesAt(`/fonts/${file}`)))
const font = kept(async (file) => base64(new Uint8Array(await bytesAt(`/fonts/${file}`))))

/** Pieces that an argument list can hold. */
const PIECE = 8192

function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return btoa(letters)
}

/** The rasteriser and the fonts, from the place where the page itself came from. */
export const FETCHED: Fetched = {
  wasm: () => bytesAt(new URL('@resvg/resvg-wasm/index_bg.wasm', import.meta.url)),
  ttf: () => {
    const files = FACES.map((face) => `${FACE_FILES[face].file}.ttf`)
    return Promise.all(files.sort(byCodeUnit).map(ttf))
  },
  font,
}
