import { type Assessment, type Dataset, datasetSchema } from '../../lib/dataset/schema'
import { tinyDataset } from './tiny-dataset'

const evidence = [{ source: 'notebook', locator: 'Page 1' }]
const reads = (assessor: string, value: number | string): Assessment => ({
  ...{ assessor, status: 'known', value, confidence: 'high', evidence },
  reason: `${assessor} says ${value}.`,
})
const spans = (assessor: string, low: number, high: number): Assessment => ({
  ...{ assessor, status: 'known', range: [low, high], confidence: 'low', evidence },
  reason: `${assessor} cannot tell.`,
})
const silent = (assessor: string): Assessment => ({
  ...{ assessor, status: 'unknown', reason: 'Not a word.', evidence: [] },
})

/**
 * The three trees read by three: on height of birch two of them agree against the third, on its age one leaves
 * it between two levels, on its shade one is silent; a note in words is read twice in different words.
 */
export const threeReaders: Dataset = datasetSchema.parse({
  ...tinyDataset,
  assessors: [
    ...tinyDataset.assessors,
    { id: 'lore', name: 'Old lore', about: 'Tells tales.', leaning: 'argues for oaks' },
  ],
  groups: [
    ...tinyDataset.groups,
    {
      id: 'more',
      label: 'More',
      dimensions: [{ id: 'note', label: 'Note', question: 'What else?', type: 'text' }],
    },
  ],
  systems: tinyDataset.systems.map((system) =>
    system.id === 'birch'
      ? {
          ...system,
          assessments: {
            height: [reads('field', 4), reads('desk', 2), reads('lore', 4)],
            shade: [reads('field', 1), reads('desk', 3), silent('lore')],
            age: [spans('field', 1, 2), reads('desk', 2)],
            leaf: [reads('field', 'broad'), reads('lore', 'broad')],
            note: [reads('field', 'White bark.'), reads('desk', 'Loved by siskins.')],
          },
        }
      : system,
  ),
})
