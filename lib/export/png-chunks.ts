/** Metadata of a PNG: its density and texts, which go in after the header. */
export type PngAbout = {
  /** Pixels an inch. */
  dpi: number
  /** Keyword and text, in the order of writing. */
  texts: [keyword: string, text: string][]
}

type Chunk = { type: string; data: Uint8Array }

const SIGNATURE_LENGTH = 8
const ascii = (text: string) => new TextEncoder().encode(text)

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function chunkBytes({ type, data }: Chunk): Uint8Array {
  const body = joined([ascii(type), data])
  return joined([uint32(data.length), body, uint32(crc(body))])
}

/** Density in pixels a metre, the same both ways. */
function physical(dpi: number): Chunk {
  const perMetre = uint32(Math.round(dpi / 0.0254))
  return { type: 'pHYs', data: joined([perMetre, perMetre, Uint8Array.of(1)]) }
}

/** International text: not compressed, no language, UTF-8. */
function textChunk(keyword: string, text: string): Chunk {
  const head = joined([ascii(keyword), Uint8Array.of(0, 0, 0, 0, 0)])
  return { type: 'iTXt', data: joined([head, ascii(text)]) }
}

/** The PNG with density, colour space and texts put in after its header. */
export function withAbout(png: Uint8Array, { dpi, texts }: PngAbout): Uint8Array {
  const headerEnd = SIGNATURE_LENGTH + 4 + 4 + 13 + 4
  const chunks: Chunk[] = [
    { type: 'sRGB', data: Uint8Array.of(0) },
    physical(dpi),
    ...texts.map(([keyword, text]) => textChunk(keyword, text)),
  ]
  return joined([png.subarray(0, headerEnd), ...chunks.map(chunkBytes), png.subarray(headerEnd)])
}

/** The texts of a PNG by keyword; none if it is not one. Reads only what `withAbout` writes. */
export function readTexts(png: Uint8Array): Record<string, string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const texts: Record<string, string> = {}
  let at = SIGNATURE_LENGTH
  while (at + 12 <= png.length) {
    const length = view.getUint32(at)
    const type = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8))
    const data = png.subarray(at + 8, at + 8 + length)
    const end = data.indexOf(0)
    if (type === 'iTXt' && end > 0) {
      const keyword = new TextDecoder('latin1').decode(data.subarray(0, end))
      texts[keyword] = new TextDecoder().decode(data.subarray(end + 5))
    }
    at += 12 + length
  }
  return texts
}
