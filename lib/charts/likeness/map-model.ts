import { capital } from '../../number-words'
import type { Slot } from '../../scene/scene'
import { meanDistance } from '../../view/gower'
import { partsBetween } from '../../view/likeness/compare'
import { likenessMap } from '../../view/likeness/likeness-map'
import { EQUAL } from '../../view/likeness/likeness-of'
import type { Weights } from '../../view/likeness/weights'
import { LEAST_COMPARED } from '../../view/table/likeness'
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
  /** Pairs whose distance is not known, each as "A and B". */
  missing: string[]
  /** The one the rings are drawn around; null: none. */
  centre: string | null
}

/** All systems on one map; those of whom too little is known are named instead. */
export function mapModel(view: View, weights: Weights, of: string | null): MapModel {
  const { points, stress, apart } = likenessMap(view, weights)
  const ids = points.map(({ system }) => system)
  const measure = measuring(view, weights)
  const mapped = points.flatMap(({ system: id, x, y }): Mapped[] => {
    const system = view.systems.find((each) => each.id === id)
    if (!system) return []
    const measured = ids.filter((each) => each !== id).map((each) => measure(id, each))
    return [{ system: id, name: system.name, slot: system.slot, x, y, measured }]
  })
  return {
    summary: summaryOf(mapped, stress),
    points: mapped,
    stress,
    apart: apart.map((id) => nameOf(view, id)),
    missing: pairsOf(mapped).flatMap(({ names, similarity }) =>
      similarity === null ? [listWords(names)] : [],
    ),
    centre: of !== null && ids.includes(of) ? of : null,
  }
}

type Measured = Mapped['measured'][number]

/** How like a system is to another, which is told; each two are measured once, so that it is the same both ways. */
function measuring(view: View, weights: Weights): (from: string, to: string) => Measured {
  const parts = partsBetween(view, weights)
  const known = new Map<string, Pick<Measured, 'similarity' | 'compared'>>()
  const between = (from: string, to: string) => {
    const compared = parts(from, to)
    const distance = compared.length < LEAST_COMPARED ? null : meanDistance(compared)
    return { similarity: distance === null ? null : 1 - distance, compared: compared.length }
  }
  return (from, to) => {
    const key = from < to ? `${from}/${to}` : `${to}/${from}`
    const found = known.get(key) ?? between(from, to)
    known.set(key, found)
    return { system: to, name: nameOf(view, to), ...found }
  }
}

/** How many, who is most alike, and how true the map is. */
function summaryOf(points: readonly Mapped[], stress: number): string {
  return [
    `${count(points.length, 'system')}: the nearer two lie, the more they are alike.`,
    ...sentence(alikeWords(points)),
    `Stress ${stress.toFixed(2)}: 0 is a map true to every distance, 0.2 a poor one.`,
  ].join(' ')
}

function sentence(words: string): string[] {
  return words === '' ? [] : [`${capital(words)}.`]
}

/** "most alike are A and B (similarity 0.90)", all of them where several are as near; empty: none is compared. */
function alikeWords(points: readonly Mapped[]): string {
  const pairs = pairsOf(points).flatMap(({ names, similarity }) =>
    similarity === null ? [] : [{ names, similarity }],
  )
  if (pairs.length === 0) return ''
  const most = Math.max(...pairs.map(({ similarity }) => similarity))
  const nearest = pairs.filter(({ similarity }) => similarity > most - EQUAL)
  const quoted = nearest.map(({ names }) => listWords(names))
  const said =
    quoted.length <= MOST_QUOTED ? quoted.join(', and equally ') : count(quoted.length, 'pair')
  return `most alike are ${said} (similarity ${similarityWords(most)})`
}

/** Each two once, in the order of the map. */
function pairsOf(points: readonly Mapped[]) {
  return points.flatMap(({ name, measured }, at) => {
    const later = new Set(points.slice(at + 1).map(({ system }) => system))
    return measured
      .filter(({ system }) => later.has(system))
      .map(({ name: other, similarity }) => ({ names: [name, other], similarity }))
  })
}

/** What the map would say if all dimensions counted the same. */
export function plainWords({ points, stress }: MapModel): string {
  const alike = alikeWords(points)
  return `Were all to count the same: ${alike === '' ? '' : `${alike}, `}stress ${stress.toFixed(2)}.`
}

const MOST_QUOTED = 2
