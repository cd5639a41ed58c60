import type { Cell } from '../dataset/cell'
import { findSource } from '../dataset/lookup'
import type { Assessment, Dataset, Dimension, Evidence, Placement } from '../dataset/schema'
import { formatValue } from '../dimensions'
import { ROLE_WORDS, STATE_WORDS, WEAK_WORD } from '../words'
import type { ShownRelation } from './view'

/** One place in one source. What is not known is empty. */
export type EvidenceItem = {
  source: string
  title: string
  /** What sort of document it is. */
  kind: string
  locator: string
  url: string
  date: string
  accessed: string
  note: string
}

/** What one assessor says, with all that stands behind it. What is not known is empty. */
export type Reading = {
  assessor: string
  assessorName: string
  status: Assessment['status'] | Placement['role'] | 'stated' | 'imagined'
  words: string
  /** For a scale: how many levels it has, and the ranks read on it; equal ranks are one level. */
  levels: number | null
  low: number | null
  high: number | null
  /** What the level or value stands for. */
  criterion: string
  reason: string
  confidence: string
  asOf: string
  evidence: EvidenceItem[]
}

/** A reading for each assessment of a cell, in the order of the assessors. */
export function cellReadings(dataset: Dataset, dimension: Dimension, cell: Cell): Reading[] {
  return cell.assessments.map((each) => ({
    ...saidBy(dataset, each),
    ...(each.status === 'known' ? knownPart(dimension, each) : silentPart(each)),
    status: each.status,
    asOf: each.asOf ?? '',
  }))
}

export function placementReading(dataset: Dataset, claim: Placement): Reading {
  return { ...saidBy(dataset, claim), status: claim.role, words: ROLE_WORDS[claim.role] }
}

export function relationReading(dataset: Dataset, relation: ShownRelation): Reading {
  const status = relation.imagined ? 'imagined' : 'stated'
  const words = relation.imagined ? 'said to be possible, not yet so' : 'said to be so'
  return { ...saidBy(dataset, relation), status, words }
}

type Spoken = { assessor: string; reason: string; evidence: Evidence[] }

function saidBy(dataset: Dataset, said: Spoken): Omit<Reading, 'status' | 'words'> {
  const name = dataset.assessors.find(({ id }) => id === said.assessor)?.name
  return {
    assessor: said.assessor,
    assessorName: name ?? said.assessor,
    levels: null,
    low: null,
    high: null,
    criterion: '',
    reason: said.reason,
    confidence: '',
    asOf: '',
    evidence: evidenceItems(dataset, said.evidence),
  }
}

/** Evidence with what the dataset knows of each source. */
export function evidenceItems(dataset: Dataset, evidence: readonly Evidence[]): EvidenceItem[] {
  return evidence.map((each) => itemOf(dataset, each))
}

function itemOf(dataset: Dataset, evidence: Evidence): EvidenceItem {
  const source = findSource(dataset, evidence.source)
  return {
    source: evidence.source,
    title: source?.title ?? evidence.source,
    kind: source?.kind ?? '',
    locator: evidence.locator,
    url: evidence.url ?? source?.url ?? '',
    date: source?.date ?? '',
    accessed: evidence.accessed ?? '',
    note: source?.note ?? '',
  }
}

type Known = Extract<Assessment, { status: 'known' }>
type Said = Pick<Reading, 'words' | 'levels' | 'low' | 'high' | 'criterion' | 'confidence'>

function knownPart(dimension: Dimension, known: Known): Said {
  const [low, high] = ranksOf(dimension, known)
  const said =
    'value' in known
      ? formatValue(dimension, known.value)
      : `${STATE_WORDS.range} ${known.range.map((rank) => formatValue(dimension, rank)).join(' and ')}`
  return {
    words: known.confidence === 'low' ? `${said}, ${WEAK_WORD}` : said,
    levels: dimension.type === 'ordinal' ? dimension.levels.length : null,
    low,
    high,
    criterion: criterionOf(dimension, known),
    confidence: known.confidence,
  }
}

function silentPart(each: Assessment): Pick<Reading, 'words' | 'levels'> {
  return { words: STATE_WORDS[each.status], levels: null }
}

function ranksOf(dimension: Dimension, known: Known): [number | null, number | null] {
  if (dimension.type !== 'ordinal') return [null, null]
  if ('range' in known) return known.range
  return typeof known.value === 'number' ? [known.value, known.value] : [null, null]
}

function criterionOf(dimension: Dimension, known: Known): string {
  if (!('value' in known)) return ''
  const { value } = known
  if (dimension.type === 'ordinal') {
    return typeof value === 'number' ? (dimension.levels[value - 1]?.criterion ?? '') : ''
  }
  if (dimension.type !== 'category') return ''
  return dimension.values.find(({ id }) => id === value)?.criterion ?? ''
}
