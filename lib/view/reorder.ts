import { toggled, valuesOf, withKeys, withValues } from './address'
import type { TableView } from './table/table-view'

/** Something lifted: it lies at `to` until it is dropped. Places count from 0; `first`, `last`: where it may go. */
export type Moving = {
  axis: 'rows' | 'columns'
  id: string
  label: string
  from: number
  to: number
  first: number
  last: number
}

export type MoveEvent =
  | { type: 'lift'; what: Omit<Moving, 'to'> }
  | { type: 'step'; by: number }
  | { type: 'over'; place: number }
  | { type: 'drop' | 'cancel' }

/** `said`: for who cannot see it; empty: nothing new. `dropped`: the move to make. */
export type Moved = {
  moving: Moving | null
  said: string
  dropped: { axis: Moving['axis']; id: string; by: number } | null
}

/** What an event does to a thing that may be lifted. */
export function moved(moving: Moving | null, event: MoveEvent): Moved {
  if (event.type === 'lift') return lifted({ ...event.what, to: event.what.from })
  if (moving === null) return { moving, said: '', dropped: null }
  switch (event.type) {
    case 'step':
      return movedTo(moving, moving.to + event.by)
    case 'over':
      return movedTo(moving, event.place)
    case 'drop':
      return dropped(moving)
    case 'cancel':
      return { moving: null, said: `${moving.label} put back. Nothing moved.`, dropped: null }
    default:
      return event satisfies never
  }
}

function lifted(moving: Moving): Moved {
  const { label, axis, from, first, last } = moving
  const noun = axis === 'columns' ? 'column' : 'row'
  const of = `${noun} ${from - first + 1} of ${last - first + 1}`
  const how = 'Arrows move, Space drops, Escape puts it back.'
  return { moving, said: `${label} lifted, ${of}. ${how}`, dropped: null }
}

function movedTo(moving: Moving, place: number): Moved {
  const to = Math.min(moving.last, Math.max(moving.first, place))
  if (to === moving.to) return { moving, said: '', dropped: null }
  const said = `Moved to ${to - moving.first + 1}.`
  return { moving: { ...moving, to }, said, dropped: null }
}

function dropped({ axis, id, label, from, to, first }: Moving): Moved {
  if (to === from) return { moving: null, said: `${label} dropped where it was.`, dropped: null }
  const said = `${label} dropped at ${to - first + 1}.`
  return { moving: null, said, dropped: { axis, id, by: to - from } }
}

type Move = {
  view: Pick<TableView, 'columns' | 'allColumns' | 'allRows' | 'pinned'>
  /** The query part of the address. */
  search: string
  /** Of the dimension or of the system. */
  id: string
  /** Places to the end of the list; negative: to its start. */
  by: number
}

/**
 * The address after a column moved among those shown; dimensions that are not shown keep their places.
 * Pinned columns move among the pinned. Null: there is no such place.
 */
export function moveColumn({ view, search, id, by }: Move): string | null {
  const shown = view.columns.map(({ dimension }) => dimension.id)
  const zone = zoneOf(shown, view.pinned.columns, id)
  const order = zone && shifted(zone.ids, id, by)
  if (!zone || !order) return null
  if (zone.pinned) return withPins(search, order, (each) => `/${each}`)
  const chosen = new Set(valuesOf(search, 'dims'))
  const all = view.allColumns.map((column) => column.id)
  const full = chosen.size === 0 ? all : all.filter((each) => chosen.has(each))
  return withValues(search, 'dims', inPlaces(full, order))
}

/**
 * The address after a row moved among `shown`, the ids of the rows in their order; systems that are not
 * shown keep their places, and the order by which they were sorted is given up for this one. Null: there is
 * no such place, or there are too many rows to be moved by hand.
 */
export function moveRow({
  view,
  search,
  id,
  by,
  shown,
}: Move & { shown: string[] }): string | null {
  if (view.allRows === null) return null
  const zone = zoneOf(shown, view.pinned.rows, id)
  const order = zone && shifted(zone.ids, id, by)
  if (!zone || !order) return null
  if (zone.pinned) return withPins(search, order, (each) => each)
  return withKeys(search, { systems: inPlaces(view.allRows, order), order: [] })
}

/** Those among which something can move: the pinned, or the others. */
function zoneOf(ids: string[], pinned: number, id: string) {
  const at = ids.indexOf(id)
  if (at < 0) return null
  return at < pinned
    ? { ids: ids.slice(0, pinned), pinned: true }
    : { ids: ids.slice(pinned), pinned: false }
}

function shifted(ids: string[], id: string, by: number): string[] | null {
  const from = ids.indexOf(id)
  const to = from + by
  if (by === 0 || to < 0 || to >= ids.length) return null
  const others = ids.filter((each) => each !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}

/** The list with the places of `order` filled anew. */
function inPlaces(all: readonly string[], order: readonly string[]): string[] {
  const moved = new Set(order)
  const next = order[Symbol.iterator]()
  return all.map((id) => (moved.has(id) ? (next.next().value ?? id) : id))
}

function withPins(search: string, ids: string[], keyOf: (id: string) => string): string {
  const order = ids.map(keyOf)
  return withValues(search, 'pin', inPlaces(valuesOf(search, 'pin'), order))
}

/** The address without the system or the dimension of this key (`bitcoin`, `/openness`). */
export function hideKey(search: string, key: string): string {
  const hidden = valuesOf(search, 'hide')
  return hidden.includes(key) ? search : withValues(search, 'hide', [...hidden, key])
}

/** The address with this key as the last of those pinned. */
export function pinKey(search: string, key: string): string {
  const pinned = valuesOf(search, 'pin')
  return pinned.includes(key) ? search : withValues(search, 'pin', [...pinned, key])
}

/** The address with this key no longer pinned. */
export function unpin(search: string, key: string): string {
  const pinned = valuesOf(search, 'pin')
  return pinned.includes(key) ? withValues(search, 'pin', toggled(pinned, key)) : search
}
