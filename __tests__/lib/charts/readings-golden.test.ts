import type { Dataset } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { readingsScene } from '../../support/readings-scenes'
import { sixSystems } from '../../support/six-systems'
import { threeReaders } from '../../support/three-readers'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const FEW = { dims: ['ownership', 'control', 'scope', 'reward', 'judgement', 'direction'] }

const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: 'light' | 'dark' | 'print'][] =
  [
    ['six-systems.readings.wide', six, {}],
    ['six-systems.readings.dark', six, { query: FEW, options: { by: 'system' } }, 'dark'],
    ['six-systems.readings.gap', six, { options: { by: 'gap', why: '0' } }],
    ['six-systems.readings.lens', six, { query: { ...FEW, lens: 'article' } }],
    ['six-systems.readings.selected', six, { query: { ...FEW, cell: 'linux/control' } }],
    ['six-systems.readings.marked', six, { query: { ...FEW, mark: ['bittensor'] } }],
    ['six-systems.readings.narrow', six, { query: FEW, preset: 'narrow' }],
    ['six-systems.readings.slide', six, { preset: 'slide-16x9' }],
    ['six-systems.readings.slide-half', six, { preset: 'slide-half' }],
    ['six-systems.readings.square', six, { preset: 'square' }],
    ['six-systems.readings.print', six, { preset: 'a4-portrait' }, 'print'],
    ['six-systems.readings.file', six, { query: FEW, preset: 'auto' }],
    ['six-systems.readings.one-system', six, { query: { systems: ['bitcoin'] } }],
    ['six-systems.readings.agreed', six, { query: { dims: ['token'] }, preset: 'auto' }],
    ['trees.readings.three-readers', threeReaders, {}],
    ['trees.readings.all-states', tinyDataset, { preset: 'slide-4x3' }],
    [
      'made.readings.long-names',
      makeDataset({ systems: 6, dimensions: 8, seed: 5, nameLength: 120 }),
      {},
    ],
    [
      'made.readings.many-systems',
      makeDataset({ systems: 24, dimensions: 6, seed: 4, nameLength: 12 }),
      { options: { why: '0' } },
    ],
  ]

describe('golden pictures of readings', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(readingsScene(dataset, asked), { theme }))
  })
})
