import { type Assessment, type Dataset, datasetSchema } from '../../lib/dataset/schema'

const evidence = [{ source: 'notebook', locator: 'Page 1' }]
type Confidence = 'high' | 'medium' | 'low'

/** A known reading of the assessor `field`. */
function reads(value: number | string | boolean, confidence: Confidence = 'high'): Assessment {
  return {
    assessor: 'field',
    status: 'known',
    value,
    confidence,
    reason: `Seen on the walk: ${value}.`,
    evidence,
  }
}
const desk = (assessment: Assessment): Assessment => ({ ...assessment, assessor: 'desk' })
const range = (low: number, high: number): Assessment => ({
  assessor: 'field',
  status: 'known',
  range: [low, high],
  confidence: 'medium',
  reason: 'The trunk lies between two marks.',
  evidence,
})
const silent = (status: 'unknown' | 'not-applicable'): Assessment => ({
  assessor: 'field',
  status,
  reason: 'The notebook does not say.',
  evidence: [],
})
const level = (label: string) => ({ label, criterion: `It is ${label}.` })
const placed = (layer: string, role: 'primary' | 'secondary' | 'unknown', assessor = 'field') => ({
  assessor,
  layer,
  role,
  reason: `Stands in ${layer}.`,
  evidence,
})
const related = (kind: 'builds-on' | 'uses' | 'complements' | 'contrasts-with', to: string) => ({
  assessor: 'field',
  kind,
  to,
  reason: 'They grow side by side.',
  evidence,
})

/**
 * Three invented systems on five dimensions with each state: alder/shade is weak, alder/age a range,
 * birch/height disputed, birch/age not applicable, cedar/shade unknown, cedar/age not assessed.
 */
export const tinyDataset: Dataset = datasetSchema.parse({
  id: 'trees',
  title: 'Three trees',
  summary: 'An invented dataset for tests.',
  version: '1.0.0',
  date: '2026-01-02',
  language: 'en',
  licence: 'CC0-1.0',
  sources: [{ id: 'notebook', title: 'A notebook', kind: 'notes of a walk' }],
  assessors: [
    { id: 'field', name: 'Field walk', about: 'Looked at the trees.' },
    { id: 'desk', name: 'Desk study', about: 'Read about the trees.' },
  ],
  layers: [
    { id: 'soil', label: 'Soil' },
    { id: 'trunk', label: 'Trunk' },
    { id: 'crown', label: 'Crown' },
  ],
  groups: [
    {
      id: 'form',
      label: 'Form',
      dimensions: [
        {
          id: 'height',
          label: 'Height',
          question: 'How tall is it?',
          type: 'ordinal',
          levels: ['a shrub', 'low', 'middling', 'tall', 'a giant'].map(level),
          outward: 'the tallest',
        },
        {
          id: 'shade',
          label: 'Shade',
          question: 'How much shade does it give?',
          type: 'ordinal',
          levels: ['none', 'a little', 'some', 'much', 'all'].map(level),
        },
        {
          id: 'age',
          label: 'Age',
          question: 'How old does it grow?',
          type: 'ordinal',
          levels: ['decades', 'a century', 'centuries'].map(level),
        },
      ],
    },
    {
      id: 'kind',
      label: 'Kind',
      dimensions: [
        {
          id: 'leaf',
          label: 'Leaf',
          question: 'What leaf does it bear?',
          type: 'category',
          values: [
            { id: 'broad', label: 'broad leaf' },
            { id: 'needle', label: 'needle' },
          ],
        },
        { id: 'evergreen', label: 'Evergreen', question: 'Does it stay green?', type: 'boolean' },
      ],
    },
  ],
  spokes: ['height', 'shade', 'age'],
  bracket: 'leaf',
  systems: [
    {
      id: 'alder',
      name: 'Alder',
      url: 'https://example.org/alder',
      placements: [placed('soil', 'primary'), placed('trunk', 'secondary')],
      relations: [related('builds-on', 'birch'), related('complements', 'cedar')],
      assessments: {
        height: [reads(3), desk(reads(3, 'low'))],
        shade: [reads(2, 'low')],
        age: [range(1, 2)],
        leaf: [reads('broad')],
        evergreen: [reads(false)],
      },
    },
    {
      id: 'birch',
      name: 'Birch',
      placements: [
        placed('trunk', 'primary'),
        placed('trunk', 'secondary', 'desk'),
        placed('crown', 'unknown'),
      ],
      relations: [
        { ...related('contrasts-with', 'cedar'), assessor: 'desk', label: 'light and dark' },
      ],
      assessments: {
        height: [reads(4), desk(reads(2))],
        shade: [reads(1)],
        age: [silent('not-applicable')],
        leaf: [reads('broad')],
        evergreen: [reads(false)],
      },
    },
    {
      id: 'cedar',
      name: 'Cedar',
      placements: [placed('crown', 'primary'), placed('soil', 'secondary', 'desk')],
      relations: [{ ...related('uses', 'alder'), imagined: true }],
      assessments: {
        height: [reads(5)],
        shade: [silent('unknown')],
        leaf: [reads('needle')],
        evergreen: [reads(true)],
      },
    },
  ],
})

export { makeDataset } from './make-dataset'
export { sixSystems } from './six-systems'
