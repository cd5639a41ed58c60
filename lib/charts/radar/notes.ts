import { cellKey } from '../../dataset/cell'
import type { DimensionOf } from '../../dataset/schema'
import { cellNote, cellWords } from '../../view/cell-words'
import type { View } from '../../view/view'
import type { Note, Notes } from '../chart-kind'

type Spokes = DimensionOf<'ordinal'>[]

/** What is said on hover and focus of each cell, spoke and system. */
export function radarNotes(view: View, spokes: Spokes): Notes {
  return { ...spokeNotes(view, spokes), ...systemNotes(view, spokes), ...cellNotes(view, spokes) }
}

function spokeNotes(view: View, spokes: Spokes): Notes {
  const notes = spokes.map((spoke) => {
    const scale = spoke.levels.map((level, index) => `${index + 1} ${level.label}`).join(' · ')
    const readings = view.systems.map(
      (system) => `${system.name}: ${words(view, system.id, spoke)}`,
    )
    const note: Note = { title: spoke.label, lines: [spoke.question, scale, ...readings] }
    return [`/${spoke.id}`, note] as const
  })
  return Object.fromEntries(notes)
}

function systemNotes(view: View, spokes: Spokes): Notes {
  const notes = view.systems.map((system) => {
    const lines = spokes.map((spoke) => `${spoke.label}: ${words(view, system.id, spoke)}`)
    return [system.id, { title: system.name, lines }] as const
  })
  return Object.fromEntries(notes)
}

function cellNotes(view: View, spokes: Spokes): Notes {
  const notes = view.systems.flatMap((system) =>
    spokes.flatMap((spoke) => {
      const key = cellKey(system.id, spoke.id)
      const cell = view.cells[key]
      return cell
        ? [[key, cellNote({ head: view.head, system, dimension: spoke, cell })] as const]
        : []
    }),
  )
  return Object.fromEntries(notes)
}

function words(view: View, system: string, spoke: Spokes[number]): string {
  const cell = view.cells[cellKey(system, spoke.id)]
  return cell ? cellWords(spoke, cell) : ''
}
