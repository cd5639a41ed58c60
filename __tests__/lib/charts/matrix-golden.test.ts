import type { Dataset } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Order } from '@/lib/view/query'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { type Asked, matrixScene } from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const named = makeDataset({ systems: 4, dimensions: 6, seed: 5, nameLength: 120 })
const many = makeDataset({ systems: 40, dimensions: 8, seed: 7, nameLength: 30 })

const wide = makeDataset({ systems: 14, dimensions: 32, seed: 11, nameLength: 16 })
const HELD = ['ownership', 'control', 'openness', 'reward']
const BY_MODEL = ['ethereum', 'openai', 'anthropic', 'linux', 'bittensor', 'bitcoin']
const BY_TWO: Order = {
  by: 'sorted',
  keys: [
    { way: 'down', dimension: 'openness' },
    { way: 'up', dimension: 'control' },
  ],
}

const CASES: [name: string, dataset: Dataset, asked: Asked, theme?: 'light' | 'dark'][] = [
  ['open-intelligence.matrix.six-systems-wide', sixSystems(), { preset: 'wide' }],
  [
    'open-intelligence.matrix.six-systems-dash',
    sixSystems(),
    { preset: 'dash', width: 488, query: { cell: 'ethereum/scope' } },
  ],
  ['open-intelligence.matrix.six-systems-narrow', sixSystems(), { preset: 'narrow' }, 'dark'],
  ['open-intelligence.matrix.six-systems-slide', sixSystems(), { preset: 'slide-16x9' }],
  ['open-intelligence.matrix.one-system', sixSystems(), { query: { systems: ['bitcoin'] } }],
  [
    'open-intelligence.matrix.one-unknown',
    sixSystems(),
    {
      query: {
        dims: ['token', 'openness'],
        order: { by: 'sorted', keys: [{ way: 'up', dimension: 'token' }] },
      },
    },
  ],
  ['trees.matrix.disputed', tinyDataset, { query: { cell: 'birch/height' } }, 'dark'],
  ['trees.matrix.not-applicable', tinyDataset, { query: { dims: ['age'] } }],
  ['trees.matrix.search', tinyDataset, { query: { q: 'tall' } }],
  ['trees.matrix.across-systems', tinyDataset, { options: { across: 'systems' } }],
  ['open-intelligence.matrix.ref', sixSystems(), { options: { ref: 'bitcoin' } }],
  [
    'open-intelligence.matrix.ref-glyphs',
    sixSystems(),
    { preset: 'dash', width: 560, options: { ref: 'linux' } },
    'dark',
  ],
  [
    'open-intelligence.matrix.grouped',
    sixSystems(),
    { query: { group: 'model', pin: ['ethereum'], dims: [...HELD, 'model'] }, rows: BY_MODEL },
  ],
  ['open-intelligence.matrix.text', sixSystems(), { options: { show: 'text' } }],
  ['open-intelligence.matrix.sorted-by-two', sixSystems(), { query: { order: BY_TWO } }],
  [
    'trees.matrix.ref-across-systems',
    tinyDataset,
    { options: { ref: 'alder', across: 'systems', show: 'words' } },
  ],
  ['made.matrix.dots', wide, { options: { show: 'dots' } }],
  ['made.matrix.long-names', named, { preset: 'wide' }],
  ['made.matrix.many-systems', many, { options: { show: 'glyphs' } }],
]

describe('golden pictures of the matrix', () => {
  it.each(CASES)('%s', (name, dataset, asked, theme = 'light') => {
    expectGolden(name, toSvg(matrixScene(dataset, asked), { theme }))
  })
})
