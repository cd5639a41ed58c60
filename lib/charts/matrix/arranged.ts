import { MOST_SERIATED } from '../../view/seriate'
import type { View } from '../../view/view'
import { inSentence } from '../../words'
import type { Reference } from './against'
import type { Ranking } from './ranking'
import type { RowGroups } from './row-groups'

export type Arranged = {
  /** How rows are ordered, where that is no plain order: one sentence, or none. */
  order: string | null
  /** By what they are grouped. */
  groups: string | null
  /** With what they are compared, or why they are not. */
  reference: string | null
}

type Input = { ranking: Ranking | null; groups: RowGroups | null; reference: Reference | null }

/** What is said of the order, the groups and the reference; sentences without their full stops. */
export function arrangedOf(view: View, { ranking, groups, reference }: Input): Arranged {
  return {
    order: orderWords(view) ?? (ranking && sortedWords(ranking)),
    groups: groups && `Grouped by ${inSentence(groups.by)}`,
    reference: reference && referenceWords(reference),
  }
}

function orderWords({ query: { order }, all, systems, beyond }: View): string | null {
  if (order.by === 'seriated') {
    return systems.length + beyond <= MOST_SERIATED
      ? 'Ordered so that neighbours are alike'
      : `In declared order: more than ${MOST_SERIATED} systems are not ordered by their neighbours`
  }
  if (order.by !== 'like') return null
  const name = all.find(({ id }) => id === order.system)?.name
  return name === undefined ? null : `Ordered by likeness to ${name}`
}

/** "Sorted by openness, last level first, then by access, first level first". */
function sortedWords({ keys }: Ranking): string {
  return `Sorted by ${keys.map(({ words }) => words).join(', then by ')}`
}

function referenceWords({ name, shown }: Reference): string {
  return shown ? `Compared with ${name}` : `${name} is not shown, so nothing is compared with it`
}
