import type { Cell } from '../dataset/cell'
import type { Assessment, DatasetHead, Dimension, Evidence } from '../dataset/schema'
import { formatValue } from '../dimensions'
import { STATE_WORDS, WEAK_WORD } from '../words'
import type { View } from './view'

/** What one assessor says of a cell, in words, with reason and places in sources. */
export type CellClaim = {
  assessor: string
  words: string
  confidence: string
  reason: string
  /** `Title, locator` for each place. */
  sources: string[]
  /** The locators alone. */
  places: string[]
}

/** A claim for each assessment of a cell, in the order of the assessors. */
export function claimsOf({ head }: View, dimension: Dimension, cell: Cell): CellClaim[] {
  return cell.assessments.map((each) => ({
    assessor: assessorName(head, each.assessor),
    words: hedgedWords(dimension, each),
    confidence: each.status === 'known' ? each.confidence : '',
    reason: each.reason,
    ...placesOf(head, each.evidence),
  }))
}

function hedgedWords(dimension: Dimension, each: Assessment): string {
  const words = saidWords(dimension, each)
  return each.status === 'known' && each.confidence === 'low' ? `${words}, ${WEAK_WORD}` : words
}

/** What an assessor says of a cell, without how sure. */
export function saidWords(dimension: Dimension, each: Assessment): string {
  if (each.status !== 'known') return STATE_WORDS[each.status]
  if ('value' in each) return formatValue(dimension, each.value)
  const [low, high] = each.range.map((rank) => formatValue(dimension, rank))
  return `${STATE_WORDS.range} ${low} and ${high}`
}

/** The name under which an assessor is quoted. */
export function assessorName({ assessors }: DatasetHead, id: string): string {
  return assessors.find((assessor) => assessor.id === id)?.name ?? id
}

/** Where in its sources something is said, with and without their titles. */
export function placesOf(
  { sources }: DatasetHead,
  evidence: readonly Evidence[],
): Pick<CellClaim, 'sources' | 'places'> {
  const titled = evidence.map(({ source, locator }) => {
    return `${sources.find(({ id }) => id === source)?.title ?? source}, ${locator}`
  })
  return { sources: titled, places: evidence.map(({ locator }) => locator) }
}
