import type { Slot } from '../../scene/scene'
import { likenessMap } from '../../view/likeness/likeness-map'
import { type Likeness, likenessOf } from '../../view/likeness/likeness-of'
import type { Weights } from '../../view/likeness/weights'
import type { View } from '../../view/view'
import { count, listWords } from '../../words'
import { nameOf } from './rows'
import { similarityWords } from './sentences'

/** A system on the map, and how like the others are by measure. */
export type Mapped = {
  system: string
  name: string
  slot: Slot
  /** In distances. */
  x: number
  y: number
  /** Of every other on the map, in their order; null: too little is known of the two. */
  measured: { system: string; name: string; similarity: number | null; compared: number }[]
}

export type MapModel = {
  summary: string
  points: Mapped[]
  /** Kruskal's stress-1. */
  stress: number
  /** Names of those that cannot be placed. */
  apart: string[]
  /** Pairs whose distance is not known. */
  missing: number
  /** The one the rings are drawn around; null: none. */
  centre: string | null
}

/** All systems on one map; those of whom too little is known are named instead. */
export function mapModel(view: View, weights: Weights, of: string | null): MapModel {
  const { points, stress, apart, pairs } = likenessMap(view, weights)
  const ids = points.map(({ system }) => system)
  const mapped = points.flatMap(({ system: id, x, y }): Mapped[] => {
    const system = view.systems.find((each) => each.id === id)
    if (!system) return []
    const found = likenessOf(view, id, weights)
    const measured = ids.filter((each) => each !== id).map((each) => measuredOf(view, found, each))
    return [{ system: id, name: system.name, slot: system.slot, x, y, measured }]
  })
  return {
    summary: summaryOf(mapped, stress),
    points: mapped,
    stress,
    apart: apart.map((id) => nameOf(view, id)),
    missing: pairs.missing,
    centre: of !== null && ids.includes(of) ? of : null,
  }
}

function measuredOf(
  view: View,
  found: readonly Likeness[],
  id: string,
): Mapped['measured'][number] {
  const like = found.find(({ system }) => system === id)
  const similarity = like?.apart === false ? like.similarity : null
  return { system: id, name: nameOf(view, id), similarity, compared: like?.compared ?? 0 }
}

/** The nearest two by measure, all of them where several are as near, and how true the map is. */
function summaryOf(points: readonly Mapped[], stress: number): string {
  const pairs = points.flatMap(({ name, measured }, at) => {
    const later = points.slice(at + 1).map(({ system }) => system)
    return measured.flatMap((each) =>
      later.includes(each.system) && each.similarity !== null
        ? [{ names: [name, each.name], similarity: each.similarity }]
        : [],
    )
  })
  const most = Math.max(...pairs.map(({ similarity }) => similarity))
  const nearest = pairs.filter(({ similarity }) => similarity > most - EQUAL)
  const quoted =
    nearest.length <= MOST_QUOTED
      ? listWords(
          nearest.map(({ names }) => listWords(names)),
          'and then',
        )
      : count(nearest.length, 'pair')
  const alike =
    pairs.length === 0
      ? ''
      : ` Most alike ${nearest.length === 1 ? 'are' : 'are, equally,'} ${quoted} (similarity ${similarityWords(most)}).`
  return `${count(points.length, 'system')}: the nearer two lie, the more they are alike.${alike} ${stressWords(stress)}`
}

const EQUAL = 1e-9
const MOST_QUOTED = 2

/** How far the map is off, with what the figure means. */
export function stressWords(stress: number): string {
  return `Stress ${stress.toFixed(2)}: 0 is a map true to every distance, 0.2 a poor one.`
}
