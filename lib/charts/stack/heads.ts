import { overlap } from '../../scene/bounds'
import type { Measure } from '../../scene/measure'
import type { Box } from '../../scene/scene'
import { wrap } from '../../scene/wrap'
import type { Columns } from './columns'
import { clamp } from './look'
import type { StackSystem } from './systems'
import { unbroken } from './unbroken'

export const NOT_STATED = 'placement not stated'

const HEAD_LINE = 1.16
const GAP = 7
const ROW_GAP = 5
/** Shafts nearer than this get names in two rows when one row is too narrow for them. */
const TIERS = [
  { rows: 1, lines: 1 },
  { rows: 1, lines: 2 },
  { rows: 2, lines: 1 },
  { rows: 2, lines: 2 },
  { rows: 2, lines: 3 },
] as const
type Tier = { rows: number; lines: number; size: number }

/** The name over a shaft. `box` is relative to the line on which the markers stand. */
export type Head = {
  lines: string[]
  remark: string[]
  /** Instead of a name without room; the key tells it. */
  number: number | null
  box: Box
  /** 1: raised, with a leader down to the marker. */
  row: number
}
export type Heads = { size: number; lineHeight: number; heads: Head[]; height: number }

export type HeadsInput = {
  columns: Columns
  /** Sizes to try, largest first. */
  sizes: number[]
  /** Between these the names must stay. */
  left: number
  right: number
  /** From the middle of the markers up to the lowest line. */
  lift: number
  measure: Measure
  first: number
}

/** Names above the shafts, in one row or two, whole wherever there is room; else numbers. */
export function headsOf(input: HeadsInput): Heads {
  for (const size of input.sizes) {
    for (const tier of TIERS) {
      const heads = headsAt(input, { ...tier, size })
      if (heads.every((head) => head !== null) && allApart(heads, input)) {
        return withHeight(heads, size)
      }
    }
  }
  return numbered(input, { rows: 2, lines: 3, size: input.sizes.at(-1) ?? 13 })
}

function headsAt(input: HeadsInput, tier: Tier): (Head | null)[] {
  return input.columns.systems.map((system, index) => headOf(input, tier, { system, index }))
}

type At = { system: StackSystem; index: number }

function headOf(input: HeadsInput, { rows, lines, size }: Tier, at: At): Head | null {
  const { columns, left, right, measure } = input
  const width = lines === 1 ? right - left : Math.min(right - left, rows * columns.pitch - GAP)
  const type = { size, width, measure } as const
  if (lines > 1 && !unbroken(at.system.name, { ...type, face: 'strong' })) return null
  const name = wrap(at.system.name, { ...type, face: 'strong', lines })
  const silent = at.system.blocks.length === 0
  const remark = wrap(silent ? NOT_STATED : '', { ...type, face: 'remark', lines: lines + 1 })
  if (
    name.cut ||
    remark.cut ||
    (silent && lines > 1 && !unbroken(NOT_STATED, { ...type, face: 'remark' }))
  ) {
    return null
  }
  const texts = { lines: name.lines, remark: remark.lines, number: null }
  return placed(
    input,
    { ...texts, row: rows === 2 ? at.index % 2 : 0 },
    {
      index: at.index,
      width: Math.max(name.width, remark.width) + (at.system.picked ? size : 0),
      size,
    },
  )
}

type Texts = Pick<Head, 'lines' | 'remark' | 'number' | 'row'>

function placed(
  input: HeadsInput,
  head: Texts,
  at: { index: number; width: number; size: number },
): Head {
  const { columns, left, right, lift } = input
  const height = (head.lines.length + head.remark.length) * at.size * HEAD_LINE
  const x = clamp(
    (columns.xs[at.index] ?? 0) - at.width / 2,
    left,
    Math.max(left, right - at.width),
  )
  return { ...head, box: { x, y: -lift - height, width: at.width, height } }
}

/** Raises the second row above the tallest name of the first. */
function raised(heads: Head[]): Head[] {
  const tallest = Math.max(0, ...heads.filter(({ row }) => row === 0).map(({ box }) => box.height))
  return heads.map((head) =>
    head.row === 0 ? head : { ...head, box: { ...head.box, y: head.box.y - tallest - ROW_GAP } },
  )
}

function withHeight(heads: Head[], size: number): Heads {
  const up = raised(heads)
  const height = Math.max(0, ...up.map(({ box }) => -box.y))
  return { size, lineHeight: size * HEAD_LINE, heads: up, height }
}

function allApart(heads: Head[], input: HeadsInput): boolean {
  return clashes(raised(heads), input).length === 0
}

/** Pairs of names that touch, and raised names whose leader runs through a lower one. */
function clashes(heads: Head[], { columns }: HeadsInput): [number, number][] {
  return heads.flatMap((head, a) =>
    heads.flatMap((other, b): [number, number][] => {
      if (a < b && overlap(beside(head.box), beside(other.box))) return [[a, b]]
      const leader = columns.xs[a] ?? 0
      const through = leader > other.box.x - 3 && leader < other.box.x + other.box.width + 3
      return a !== b && head.row === 1 && other.row === 0 && through ? [[a, b]] : []
    }),
  )
}

/** A box with room at its sides; the rows keep their own distance. */
function beside({ x, width, ...box }: Box): Box {
  return { ...box, x: x - GAP / 2, width: width + GAP }
}

/** Names without room become numbers, the longer of two that clash first. */
function numbered(input: HeadsInput, tier: Tier): Heads {
  const tried = headsAt(input, tier)
  const taken = new Set(tried.flatMap((head, index) => (head === null ? [index] : [])))
  for (;;) {
    const heads = raised(
      tried.map((head, index) => withNumber(input, tier, { head, index, taken })),
    )
    const [clash] = clashes(heads, input).filter(([a, b]) => !taken.has(a) || !taken.has(b))
    if (!clash)
      return withHeight(
        tried.map((head, index) => withNumber(input, tier, { head, index, taken })),
        tier.size,
      )
    const free = clash.filter((index) => !taken.has(index))
    const widest = free.sort(
      (a, b) => (heads[b]?.box.width ?? 0) - (heads[a]?.box.width ?? 0) || a - b,
    )[0]
    if (widest !== undefined) taken.add(widest)
  }
}

type NumberInput = { head: Head | null; index: number; taken: Set<number> }

function withNumber(input: HeadsInput, { size }: Tier, { head, index, taken }: NumberInput): Head {
  if (head !== null && !taken.has(index)) return head
  const number = input.first + [...taken].filter((other) => other < index).length
  const lines = [String(number)]
  const width = input.measure(String(number), 'strong', size)
  return placed(input, { lines, remark: [], number, row: 0 }, { index, width, size })
}
