import type { Dataset, System } from '../dataset/schema'
import type { Slot } from '../scene/scene'

const SLOTS = [1, 2, 3, 4, 5, 6] as const satisfies readonly Slot[]

/**
 * Colour, marker and dash of every system: its own slot if it declares one, else its declared place
 * modulo 6. Among the systems shown no two share a slot as long as there are free ones; the order in
 * which they are drawn changes nothing.
 */
export function slotsOf(dataset: Dataset, shown: readonly string[]): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  const everyone = dataset.systems.map((system, place) => ({
    id: system.id,
    slot: home(system, place),
  }))
  if (everyone.length <= SLOTS.length) settle(slots, dataset.systems, dataset)
  const inPicture = dataset.systems.filter((system) => shown.includes(system.id))
  if (slots.size === 0) settle(slots, inPicture, dataset)
  for (const { id, slot } of everyone) if (!slots.has(id)) slots.set(id, slot)
  return slots
}

/** Declared slots first; then each in declared order takes its home or the next free slot. */
function settle(slots: Map<string, Slot>, systems: readonly System[], dataset: Dataset): void {
  const taken = new Set<Slot>()
  const give = (system: System) => {
    const wanted = home(system, dataset.systems.indexOf(system))
    const slot = taken.has(wanted) ? (nextFree(wanted, taken) ?? wanted) : wanted
    taken.add(slot)
    slots.set(system.id, slot)
  }
  for (const system of systems) if (system.slot !== undefined) give(system)
  for (const system of systems) if (system.slot === undefined) give(system)
}

function home(system: System, place: number): Slot {
  return SLOTS.find((slot) => slot === system.slot) ?? SLOTS[place % SLOTS.length] ?? 1
}

function nextFree(wanted: Slot, taken: Set<Slot>): Slot | undefined {
  return [...SLOTS.slice(wanted), ...SLOTS].find((slot) => !taken.has(slot))
}
