import type { Cell, Claim, Said } from '../dataset/cell'
import type { Assessment, DatasetHead, Dimension } from '../dataset/schema'
import { formatValue } from '../dimensions'
import type { Length } from '../dimensions/dimension-type'
import { byCodeUnit } from '../nearest'
import { STATE_WORDS, WEAK_WORD } from '../words'
import { assessorName } from './claims'

/** A cell in words: "open source", "closed, likely", "between A and B", "disputed: A or B", "unknown". */
export function cellWords(dimension: Dimension, cell: Said): string {
  switch (cell.state) {
    case 'known':
      return likely(formatValue(dimension, cell.value), cell.weak)
    case 'range':
      return likely(rangeWords(dimension, [cell.low, cell.high], 'label'), cell.weak)
    case 'disputed':
      return `${STATE_WORDS.disputed}: ${claimWords(dimension, cell.claims, 'label').join(' or ')}`
    case 'not-applicable':
      return 'n/a'
    case 'unknown':
    case 'not-assessed':
      return STATE_WORDS[cell.state]
    default:
      return cell satisfies never
  }
}

type Noted = { head: DatasetHead; system: { name: string }; dimension: Dimension; cell: Cell }

/** What hover and focus say: the state in words, then one line for each assessment. */
export function cellNote(noted: Noted): { title: string; lines: string[] } {
  const { system, dimension, cell } = noted
  const lines = cell.assessments.map((each) => assessmentLine(noted, each))
  return {
    title: `${system.name}, ${dimension.label}`,
    lines: [cellWords(dimension, cell), ...lines],
  }
}

function assessmentLine({ head, dimension, cell }: Noted, each: Assessment): string {
  const who = assessorName(head, each.assessor)
  if (each.status !== 'known') return `${who}: ${each.reason} (${STATE_WORDS[each.status]})`
  const said = cell.state === 'disputed' ? ` reads ${oneClaim(dimension, each, 'label')}` : ''
  return `${who}${said}: ${each.reason} (confidence ${each.confidence})`
}

/** The readings in dispute, each once, in the order of the scale. */
export function claimWords(
  dimension: Dimension,
  claims: readonly Claim[],
  length: Length,
): string[] {
  const sorted = [...claims].sort(
    (a, b) =>
      lowest(a) - lowest(b) ||
      byCodeUnit(oneClaim(dimension, a, 'label'), oneClaim(dimension, b, 'label')),
  )
  return [...new Set(sorted.map((claim) => oneClaim(dimension, claim, length)))]
}

function lowest(claim: { value: unknown } | { range: [number, number] }): number {
  if ('range' in claim) return claim.range[0]
  return typeof claim.value === 'number' ? claim.value : 0
}

type Reading = { value: Extract<Claim, { value: unknown }>['value'] } | { range: [number, number] }

function oneClaim(dimension: Dimension, claim: Reading, length: Length): string {
  return 'value' in claim
    ? formatValue(dimension, claim.value, length)
    : rangeWords(dimension, claim.range, length)
}

function rangeWords(dimension: Dimension, [low, high]: [number, number], length: Length): string {
  const [from, to] = [formatValue(dimension, low, length), formatValue(dimension, high, length)]
  return length === 'short' ? `${from} to ${to}` : `${STATE_WORDS.range} ${from} and ${to}`
}

function likely(words: string, weak: boolean): string {
  return weak ? `${words}, ${WEAK_WORD}` : words
}
