import type { Dataset } from '@/lib/dataset/schema'
import type { ThemeId } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { coverageScene } from '../../support/coverage-scenes'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const SLIDE = 'slide-16x9'

const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: ThemeId][] = [
  ['six-systems.coverage.wide', six, {}],
  ['six-systems.coverage.dark', six, { query: { mark: ['bittensor'] } }, 'dark'],
  ['six-systems.coverage.narrow', six, { options: { counted: 'systems' }, preset: 'narrow' }],
  ['six-systems.coverage.file', six, { preset: 'auto', options: { counted: 'assessors' } }],
  ['six-systems.coverage.slide', six, { preset: SLIDE }],
  [
    'six-systems.coverage.slide-dimensions',
    six,
    { preset: SLIDE, options: { counted: 'dimensions' } },
  ],
  ['six-systems.coverage.square', six, { preset: 'square' }],
  ['six-systems.coverage.print', six, { preset: 'a4-portrait' }, 'print'],
  ['six-systems.coverage.lens', six, { query: { lens: 'public-record' } }],
  ['trees.coverage.all-states', tinyDataset, {}],
  ['trees.coverage.one-system', tinyDataset, { query: { systems: ['alder'] } }],
  [
    'made.coverage.long-names',
    makeDataset({ systems: 4, dimensions: 5, seed: 5, nameLength: 120 }),
    {},
  ],
  [
    'made.coverage.many-systems',
    makeDataset({ systems: 24, dimensions: 12, seed: 4, nameLength: 12 }),
    { options: { counted: 'systems' } },
  ],
]

describe('golden pictures of coverage', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(coverageScene(dataset, asked), { theme }))
  })
})
