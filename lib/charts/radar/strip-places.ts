import type { Measure } from '../../scene/measure'
import type { Slot } from '../../scene/scene'
import { wrap } from '../../scene/wrap'
import type { RadarModel } from './model'
import type { OffState, Reading } from './reading'

/** One system on the strip. `marks`: where its markers stand, in pixels from the left end. */
export type StripEntry = {
  series: number
  slot: Slot
  state: Reading['state']
  weak: boolean
  marks: number[]
  /** The name and its left end; null: it is not written. */
  name: { text: string; x: number } | null
  /** Row above the scale, from 0. */
  row: number
}

export type StripInput = {
  model: RadarModel
  spoke: number
  /** Width of the scale itself, without the signs beyond its end. */
  scale: number
  width: number
  /** Whether names stand beside the markers. */
  named: boolean
  size: number
  marker: number
  measure: Measure
}

const GAP = 2

type Span = { from: number; to: number }

/** Places all systems over the scale of one dimension: each in the lowest row where it is free. */
export function stripEntries(input: StripInput): StripEntry[] {
  const rows: Span[][] = []
  return input.model.series.map((series, index) => {
    const reading = series.readings[input.spoke]
    const base = {
      series: index,
      slot: series.slot,
      state: reading?.state ?? 'not-assessed',
      weak: reading !== undefined && 'weak' in reading && reading.weak,
      marks: marksOf(input, reading),
    } as const
    const name = placeName(input, base.marks, textOf(series.name, reading))
    const { span } = name
    const free = rows.findIndex((spans) => spans.every((other) => apart(other, span)))
    const row = free < 0 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), span]
    return { ...base, name: 'text' in name ? { text: name.text, x: name.nameX } : null, row }
  })
}

function apart(a: Span, b: Span): boolean {
  return a.to <= b.from || b.to <= a.from
}

function marksOf({ model, spoke, scale, marker }: StripInput, reading?: Reading): number[] {
  const levels = model.spokes[spoke]?.levels.length ?? 1
  const at = (rank: number) => ((rank - 0.5) / levels) * scale
  switch (reading?.state) {
    case 'known':
      return [at(reading.rank)]
    case 'range':
      return [at(reading.low), at(reading.high)]
    case 'disputed':
      return reading.claims.map(({ rank }) => at(rank))
    default:
      return [scale + 2.6 * marker]
  }
}

const SAID: Record<OffState, string> = {
  unknown: 'silent',
  'not-assessed': 'not assessed',
  'not-applicable': 'n/a',
}

function textOf(name: string, reading?: Reading): string {
  if (reading?.state === 'known') return reading.weak ? `${name}, likely` : name
  if (reading?.state === 'range') return `${name}, between`
  if (reading?.state === 'disputed') return `${name}, disputed`
  return `${name}, ${SAID[reading?.state ?? 'not-assessed']}`
}

type Named = { text: string; nameX: number; span: Span }

/** Right of the last marker if it fits, else left of the first; else shortened where there is more room. */
function placeName(
  input: StripInput,
  marks: readonly number[],
  text: string,
): Named | { span: Span } {
  const { named, width, size, marker, measure } = input
  const first = Math.min(...marks) - marker * GAP
  const last = Math.max(...marks) + marker * GAP
  if (!named) return { span: { from: first, to: last } }
  const length = measure(text, 'label', size)
  const onRight = last + length <= width || (first - length < 0 && width - last >= first)
  const room = onRight ? width - last : first
  const [short = ''] = wrap(text, { face: 'label', size, width: room, lines: 1, measure }).lines
  const taken = measure(short, 'label', size)
  const nameX = onRight ? last : first - taken
  const air = size * 0.6
  const span = onRight
    ? { from: first, to: last + taken + air }
    : { from: first - taken - air, to: last }
  return { text: short, nameX, span }
}
