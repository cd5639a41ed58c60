import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { pairScene } from '../../support/pair-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const of = (...systems: string[]) => ({ systems })
const LINUX = of('bitcoin', 'linux')

/** The trees with an ash that is an alder in every cell. */
const twins = datasetSchema.parse({
  ...tinyDataset,
  systems: tinyDataset.systems.flatMap((each) =>
    each.id === 'alder' ? [each, { ...each, id: 'ash', name: 'Ash' }] : [each],
  ),
})

const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: 'light' | 'dark'][] = [
  ['six-systems.pair.wide', six, { query: LINUX }],
  ['six-systems.pair.dark', six, { query: of('bittensor', 'ethereum') }, 'dark'],
  ['six-systems.pair.selected', six, { query: { ...of('openai', 'bittensor'), cell: '/scope' } }],
  ['six-systems.pair.unknown', six, { query: { ...LINUX, lens: 'article' } }],
  ['six-systems.pair.groups', six, { options: { sides: 'company,protocol' } }],
  ['six-systems.pair.narrow', six, { query: LINUX, preset: 'narrow' }],
  [
    'six-systems.pair.narrow-groups',
    six,
    { options: { sides: 'company,protocol' }, preset: 'narrow' },
  ],
  ['six-systems.pair.slide', six, { query: LINUX, preset: 'slide-16x9' }],
  ['six-systems.pair.square', six, { query: LINUX, preset: 'square' }],
  ['six-systems.pair.file', six, { query: of('openai', 'bitcoin'), preset: 'auto' }],
  ['trees.pair.disputed', tinyDataset, { query: of('birch', 'cedar') }],
  ['trees.pair.all-states', tinyDataset, { query: of('alder', 'birch') }],
  [
    'trees.pair.equal',
    twins,
    { query: { ...of('alder', 'ash'), dims: ['height', 'shade', 'leaf', 'evergreen'] } },
  ],
  [
    'made.pair.long-names',
    makeDataset({ systems: 3, dimensions: 12, seed: 5, nameLength: 120 }),
    { query: of('s-0', 's-1') },
  ],
  [
    'made.pair.many-systems',
    makeDataset({ systems: 40, dimensions: 12, seed: 4, nameLength: 12 }),
    { options: { sides: 'v-0,v-1' } },
  ],
]

describe('golden pictures of the pair', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(pairScene(dataset, asked), { theme }))
  })
})
