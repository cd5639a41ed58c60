import { cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { capital } from '../../number-words'
import { cellNote, cellWords } from '../../view/cell-words'
import { assessorName } from '../../view/claims'
import type { View } from '../../view/view'
import { ROLE_WORDS } from '../../words'
import type { Note, Notes } from '../chart-kind'
import { type Reference, versusOf, versusWords } from './against'

/** What is said on hover and focus of each cell, system, dimension and, if drawn, placement. */
export function matrixNotes(
  view: View,
  { layers, reference }: { layers: boolean; reference: Reference | null },
): Notes {
  return Object.fromEntries([
    ...view.dimensions.map((each) => [`/${each.id}`, dimensionNote(view, each)] as const),
    ...view.systems.map(({ id, name }) => [id, systemNote(view, id, name)] as const),
    ...(layers ? placementNotes(view) : []),
    ...cellNotes(view, reference),
  ])
}

function dimensionNote(view: View, dimension: Dimension): Note {
  const scale =
    dimension.type === 'ordinal'
      ? [dimension.levels.map((level, index) => `${index + 1} ${level.label}`).join(' · ')]
      : []
  const readings = view.systems.map(({ id, name }) => `${name}: ${words(view, id, dimension)}`)
  return { title: dimension.label, lines: [dimension.question, ...scale, ...readings] }
}

function systemNote(view: View, id: string, name: string): Note {
  const lines = view.dimensions.map((each) => `${each.label}: ${words(view, id, each)}`)
  return { title: name, lines }
}

function words(view: View, system: string, dimension: Dimension): string {
  const cell = view.cells[cellKey(system, dimension.id)]
  return cell ? cellWords(dimension, cell) : ''
}

function placementNotes(view: View): [string, Note][] {
  return view.placements.flatMap(({ system, layer, state, claims }) => {
    const name = view.systems.find(({ id }) => id === system)?.name
    const label = view.layers.find(({ id }) => id === layer)?.label
    if (name === undefined || label === undefined) return []
    const lines = claims.map(
      ({ assessor, role, reason }) =>
        `${assessorName(view.head, assessor)}: ${reason} (${ROLE_WORDS[role]})`,
    )
    const note = { title: `${name}, ${label}`, lines: [ROLE_WORDS[state], ...lines] }
    return [[`${system}@${layer}`, note]]
  })
}

function cellNotes(view: View, reference: Reference | null): [string, Note][] {
  return view.systems.flatMap((system) =>
    view.dimensions.flatMap((dimension): [string, Note][] => {
      const key = cellKey(system.id, dimension.id)
      const cell = view.cells[key]
      if (!cell) return []
      const { title, lines } = cellNote({ head: view.head, system, dimension, cell })
      const [said = '', ...why] = lines
      const stands = versusOf(view, dimension, { reference, system: system.id })
      const against =
        stands && reference ? [`${capital(versusWords(stands, reference.name))}.`] : []
      return [[key, { title, lines: [said, ...against, ...why] }]]
    }),
  )
}
