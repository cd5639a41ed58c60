import type { Cell } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { dimensionType } from '../../dimensions'
import { cellDistance } from '../../view/gower'
import type { View } from '../../view/view'
import { type Gap, gapOf } from './gap'
import { type PairReading, readSide } from './reading'
import { rowSentence } from './sentences'
import type { Side } from './sides'

/** The parts of a pair, in the order in which they stand. */
export const PAIR_PARTS = ['differ', 'same', 'unclear', 'words'] as const
export type PairPart = (typeof PAIR_PARTS)[number]

/** What stands between the two readings. */
export type PairScale =
  /** Levels in their order, first one at the left. */
  | { kind: 'levels'; labels: string[] }
  /** Values without order: what each side says, or null where it says nothing settled. */
  | { kind: 'chips'; a: string | null; b: string | null }
  | { kind: 'sets'; onlyA: string[]; both: string[]; onlyB: string[] }
  | { kind: 'words' }

export type PairRow = {
  id: string
  label: string
  question: string
  part: PairPart
  /** 0 to 1; null: nothing is compared, or it cannot be said how far apart they are. */
  distance: number | null
  a: PairReading
  b: PairReading
  scale: PairScale
  /** The line between the markers; null: there is none. */
  gap: Gap | null
  sentence: string
  /** What the values said stand for, each as `words: criterion`. */
  criteria: string[]
}

type Both = { view: View; a: Side; b: Side }

/** A row for each dimension shown, in their parts: the widest difference first, else as declared. */
export function pairRows({ view, a, b }: Both): PairRow[] {
  const rows = view.dimensions.map((dimension) => rowOf({ view, a, b }, dimension))
  const ordered = PAIR_PARTS.flatMap((part) => rows.filter((row) => row.part === part))
  const place = (row: PairRow) => PAIR_PARTS.indexOf(row.part)
  // stable: of equal distances the one declared first comes first
  return ordered.sort((x, y) => place(x) - place(y) || width(y) - width(x))
}

/** For sorting differences; one of unknown size comes after the others. */
function width({ part, distance }: PairRow): number {
  return part === 'differ' ? (distance ?? -1) : 0
}

function rowOf({ view, a, b }: Both, dimension: Dimension): PairRow {
  const [left, right] = [readSide(view, dimension, a), readSide(view, dimension, b)]
  const readings = { a: left.reading, b: right.reading }
  const said = { a: left.said, b: right.said }
  const part = partOf(dimension, said)
  return {
    id: dimension.id,
    label: dimension.label,
    question: dimension.question,
    part,
    distance:
      part === 'words' || !said.a || !said.b ? null : cellDistance(dimension, said.a, said.b),
    ...readings,
    scale: scaleOf(dimension, said),
    gap: dimension.type === 'ordinal' ? gapOf(readings.a, readings.b) : null,
    sentence: rowSentence({ names: { a: a.name, b: b.name }, ...readings }),
    criteria: criteriaOf(
      dimension,
      [...left.reading.cells, ...right.reading.cells].flatMap(({ ranks }) => ranks),
      said,
    ),
  }
}

type Said = { a: Cell | null; b: Cell | null }

function partOf(dimension: Dimension, { a, b }: Said): PairPart {
  if (dimension.type === 'text') return 'words'
  if (a?.state !== 'known' || b?.state !== 'known') return 'unclear'
  return dimensionType(dimension).agree(a.value, b.value) ? 'same' : 'differ'
}

function scaleOf(dimension: Dimension, said: Said): PairScale {
  const { format } = dimensionType(dimension)
  const value = (cell: Cell | null) => (cell?.state === 'known' ? cell.value : null)
  const [a, b] = [value(said.a), value(said.b)]
  const words = (each: typeof a) => (each === null ? null : format(each, 'label'))
  switch (dimension.type) {
    case 'ordinal':
      return { kind: 'levels', labels: dimension.levels.map(({ label, short }) => short ?? label) }
    case 'categories': {
      if (!Array.isArray(a) || !Array.isArray(b)) return { kind: 'chips', a: words(a), b: words(b) }
      const labels = (has: (id: string) => boolean) =>
        dimension.values.filter(({ id }) => has(id)).map(({ label }) => label)
      return {
        kind: 'sets',
        onlyA: labels((id) => a.includes(id) && !b.includes(id)),
        both: labels((id) => a.includes(id) && b.includes(id)),
        onlyB: labels((id) => b.includes(id) && !a.includes(id)),
      }
    }
    case 'text':
      return { kind: 'words' }
    default:
      return { kind: 'chips', a: words(a), b: words(b) }
  }
}

/** Of each level or value that is said, once, in the declared order. */
function criteriaOf(dimension: Dimension, ranks: readonly number[], said: Said): string[] {
  const line = ({ label, criterion }: { label: string; criterion?: string }) =>
    criterion === undefined ? [] : [`${label}: ${criterion}`]
  if (dimension.type === 'ordinal') {
    return dimension.levels.filter((_, index) => ranks.includes(index + 1)).flatMap(line)
  }
  if (dimension.type !== 'category' && dimension.type !== 'categories') return []
  const ids = [said.a, said.b].flatMap((cell) => (cell?.state === 'known' ? cell.value : []))
  return dimension.values.filter(({ id }) => ids.includes(id)).flatMap(line)
}
