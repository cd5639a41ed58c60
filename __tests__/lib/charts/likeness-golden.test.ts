import type { Dataset } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { likenessScene } from '../../support/likeness-scenes'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const BITTENSOR = { of: 'bittensor' }
const MAP = { form: 'map' }

type Theme = 'light' | 'dark' | 'print'
const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: Theme][] = [
  ['six-systems.likeness.wide', six, { options: BITTENSOR }],
  ['six-systems.likeness.dark', six, { options: { of: 'bitcoin' } }, 'dark'],
  [
    'six-systems.likeness.weighed',
    six,
    { options: { ...BITTENSOR, top: '3', weights: 'ownership.4,control.0' } },
  ],
  ['six-systems.likeness.narrow', six, { options: BITTENSOR, preset: 'narrow' }],
  ['six-systems.likeness.slide', six, { options: BITTENSOR, preset: 'slide-16x9' }],
  ['six-systems.likeness.square', six, { options: BITTENSOR, preset: 'square' }],
  ['six-systems.likeness.print', six, { options: BITTENSOR, preset: 'a4-portrait' }, 'print'],
  ['six-systems.likeness.file', six, { options: { of: 'openai' }, preset: 'auto' }],
  [
    'six-systems.likeness.selected',
    six,
    { query: { cell: 'linux/openness', lens: 'article' }, options: BITTENSOR },
  ],
  ['six-systems.likeness.map', six, { options: { ...MAP, ...BITTENSOR } }],
  ['six-systems.likeness.map-dark', six, { options: MAP }, 'dark'],
  ['six-systems.likeness.map-narrow', six, { options: { ...MAP, ...BITTENSOR }, preset: 'narrow' }],
  [
    'six-systems.likeness.map-slide',
    six,
    { options: { ...MAP, ...BITTENSOR }, preset: 'slide-16x9' },
  ],
  [
    'six-systems.likeness.map-weighed',
    six,
    { options: { ...MAP, weights: 'model.0,token.0,openness.3' }, preset: 'square' },
  ],
  ['trees.likeness.all-states', tinyDataset, { options: { of: 'birch' } }],
  [
    'trees.likeness.apart',
    tinyDataset,
    { query: { dims: ['height', 'shade', 'age'] }, options: { of: 'cedar' } },
  ],
  [
    'made.likeness.long-names',
    makeDataset({ systems: 5, dimensions: 12, seed: 5, nameLength: 120 }),
    {},
  ],
  [
    'made.likeness.map-many-systems',
    makeDataset({ systems: 24, dimensions: 12, seed: 4, nameLength: 14 }),
    { options: { ...MAP, of: 's-3' } },
  ],
]

describe('golden pictures of likeness', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(likenessScene(dataset, asked), { theme }))
  })
})
