import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import type { Slot } from '../../scene/scene'
import { cellWords } from '../../view/cell-words'
import { matrixSearch } from '../../view/counted-search'
import type { Part } from '../../view/likeness/compare'
import type { Likeness } from '../../view/likeness/likeness-of'
import type { ShownSystem, View } from '../../view/view'

/** Why two systems are alike or not: one dimension on which both are known. */
export type LikenessReason = {
  /** The cell of the other system. */
  key: string
  dimension: string
  label: string
  /** 0 to 1; 0: both say the same. */
  distance: number
  weight: number
  /** What the system asked about says, and what the other says. */
  own: string
  other: string
}

/** One of those that are like the system asked about, with its reasons. */
export type LikenessRow = {
  system: string
  name: string
  slot: Slot
  similarity: number
  low: number
  high: number
  /** On how many dimensions both are known, of how many that can be compared, and what may still be. */
  compared: number
  comparable: number
  open: number
  /** The matrix of the two on the dimensions compared. */
  search: string
  /** Names of those that are exactly as near. */
  tied: string[]
  /** As declared. */
  shared: LikenessReason[]
  /** The widest first, then as declared. */
  differing: LikenessReason[]
}

/** Of whom too little is known. */
export type ApartRow = Pick<
  LikenessRow,
  'system' | 'name' | 'slot' | 'high' | 'compared' | 'comparable' | 'search'
>

type Asked = { view: View; of: ShownSystem }

/** Rows for those that have a place; ties are named among all of them, also those not listed. */
export function likenessRows({ view, of }: Asked, found: readonly Likeness[]): LikenessRow[] {
  return found.flatMap((each) => {
    const system = view.systems.find(({ id }) => id === each.system)
    if (!system || each.apart || each.similarity === null) return []
    const { similarity, low, high, compared, comparable, open } = each
    const tied = found.filter(({ place, system: id }) => place === each.place && id !== each.system)
    const reasons = each.parts.flatMap((part) => reasonOf({ view, of }, system, part))
    return [
      {
        ...{ system: system.id, name: system.name, slot: system.slot },
        ...{ similarity, low, high, compared, comparable, open },
        search: searchOf({ view, of }, each),
        tied: tied.map(({ system: id }) => nameOf(view, id)),
        shared: reasons.filter(({ distance }) => distance === 0),
        differing: widestFirst(reasons.filter(({ distance }) => distance > 0)),
      },
    ]
  })
}

export function apartRows({ view, of }: Asked, found: readonly Likeness[]): ApartRow[] {
  return found.flatMap((each) => {
    const system = view.systems.find(({ id }) => id === each.system)
    if (!system || !each.apart) return []
    const { high, compared, comparable } = each
    const { id, name, slot } = system
    const search = searchOf({ view, of }, each)
    return [{ system: id, name, slot, high, compared, comparable, search }]
  })
}

/** Filters of cells stay behind: of two systems alone they might let fewer dimensions pass. */
function searchOf({ view, of }: Asked, { system, parts }: Likeness): string {
  const dims = parts.map(({ dimension }) => dimension)
  return matrixSearch(view.query, { systems: [of.id, system], dims, state: [], q: '' })
}

export function nameOf({ all }: View, id: string): string {
  return all.find((system) => system.id === id)?.name ?? id
}

/** Of equal distances the one that counts more; stable, so that equal ones stay as declared. */
function widestFirst(reasons: readonly LikenessReason[]): LikenessReason[] {
  return [...reasons].sort((a, b) => b.distance - a.distance || b.weight - a.weight)
}

function reasonOf({ view, of }: Asked, { id }: ShownSystem, part: Part): LikenessReason[] {
  const dimension = view.dimensions.find((each) => each.id === part.dimension)
  if (!dimension) return []
  return [
    {
      key: cellKey(id, dimension.id),
      dimension: dimension.id,
      label: dimension.label,
      distance: part.distance,
      weight: part.weight,
      own: wordsOf(dimension, view.cells[cellKey(of.id, dimension.id)]),
      other: wordsOf(dimension, view.cells[cellKey(id, dimension.id)]),
    },
  ]
}

function wordsOf(dimension: Dimension, cell: Cell | undefined): string {
  return cell ? cellWords(dimension, cell) : ''
}
