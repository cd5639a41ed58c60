import { OWN_SIZE } from './export-words'

export type Size = { width: number; height: number }

const CSS_DPI = 96
const CENTIMETRES = 2.54

type Measured = {
  format: string
  preset: string
  /** As the browser read it from the preview, in its own pixels. */
  size: Size
  /** Output pixels for a layout pixel; 1 where there are no pixels. */
  scale: number
}

/** What comes out: pixels where there are any, inches and centimetres where it is printed or placed. */
export function sizeWords({ format, preset, size, scale }: Measured): string[] {
  const { width, height } = size
  const layout = { width: width / scale, height: height / scale }
  if (format === 'pptx') {
    const inches = preset === 'slide-4x3' ? 10 : 40 / 3
    return [`slides of ${lengths({ width: inches, height: 7.5 })}`]
  }
  const pixels = `${Math.round(width)} × ${Math.round(height)} pixels`
  const placed = lengths({ width: layout.width / CSS_DPI, height: layout.height / CSS_DPI })
  if (format === 'pdf') return [`a page of ${placed}`]
  if (format === 'png') return [pixels, `${placed} at ${CSS_DPI * scale} dpi`]
  return [pixels, placed]
}

function lengths({ width, height }: Size): string {
  const centimetres = `${short(width * CENTIMETRES, 1)} × ${short(height * CENTIMETRES, 1)} cm`
  return `${short(width, 2)} × ${short(height, 2)} in (${centimetres})`
}

function short(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

/** `812 bytes`, `96 kB`, `1.2 MB`. */
export function byteWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Output pixels for a layout pixel. */
export function scaleOf(format: string, { preset, scale }: { preset: string; scale: string }) {
  if (format !== 'png') return 1
  if (scale !== '' && preset !== 'og') return Number(scale)
  return preset === 'og' ? 1 : 1.5
}

/** Whether the sides of a sheet are the reader's own. */
export function hasOwnSize({ preset }: { preset: string }): boolean {
  return preset === OWN_SIZE
}
