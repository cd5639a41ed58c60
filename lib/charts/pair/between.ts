import type { RelationKind } from '../../dataset/relations'
import type { Layer, PlacementRole } from '../../dataset/schema'
import type { LayerSlot, Slot } from '../../scene/scene'
import { LAYER_SLOTS } from '../../scene/theme'
import { assessorName, placesOf } from '../../view/claims'
import { relationKey } from '../../view/relation-key'
import type { PlacementCell, View } from '../../view/view'
import { listWords, RELATION_WORDS, ROLE_WORDS } from '../../words'
import type { Side } from './sides'

export type PairLayer = { id: string; label: string; slot: LayerSlot }

/** How one system of a side sits in one layer. */
export type PairPlace = {
  key: string
  system: string
  name: string
  slot: Slot
  /** Index of the layer, from the surface. */
  layer: number
  state: PlacementCell['state']
  claims: { assessor: string; role: PlacementRole; reason: string; sources: string[] }[]
}

/** Where a side sits: its places, and these in words. */
export type PairPlaces = { words: string; places: PairPlace[] }

/** Layers from the surface down, and both sides in them. */
export type PairLayers = { layers: PairLayer[]; a: PairPlaces; b: PairPlaces }

/** What is said of a system of one side and one of the other. */
export type PairRelation = {
  key: string
  kind: RelationKind
  /** Names; the first is the one that uses or builds on the other. */
  from: string
  to: string
  /** Whether `from` is on side A. */
  fromA: boolean
  words: string
  imagined: boolean
  sentence: string
  claims: { assessor: string; reason: string; sources: string[] }[]
}

/** Null: the dataset describes no layers. */
export function pairLayers(view: View, { a, b }: { a: Side; b: Side }): PairLayers | null {
  if (view.layers.length === 0) return null
  const layers = [...view.layers].reverse()
  return {
    layers: layers.map(({ id, label }, index) => ({
      id,
      label,
      slot: LAYER_SLOTS[index % LAYER_SLOTS.length] ?? 1,
    })),
    a: placesOfSide(view, layers, a),
    b: placesOfSide(view, layers, b),
  }
}

function placesOfSide(view: View, layers: readonly Layer[], side: Side): PairPlaces {
  const places = side.systems.flatMap(({ id: system, name, slot }) =>
    layers.flatMap(({ id }, layer): PairPlace[] => {
      const found = view.placements.find((each) => each.system === system && each.layer === id)
      if (!found) return []
      const claims = found.claims.map(({ assessor, role, reason, evidence }) => ({
        assessor: assessorName(view.head, assessor),
        role,
        reason,
        sources: placesOf(view.head, evidence).sources,
      }))
      return [{ key: `${system}@${id}`, system, name, slot, layer, state: found.state, claims }]
    }),
  )
  return { words: placeWords(layers, places), places }
}

const STATES = [
  'primary',
  'secondary',
  'disputed',
  'unknown',
] as const satisfies readonly PlacementCell['state'][]
const IN_LAYERS = {
  primary: 'at home in',
  secondary: ROLE_WORDS.secondary,
  disputed: 'disputed in',
  unknown: 'unknown whether in',
} as const satisfies Record<PlacementCell['state'], string>

/** `at home in intelligence; reaches into compute`. */
function placeWords(layers: readonly Layer[], places: readonly PairPlace[]): string {
  const parts = STATES.flatMap((state) => {
    const here = layers.filter((_, index) =>
      places.some((each) => each.layer === index && each.state === state),
    )
    return here.length === 0
      ? []
      : [`${IN_LAYERS[state]} ${listWords(here.map(({ label }) => label))}`]
  })
  return parts.length === 0 ? 'placement not stated' : parts.join('; ')
}

/** Relations from one side to the other, each kind once however many assessors state it. */
export function pairRelations(view: View, { a, b }: { a: Side; b: Side }): PairRelation[] {
  const isIn = (side: Side, id: string) => side.systems.some((system) => system.id === id)
  const crossing = view.relations.filter(
    ({ from, to }) => (isIn(a, from) && isIn(b, to)) || (isIn(b, from) && isIn(a, to)),
  )
  const keys = [
    ...new Set(crossing.map(({ kind, from, to }) => relationKey(kind, from, to))),
  ].sort()
  return keys.flatMap((key) => {
    const found = crossing.filter(({ kind, from, to }) => relationKey(kind, from, to) === key)
    // what holds both ways and is stated both ways is told as its key goes, whichever side comes first
    const asKeyed = ({ from }: Stated) => key.startsWith(`${from}~`)
    const said = [...found.filter(asKeyed), ...found.filter((each) => !asKeyed(each))]
    const [first] = said
    return first ? [relationOf(view, { key, said, first, fromA: isIn(a, first.from) })] : []
  })
}

type Stated = View['relations'][number]
type RelationInput = { key: string; said: Stated[]; first: Stated; fromA: boolean }

function relationOf(view: View, { key, said, first, fromA }: RelationInput): PairRelation {
  const nameOf = (id: string) => view.all.find((system) => system.id === id)?.name ?? id
  const [from, to] = [nameOf(first.from), nameOf(first.to)]
  const words = said.find(({ label }) => label !== undefined)?.label ?? RELATION_WORDS[first.kind]
  const imagined = said.every((each) => each.imagined)
  const told = words === RELATION_WORDS[first.kind] ? '' : `: ${words}`
  return {
    ...{ key, kind: first.kind, from, to, fromA, words, imagined },
    sentence: `${from} ${RELATION_WORDS[first.kind]} ${to}${told}${imagined ? ' (imagined)' : ''}`,
    claims: said.map(({ assessor, reason, evidence }) => ({
      assessor: assessorName(view.head, assessor),
      reason,
      sources: placesOf(view.head, evidence).sources,
    })),
  }
}
