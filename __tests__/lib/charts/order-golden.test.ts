import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import type { ThemeId } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { orderScene } from '../../support/order-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
/** Scales on which most of the six stand in an order. */
const SEVEN = {
  dims: ['ownership', 'control', 'access', 'openness', 'participation', 'entry', 'innovation'],
}

/** The trees, of which nobody knows anything. */
const unknown = datasetSchema.parse({
  ...tinyDataset,
  systems: tinyDataset.systems.map((each) => ({ ...each, assessments: {} })),
})

const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: ThemeId][] = [
  ['six-systems.order.wide', six, {}],
  ['six-systems.order.seven-scales', six, { query: SEVEN }],
  ['six-systems.order.dark', six, { query: { lens: 'article', cell: 'bitcoin' } }, 'dark'],
  ['six-systems.order.certain', six, { query: SEVEN, options: { lines: 'certain' } }],
  ['six-systems.order.narrow', six, { query: { lens: 'article' }, preset: 'narrow' }],
  ['six-systems.order.slide', six, { query: SEVEN, preset: 'slide-16x9' }],
  [
    'six-systems.order.print',
    six,
    { query: { ...SEVEN, mark: ['bitcoin'] }, preset: 'a4-portrait' },
    'print',
  ],
  ['six-systems.order.square', six, { query: SEVEN, preset: 'square' }],
  [
    'six-systems.order.thumb',
    six,
    { query: SEVEN, preset: 'thumb', size: { width: 60, height: 60 } },
  ],
  ['trees.order.all-states', tinyDataset, { preset: 'auto' }],
  ['trees.order.nothing-known', unknown, {}],
  [
    'made.order.long-names',
    makeDataset({ systems: 6, dimensions: 6, seed: 5, nameLength: 120 }),
    { preset: 'narrow' },
  ],
  [
    'made.order.many-systems',
    makeDataset({ systems: 24, dimensions: 6, seed: 8, nameLength: 14 }),
    { query: { dims: ['d-0', 'd-1'] } },
  ],
  [
    'made.order.many-systems-slide',
    makeDataset({ systems: 13, dimensions: 6, seed: 8, nameLength: 14 }),
    { query: { dims: ['d-0', 'd-1'] }, preset: 'slide-16x9' },
  ],
]

describe('golden pictures of the order', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(orderScene(dataset, asked), { theme }))
  })
})
