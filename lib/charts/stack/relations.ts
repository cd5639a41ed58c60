import type { RelationKind } from '../../dataset/relations'
import { assessorName, placesOf } from '../../view/claims'
import { relationKey } from '../../view/relation-key'
import type { ShownRelation, View } from '../../view/view'
import { RELATION_WORDS } from '../../words'
import type { StackOptions } from './options'
import type { Selection } from './selection'

export const MOST_RELATIONS = 12

export type StackReading = {
  assessor: string
  label: string | null
  imagined: boolean
  reason: string
  evidence: string[]
}

/** One line of the picture: what one or more assessors say of two systems in the same kind. */
export type StackRelation = {
  key: string
  kind: RelationKind
  /** Ids; `uses` and `builds-on` run from the one that leans on the other. */
  from: string
  to: string
  /** The words on the line. */
  words: string
  /** Every assessor who states it says that it is possible, not yet so. */
  imagined: boolean
  readings: StackReading[]
  /** Chosen by the query and the option; a narrow picture may draw fewer. */
  drawn: boolean
  picked: boolean
  dim: boolean
}

/** Every relation between shown systems, each once. */
export function stackRelations(
  view: View,
  options: StackOptions,
  selection: Selection,
): StackRelation[] {
  const merged = mergedRelations(view, selection)
  const wanted = wantedBy(options, selection, merged.length)
  return merged.map((each) => ({ ...each, drawn: wanted(each) }))
}

type Wanted = (relation: Pick<StackRelation, 'from' | 'to'>) => boolean

function wantedBy({ arrows }: StackOptions, { hand }: Selection, total: number): Wanted {
  if (arrows === 'none') return () => false
  if (arrows === 'all' || (arrows === 'auto' && total <= MOST_RELATIONS)) return () => true
  const system = arrows === 'auto' ? hand : arrows
  return ({ from, to }) => system !== null && (from === system || to === system)
}

/** The same kind between the same two systems is one line, whoever states it. */
function mergedRelations(view: View, selection: Selection): StackRelation[] {
  const lines = new Map<string, StackRelation>()
  for (const relation of view.relations) {
    const key = relationKey(relation.kind, relation.from, relation.to)
    const line = lines.get(key)
    const reading = readingOf(view, relation)
    if (line) {
      line.readings.push(reading)
      line.imagined = line.imagined && relation.imagined
    } else lines.set(key, newLine(relation, { key, reading, selection }))
  }
  return [...lines.values()]
}

type LineInput = { key: string; reading: StackReading; selection: Selection }

function newLine(relation: ShownRelation, { key, reading, selection }: LineInput): StackRelation {
  return {
    key,
    kind: relation.kind,
    from: relation.from,
    to: relation.to,
    words: relation.label ?? RELATION_WORDS[relation.kind],
    imagined: relation.imagined,
    readings: [reading],
    drawn: false,
    picked: selection.key === key,
    dim: selection.dim(key),
  }
}

function readingOf({ head }: View, relation: ShownRelation): StackReading {
  return {
    assessor: assessorName(head, relation.assessor),
    label: relation.label ?? null,
    imagined: relation.imagined,
    reason: relation.reason,
    evidence: placesOf(head, relation.evidence).sources,
  }
}
