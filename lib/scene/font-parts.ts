/**
 * The WOFF2 files of a face. `basic` holds what most English pictures need and is embedded in them;
 * `latin` holds all of Latin, `basic` too, so that no pair of letters falls between two files; `rest` the
 * other scripts. The page loads `latin` and, where it is needed, `rest`.
 */
export const FONT_PARTS = ['basic', 'latin', 'rest'] as const
export type FontPart = (typeof FONT_PARTS)[number]

type Range = readonly [from: number, to: number]

const BASIC: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
]

/** With accents, punctuation, currency, arrows and mathematical signs. */
const LATIN: readonly Range[] = [
  [0x20, 0x24f],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfb00, 0xfb04],
]

/** What lies between the Latin ranges. */
function between(ranges: readonly Range[]): Range[] {
  const starts = [0x20, ...ranges.map(([, to]) => to + 1)]
  const ends = [...ranges.map(([from]) => from - 1), 0xffff]
  return starts.flatMap((from, index): Range[] => {
    const to = ends[index] ?? from
    return from <= to ? [[from, to]] : []
  })
}

function rangesOf(part: FontPart): readonly Range[] {
  if (part === 'rest') return between(LATIN)
  return part === 'basic' ? BASIC : LATIN
}

/** Whether a code point is in a part, where the font has it. */
export function isInPart(part: FontPart, point: number): boolean {
  return rangesOf(part).some(([from, to]) => point >= from && point <= to)
}

/** The parts that hold all of a text: `basic` alone, or `latin`, and `rest` where Latin is not enough. */
export function partsFor(text: string): FontPart[] {
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  if (points.every((point) => isInPart('basic', point))) return ['basic']
  return points.every((point) => isInPart('latin', point)) ? ['latin'] : ['latin', 'rest']
}

/** The values of `unicode-range` of a part. */
export function unicodeRange(part: FontPart): string[] {
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0')
  return rangesOf(part).map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`)
}
