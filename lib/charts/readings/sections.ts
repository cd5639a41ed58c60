import type { Key, Slot } from '../../scene/scene'
import { count } from '../../words'
import type { Dispute } from './disputes'
import type { ReadingsOptions } from './options'

/** Disputes that stand together: of one dimension, of one system, or all by how far readers are apart. */
export type DisputeSection = {
  /** What heads it; empty where all stand in one list. */
  key: Key
  title: string
  /** Of a system that heads it. */
  slot: Slot | null
  note: string
  disputes: Dispute[]
}

/** The disputes in their sections, in the order in which dimensions or systems are shown. */
export function sectionsOf(
  disputes: readonly Dispute[],
  by: ReadingsOptions['by'],
  { systems, noteOf }: { systems: readonly string[]; noteOf: (key: Key) => string },
): DisputeSection[] {
  switch (by) {
    case 'gap':
      return disputes.length === 0 ? [] : [widestFirst(disputes)]
    case 'dimension':
      return runs(disputes, ({ dimension }) => `/${dimension}`).map(([key, own]) => ({
        ...{ key, title: own[0]?.label ?? '', slot: null, disputes: own },
        note: noteOf(key),
      }))
    case 'system':
      return runs(bySystem(disputes, systems), ({ system }) => system).map(([key, own]) => ({
        ...{ key, title: own[0]?.name ?? '', slot: own[0]?.slot ?? null, disputes: own },
        note: noteOf(key),
      }))
    default:
      return by satisfies never
  }
}

function widestFirst(disputes: readonly Dispute[]): DisputeSection {
  // stable: as far apart, they keep the order of the dimensions
  const sorted = [...disputes].sort((a, b) => (b.distance ?? -1) - (a.distance ?? -1))
  const note = 'each measured along its own scale'
  const title = `${count(disputes.length, 'cell')}, widest gap first`
  return { key: '', title, slot: null, note, disputes: sorted }
}

function bySystem(disputes: readonly Dispute[], systems: readonly string[]): Dispute[] {
  const place = ({ system }: Dispute) => systems.indexOf(system)
  return [...disputes].sort((a, b) => place(a) - place(b))
}

/** What shares a key, in the order in which the keys are first met. */
function runs(
  disputes: readonly Dispute[],
  keyOf: (each: Dispute) => Key,
): [key: Key, own: Dispute[]][] {
  const keys = [...new Set(disputes.map(keyOf))]
  return keys.map((key) => [key, disputes.filter((each) => keyOf(each) === key)])
}
