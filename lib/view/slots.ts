import type { Dataset } from '../dataset/schema'
import type { Slot } from '../scene/scene'

const SLOTS = [1, 2, 3, 4, 5, 6] as const satisfies readonly Slot[]

/** A system by its declared place, with the slot that it declares: none where it is 0 or absent. */
export type Placed = { place: number; slot: number | undefined }

/**
 * Colour, marker and dash of every system: its own slot if it declares one, else its declared place
 * modulo 6. Among the systems shown no two share a slot as long as there are free ones; the order in
 * which they are drawn changes nothing.
 */
export function slotsOf(dataset: Dataset, shown: readonly string[]): Map<string, Slot> {
  const placed = dataset.systems.map(({ slot }, place): Placed => ({ place, slot }))
  const few = placed.length <= SLOTS.length
  const ids = new Set(shown)
  const settled = settleSlots(
    few ? placed : placed.filter(({ place }) => ids.has(dataset.systems[place]?.id ?? '')),
  )
  return new Map(
    dataset.systems.map(({ id, slot }, place) => [id, settled.get(place) ?? home({ place, slot })]),
  )
}

/**
 * Slots by place, for systems in their declared order. Declared slots first; then each takes its home
 * or the next free slot.
 */
export function settleSlots(systems: readonly Placed[]): Map<number, Slot> {
  const slots = new Map<number, Slot>()
  const taken = new Set<Slot>()
  const give = (system: Placed) => {
    const wanted = home(system)
    const slot = taken.has(wanted) ? (nextFree(wanted, taken) ?? wanted) : wanted
    taken.add(slot)
    slots.set(system.place, slot)
  }
  for (const system of systems) if (declared(system) !== undefined) give(system)
  for (const system of systems) if (declared(system) === undefined) give(system)
  return slots
}

function declared({ slot }: Placed): Slot | undefined {
  return SLOTS.find((each) => each === slot)
}

function home(system: Placed): Slot {
  return declared(system) ?? SLOTS[system.place % SLOTS.length] ?? 1
}

function nextFree(wanted: Slot, taken: Set<Slot>): Slot | undefined {
  return [...SLOTS.slice(wanted), ...SLOTS].find((slot) => !taken.has(slot))
}
