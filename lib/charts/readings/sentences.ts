import type { View } from '../../view/view'
import { count, inSentence, listSome } from '../../words'
import type { Dispute } from './disputes'

type Counted = {
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  shared: number
  disputes: readonly Dispute[]
}

/** On how many of the cells that two have read they differ, and on which dimensions most often. */
export function readingsSummary({ lens, shared, disputes }: Counted): string {
  const read = lens === null ? 'that two or more have read' : 'that somebody else has read too'
  const found = disputes.length
  if (found === 0) {
    const cells = shared === 1 ? 'the 1 cell' : `all ${shared} cells`
    const who = lens === null ? 'The assessors agree' : `Nobody differs from ${lens}`
    return `${who} on ${lens === null ? cells : cells.replace('all', 'the')} ${read}.`
  }
  const cells = shared === 1 ? 'the 1 cell' : `the ${shared} cells`
  const who = lens === null ? 'The assessors differ' : `Others differ from ${lens}`
  const alone = lens === null ? '' : ` Only ${lens} is heard here.`
  return `${who} on ${found} of ${cells} ${read}${mostOften(disputes)}.${alone}`
}

/** `, most often on ownership and innovation, 2 each`; nothing where no dimension stands out. */
function mostOften(disputes: readonly Dispute[]): string {
  const labels = [...new Set(disputes.map(({ dimension }) => dimension))].map((id) => {
    const own = disputes.filter(({ dimension }) => dimension === id)
    return { label: inSentence(own[0]?.label ?? id), found: own.length }
  })
  const most = Math.max(...labels.map(({ found }) => found))
  const often = labels.filter(({ found }) => found === most)
  if (often.length === labels.length) return ''
  const each = often.length > 1 ? `${most} each` : `${most} of them`
  return `, most often on ${listSome(often.map(({ label }) => label))} (${each})`
}

/** `2 of 5 in dispute`; through a lens `others differ on 2 of 5`. */
export function disputedWords(
  lens: string | null,
  { found, of }: { found: number; of: number },
): string {
  return lens === null ? `${found} of ${of} in dispute` : `others differ on ${found} of ${of}`
}

/** `Public record reads it otherwise`: who differs from the one who is heard. */
export function otherwiseWords({ unheard }: Dispute): string {
  return `${listSome(unheard)} ${unheard.length === 1 ? 'reads' : 'read'} it otherwise`
}

/** `2 levels apart`; empty where that cannot be said. */
export function apartWords({ steps }: Dispute): string {
  return steps === null || steps === 0 ? '' : `${count(steps, 'level')} apart`
}

type Left = { lens: string | null; unmet: number }

/** What is left out, each in a sentence. */
export function readingsRemarks({ left }: View, { lens, unmet }: Left): string[] {
  const are = (found: number) => (found === 1 ? 'is' : 'are')
  const hidden = (found: number, noun: string) =>
    found === 0 ? [] : [`${count(found, noun)} ${are(found)} hidden by the filter.`]
  const listed = `${count(unmet, 'cell')} in dispute ${unmet === 1 ? 'does' : 'do'} not meet the filter and ${are(unmet)} not listed.`
  return [
    ...(lens === null
      ? []
      : [
          'Hear all assessors to read what the others say. How far they agree is counted over all of them.',
        ]),
    ...(unmet === 0 ? [] : [listed]),
    ...hidden(left.systems, 'system'),
    ...hidden(left.dimensions, 'dimension'),
  ]
}
