import { DIRECTED_RELATIONS, RELATION_KINDS, type RelationKind } from '../dataset/relations'
import { parseKey } from './key'

/** Whether the kind runs from one system to the other; the others hold both ways. */
export function isDirected(kind: RelationKind): boolean {
  return DIRECTED_RELATIONS.some((directed) => directed === kind)
}

/** How the line of a kind ends in pictures: alike at both ends, or an arrow to the one that leans on the other. */
export const RELATION_ENDS = {
  'contrasts-with': 'dot',
  complements: 'square',
  'competes-with': 'bar',
  'same-idea-as': 'none',
  uses: 'arrow',
  'builds-on': 'arrow',
} as const satisfies Record<RelationKind, string>

/** The one key of a relation: where it holds both ways, the same whoever states it of whom. */
export function relationKey(kind: RelationKind, from: string, to: string): string {
  const [first, last] = isDirected(kind) || from < to ? [from, to] : [to, from]
  return `${first}~${kind}~${last}`
}

/** A key as it is written in pictures and addresses: only relations have a second way to be named. */
export function canonicalKey(key: string): string {
  const { relation } = parseKey(key) ?? {}
  const kind = RELATION_KINDS.find((each) => each === relation?.kind)
  return relation && kind ? relationKey(kind, relation.from, relation.to) : key
}
