import type { Dataset } from '../../lib/dataset/schema'

/** What every library draws: three systems on eight scales of five levels, with title and legend. */
export type Comparison = {
  title: string
  width: number
  height: number
  levels: number
  axes: string[]
  /** `values`: a level from 1 for each axis. */
  systems: { id: string; name: string; values: number[] }[]
}

export const SHEET = { width: 1200, height: 675 } as const
const LEVELS = ['none', 'little', 'some', 'much', 'full']
const AXES = [
  'Openness',
  'Governance',
  'Reach',
  'Speed',
  'Safety',
  'Cost',
  'Resilience',
  'Adoption',
]
const NAMES = [
  'Northwind Archive',
  'Harbour Cloud',
  'Lantern',
  'Meridian Forge',
  'Copperline',
  'Field Notes',
  'Quarry',
  'Tidewater Labs',
  'Openbook',
  'Saltmarsh',
  'Juniper Works',
  'Basalt',
]

const levelOf = (system: number, axis: number) =>
  1 + ((system * 7 + axis * 3 + system * axis) % LEVELS.length)

/** Twelve invented systems, all of whose levels are known: what the other libraries can draw as well. */
export function benchDataset(): Dataset {
  const [assessor, source] = ['desk', 'register']
  const evidence = [{ source, locator: 'page 1' }]
  const reading = { assessor, status: 'known', confidence: 'high', reason: 'Made.' } as const
  return {
    ...{ id: 'bench', title: 'Twelve systems', summary: 'Made to measure.' },
    ...{ version: '1', date: '2026-11-22', language: 'en', licence: 'CC0-1.0' },
    ...{ layers: [], spokes: [], overlay: [], bracket: 'field' },
    sources: [{ id: source, title: 'Register', kind: 'invented' }],
    assessors: [{ id: assessor, name: 'Desk', about: 'Invented.' }],
    groups: [
      {
        id: 'all',
        label: 'All',
        dimensions: AXES.map((label) => ({
          ...{ id: label.toLowerCase(), label, question: `${label}: how much?`, type: 'ordinal' },
          levels: LEVELS.map((level) => ({ label: level, criterion: level })),
        })),
      },
    ],
    systems: NAMES.map((name, system) => ({
      ...{ id: `s${system}`, name, placements: [], relations: [] },
      assessments: Object.fromEntries(
        AXES.map((label, axis) => [
          label.toLowerCase(),
          [{ ...reading, value: levelOf(system, axis), evidence }],
        ]),
      ),
    })),
  }
}

const TRIPLES = NAMES.flatMap((_, a) =>
  NAMES.flatMap((_, b) => NAMES.flatMap((_, c) => (a < b && b < c ? [[a, b, c]] : []))),
)

/** The comparison of a round: the next three of the twelve systems, so that no result can be kept. */
export function comparisonOf(round: number): Comparison {
  const chosen = TRIPLES[round % TRIPLES.length] ?? []
  const systems = chosen.map((system) => ({
    id: `s${system}`,
    name: NAMES[system] ?? '',
    values: AXES.map((_, axis) => levelOf(system, axis)),
  }))
  const title = systems.map(({ name }) => name).join(', ')
  return { title, ...SHEET, levels: LEVELS.length, axes: AXES, systems }
}
