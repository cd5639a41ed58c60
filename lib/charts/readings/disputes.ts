import { ALL_ASSESSORS, type Cell, cellKey, sameClaim } from '../../dataset/cell'
import type { Assessment, Dimension } from '../../dataset/schema'
import { dimensionType, formatValue } from '../../dimensions'
import type { Key, Slot } from '../../scene/scene'
import { assessorName, type CellClaim, claimsOf } from '../../view/claims'
import { heardByAll } from '../../view/heard-by-all'
import type { ShownSystem, View } from '../../view/view'
import { STATE_WORDS, WEAK_WORD } from '../../words'

/** What one or several assessors read in a cell, in the same words. */
export type DisputeReading = {
  words: string
  /** The same with the short names of levels. */
  short: string
  /** On a scale the ranks that are read: one, or the two ends of a range. Empty off a scale. */
  ranks: number[]
  /** All who read so are unsure. */
  weak: boolean
  voices: CellClaim[]
}

/** A cell on which those who have read it differ. */
export type Dispute = {
  key: Key
  system: string
  name: string
  slot: Slot
  dimension: string
  label: string
  question: string
  /** How many levels the scale has; null: it is none. */
  levels: number | null
  /** Between the readings farthest apart, 0 to 1; null: it cannot be said. */
  distance: number | null
  /** The same in levels; null off a scale, where a reading is a range, and where one alone is heard. */
  steps: number | null
  /** In the order of the assessors; through a lens that of the one who is heard. */
  readings: DisputeReading[]
  /** Who has looked, and reads nothing: `Desk study: unknown`. */
  silent: string[]
  /** Who reads it otherwise and is not heard through the lens. */
  unheard: string[]
}

/** What the assessors have done with a cell, whomever the lens hears. */
export type CellSide = 'same' | 'differ' | 'one' | 'unknown' | 'not-assessed' | 'not-applicable'

export type Known = Extract<Assessment, { status: 'known' }>

/** Who has read a value in a cell. */
export function readersOf({ assessments }: Cell): Known[] {
  return assessments.filter((each) => each.status === 'known')
}

/**
 * Whether two have read a cell, so that they can differ; through a lens, whether the one who is heard and
 * somebody else have. Texts are never set against each other.
 */
export function isShared(view: View, dimension: Dimension, cell: Cell): boolean {
  const { lens } = view.query
  const readers = readersOf(cell)
  const heard = lens === ALL_ASSESSORS || readers.some(({ assessor }) => assessor === lens)
  return dimension.type !== 'text' && heard && readers.length > 1
}

/** The keys of all cells shown that two can differ on, and those on which they do; dimension by dimension. */
export function sharedCells(view: View): { disputes: Dispute[]; shared: Key[] } {
  const all = heardByAll(view)
  const shared = view.dimensions.flatMap((dimension) =>
    view.systems.flatMap((system) => {
      const cell = all.cells[cellKey(system.id, dimension.id)]
      return cell && isShared(view, dimension, cell) ? [{ system, dimension, cell }] : []
    }),
  )
  const disputed = shared.filter(({ cell }) => cell.state === 'disputed')
  return {
    disputes: disputed.map((each) => disputeOf(view, each)),
    shared: shared.map(({ cell }) => cellKey(cell.system, cell.dimension)),
  }
}

type Found = { system: ShownSystem; dimension: Dimension; cell: Cell }

function disputeOf(view: View, { system, dimension, cell }: Found): Dispute {
  const { lens } = view.query
  const heard = (id: string) => lens === ALL_ASSESSORS || id === lens
  const [own] = readersOf(cell).filter(({ assessor }) => assessor === lens)
  const others = readersOf(cell).filter(
    (each) => own !== undefined && !sameClaim(dimension, own, each),
  )
  return {
    key: cellKey(system.id, dimension.id),
    system: system.id,
    name: system.name,
    slot: system.slot,
    dimension: dimension.id,
    label: dimension.label,
    question: dimension.question,
    levels: dimension.type === 'ordinal' ? dimension.levels.length : null,
    ...apart(dimension, readersOf(cell)),
    // how far the others are from the one who is heard would tell what they read
    ...(lens === ALL_ASSESSORS ? {} : { steps: null }),
    readings: readingsOf(view, dimension, cell).filter(({ voices }) => voices.length > 0),
    silent: cell.assessments
      .filter(({ status, assessor }) => status !== 'known' && heard(assessor))
      .map(
        ({ status, assessor }) => `${assessorName(view.head, assessor)}: ${STATE_WORDS[status]}`,
      ),
    unheard: others.map(({ assessor }) => assessorName(view.head, assessor)),
  }
}

/** Each reading once, in the order of the assessors who hold it; only those who are heard. */
function readingsOf(view: View, dimension: Dimension, cell: Cell): DisputeReading[] {
  const { lens } = view.query
  const claims = claimsOf(view, dimension, cell)
  const held = cell.assessments.flatMap((each, index) => {
    const claim = claims[index]
    const heard = lens === ALL_ASSESSORS || each.assessor === lens
    return each.status === 'known' && claim && heard ? [{ known: each, claim }] : []
  })
  return held.flatMap(({ known }, index) => {
    const same = held.filter((each) => sameClaim(dimension, known, each.known))
    // said before, by another
    if (same[0]?.known !== held[index]?.known) return []
    const weak = same.every((each) => each.known.confidence === 'low')
    const firm = same.find((each) => each.known.confidence !== 'low') ?? same[0]
    return [
      {
        words: firm?.claim.words ?? '',
        short: `${shortWords(dimension, known)}${weak ? `, ${WEAK_WORD}` : ''}`,
        ranks: ranksOf(dimension, known),
        weak,
        voices: same.map(({ claim }) => claim),
      },
    ]
  })
}

function shortWords(dimension: Dimension, known: Known): string {
  return 'value' in known
    ? formatValue(dimension, known.value, 'short')
    : known.range.map((rank) => formatValue(dimension, rank, 'short')).join(' to ')
}

function ranksOf(dimension: Dimension, known: Known): number[] {
  if (dimension.type !== 'ordinal') return []
  const ranks = 'value' in known ? [known.value] : known.range
  return ranks.filter((each) => typeof each === 'number')
}

/** How far the readings are apart that are farthest from each other; nothing where one is a range. */
function apart(
  dimension: Dimension,
  readers: readonly Known[],
): Pick<Dispute, 'distance' | 'steps'> {
  const values = readers.flatMap((each) => ('value' in each ? [each.value] : []))
  if (values.length < readers.length) return { distance: null, steps: null }
  const { distance } = dimensionType(dimension)
  const gaps = values.flatMap((a) => values.flatMap((b) => distance(a, b) ?? []))
  const ranks =
    dimension.type === 'ordinal' ? values.filter((each) => typeof each === 'number') : []
  return {
    distance: gaps.length === 0 ? null : Math.max(...gaps),
    steps: ranks.length === 0 ? null : Math.max(...ranks) - Math.min(...ranks),
  }
}
