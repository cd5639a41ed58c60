import type { Dataset } from '../dataset/schema'
import { slotsOf } from './slots'
import type { View } from './view'

/**
 * Some of the systems of a View, with everything else as it is: their slots, and the dimensions that
 * the filters left. Ids that are not shown are passed over.
 */
export function narrowTo(view: View, ids: readonly string[]): View {
  const systems = view.systems.filter(({ id }) => ids.includes(id))
  const shown = new Set(systems.map(({ id }) => id))
  const ofShown = (key: string) => shown.has(key.split('/')[0] ?? '')
  return {
    ...view,
    query: { ...view.query, systems: systems.map(({ id }) => id) },
    systems,
    cells: Object.fromEntries(Object.entries(view.cells).filter(([key]) => ofShown(key))),
    hits: view.hits?.filter(ofShown) ?? null,
    placements: view.placements.filter(({ system }) => shown.has(system)),
    relations: view.relations.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    brackets: view.brackets.map((each) => ({
      ...each,
      systems: each.systems.filter((id) => shown.has(id)),
    })),
    left: { ...view.left, systems: 0 },
    beyond: 0,
  }
}

/**
 * The View in which the systems of a focus can be told apart. More than six systems share slots: if
 * two of the focus do, the focus has its own slots and the others share.
 */
export function toldApart(dataset: Dataset, view: View, focus: readonly string[]): View {
  const taken = view.systems.flatMap(({ id, slot }) => (focus.includes(id) ? [slot] : []))
  if (new Set(taken).size === taken.length) return view
  const slots = slotsOf(dataset, focus)
  const show = (system: View['all'][number]) => ({
    ...system,
    slot: slots.get(system.id) ?? system.slot,
  })
  return { ...view, systems: view.systems.map(show), all: view.all.map(show) }
}
