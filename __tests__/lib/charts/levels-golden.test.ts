import type { Dataset } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { levelsScene } from '../../support/levels-scenes'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()

type Theme = 'light' | 'dark' | 'print'
const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: Theme][] = [
  ['six-systems.levels.wide', six, {}],
  ['six-systems.levels.dark', six, {}, 'dark'],
  ['six-systems.levels.print', six, { preset: 'a4-portrait' }, 'print'],
  ['six-systems.levels.selected', six, { query: { cell: '/ownership', lens: 'article' } }],
  ['six-systems.levels.marked', six, { query: { mark: ['linux'] } }],
  ['six-systems.levels.narrow', six, { preset: 'narrow' }],
  ['six-systems.levels.slide', six, { preset: 'slide-16x9' }],
  ['six-systems.levels.square', six, { preset: 'square' }],
  ['six-systems.levels.file', six, { preset: 'auto' }],
  ['trees.levels.all-states', tinyDataset, {}],
  ['trees.levels.one-system', tinyDataset, { query: { systems: ['alder'] } }],
  [
    'made.levels.long-names',
    makeDataset({ systems: 3, dimensions: 8, seed: 5, nameLength: 120 }),
    {},
  ],
  [
    'made.levels.many-systems',
    makeDataset({ systems: 24, dimensions: 10, seed: 4, nameLength: 12 }),
    {},
  ],
]

describe('golden pictures of the levels', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(levelsScene(dataset, asked), { theme }))
  })
})
