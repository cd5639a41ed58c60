import { count, RELATION_WORDS } from '../../words'
import type { StackModel } from './model'
import { MOST_RELATIONS, type StackRelation } from './relations'

/** The relations that a picture tries to draw: a narrow one draws those of the system in hand. */
export function relationsFor(
  { relations, arrows, hand }: StackModel,
  compact: boolean,
): StackRelation[] {
  const drawn = relations.filter((relation) => relation.drawn)
  if (!compact || arrows !== 'auto') return drawn
  return drawn.filter(({ from, to }) => hand !== null && (from === hand || to === hand))
}

/** "Bittensor contrasts with OpenAI: two futures"; imagined ones say so. */
export function relationSentence(model: StackModel, relation: StackRelation): string {
  const { from, to, kind, words, imagined } = relation
  const told = words === RELATION_WORDS[kind] ? '' : `: ${words}`
  const verb = `${nameOf(model, from)} ${RELATION_WORDS[kind]} ${nameOf(model, to)}`
  return `${verb}${told}${imagined ? ' (imagined)' : ''}`
}

export function nameOf({ systems }: StackModel, id: string): string {
  return systems.find((system) => system.id === id)?.name ?? id
}

export type Remarked = {
  drawn: number
  /** On a page a system can be chosen and the table stands below. */
  page: boolean
}

/** A sentence on relations that are not drawn; none if all are. */
export function relationRemark(model: StackModel, { drawn, page }: Remarked): string[] {
  const { relations, arrows, hand } = model
  const total = relations.length
  if (drawn === total) return []
  const table = page ? ' The table lists every one.' : ''
  const own = relations.filter(({ from, to }) => from === hand || to === hand).length
  if (drawn > 0 && hand !== null && drawn <= own) {
    const some = drawn === own ? 'those' : `some of the ${own}`
    const drawnOf = `${drawn} of ${count(total, 'relation')} ${areOf(drawn)} drawn`
    return [`${drawnOf}, ${some} of ${nameOf(model, hand)}.${table}`]
  }
  if (drawn > 0) return [`${drawn} of ${count(total, 'relation')} ${areOf(drawn)} drawn.${table}`]
  if (page && arrows === 'auto' && hand === null) {
    const many = total > MOST_RELATIONS ? ', too many to draw at once' : ''
    return [`${count(total, 'relation')}${many}: choose a system to see its own.`]
  }
  return [`${count(total, 'relation')} ${areOf(total)} not drawn.${table}`]
}

function areOf(number: number): string {
  return number === 1 ? 'is' : 'are'
}
