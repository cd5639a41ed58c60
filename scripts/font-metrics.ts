import type { Font } from 'fontkit'

/**
 * Advances and pair adjustments of one font file, in font units, packed into strings:
 * `advances` "20:200,310;a0:…" are runs of widths from a code point in hexadecimal on. `first` and `second`
 * are classes of characters that behave alike as the first and the second of a pair. `pairs` holds
 * a row for each first class, "class:units,class:units", zeros left out. Pairs are shaped as
 * a whole, so that ligatures and alternates are in them too.
 */
export type EncodedFont = {
  em: number
  ascent: number
  descent: number
  capHeight: number
  missing: number
  advances: string
  first: string[]
  second: string[]
  pairs: string[]
}

// fontkit stops at empty mark anchors of Besley, and marks move no advance
const NO_MARKS = { mark: false, mkmk: false }
const isCombining = (point: number) => point >= 0x300 && point <= 0x36f
const isIgnorable = (point: number) =>
  point === 0xad || (point >= 0x200b && point <= 0x200f) || point === 0xfeff

const shaped = (font: Font, ...points: number[]) =>
  font.layout(String.fromCodePoint(...points), NO_MARKS).advanceWidth

function advancesOf(font: Font, points: number[]): Map<number, number> {
  const none = (point: number) => isCombining(point) || isIgnorable(point)
  return new Map(points.map((point) => [point, none(point) ? 0 : shaped(font, point)]))
}

function packRuns(advances: Map<number, number>): string {
  const runs: string[] = []
  let last = Number.NaN
  for (const [point, width] of [...advances].sort(([a], [b]) => a - b)) {
    if (point === last + 1) runs.push(`${runs.pop()},${width}`)
    else runs.push(`${point.toString(16)}:${width}`)
    last = point
  }
  return runs.join(';')
}

/** Characters with the same key, in order of first sight. */
function classes(points: number[], keyOf: (index: number) => string) {
  const byKey = new Map<string, number[]>()
  points.forEach((_, index) => {
    const key = keyOf(index)
    byKey.set(key, [...(byKey.get(key) ?? []), index])
  })
  return [...byKey].filter(([key]) => /[1-9]/.test(key)).map(([, members]) => members)
}

function pairTable(font: Font, points: number[], advances: Map<number, number>): number[][] {
  const width = (point: number) => advances.get(point) ?? 0
  return points.map((a) => points.map((b) => shaped(font, a, b) - width(a) - width(b)))
}

export function encodeFont(font: Font, all: number[]): EncodedFont {
  const advances = advancesOf(font, all)
  const points = all.filter((point) => !isCombining(point) && !isIgnorable(point))
  const table = pairTable(font, points, advances)
  const firsts = classes(points, (row) => table[row]?.join() ?? '')
  const seconds = classes(points, (column) => table.map((row) => row[column]).join())
  const letters = (members: number[]) =>
    members.map((at) => String.fromCodePoint(points[at] ?? 0)).join('')
  const rowOf = ([row = 0]: number[]) =>
    seconds
      .map(([column = 0], index) => [index, table[row]?.[column] ?? 0] as const)
      .filter(([, units]) => units !== 0)
      .map(([index, units]) => `${index}:${units}`)
      .join()
  return {
    em: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    missing: font.getGlyph(0).advanceWidth,
    advances: packRuns(advances),
    first: firsts.map(letters),
    second: seconds.map(letters),
    pairs: firsts.map(rowOf),
  }
}
