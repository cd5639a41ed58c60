import { radar } from '@/lib/charts/radar/index'
import type { Dataset } from '@/lib/dataset/schema'
import type { PresetId } from '@/lib/scene/frame'
import type { ThemeId } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { makeDataset } from '../../support/make-dataset'
import { drawRadar } from '../../support/radar-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const THREE = { systems: ['openai', 'bittensor', 'ethereum'] }
const six = sixSystems()
const made = (systems: number, nameLength: number) =>
  makeDataset({ systems, dimensions: 14, seed: 3, nameLength })

type Case = [name: string, dataset: Dataset, asked: Asked & { preset: PresetId }, theme?: ThemeId]

const CASES: Case[] = [
  ['six-systems.radar.multiples', six, { preset: 'slide-16x9' }],
  ['six-systems.radar.multiples-wide', six, { preset: 'wide' }],
  ['six-systems.radar.overlay', six, { preset: 'slide-16x9', query: THREE }],
  ['six-systems.radar.square', six, { preset: 'square', query: THREE }],
  ['six-systems.radar.selected', six, { preset: 'dash', query: { ...THREE, cell: '/openness' } }],
  [
    'six-systems.radar.dark',
    six,
    { preset: 'dash', query: { ...THREE, cell: '/openness' } },
    'dark',
  ],
  ['six-systems.radar.phone', six, { preset: 'narrow', query: { ...THREE, cell: '/access' } }],
  [
    'six-systems.radar.unknown',
    six,
    { preset: 'slide-16x9', query: { ...THREE, lens: 'article' } },
  ],
  ['six-systems.radar.one-system', six, { preset: 'wide', query: { systems: ['linux'] } }],
  [
    'six-systems.radar.thumb',
    six,
    { preset: 'thumb', size: { width: 60, height: 60 }, query: { systems: ['ethereum'] } },
  ],
  ['trees.radar.all-states', tinyDataset, { preset: 'wide' }],
  ['trees.radar.disputed', tinyDataset, { preset: 'slide-16x9', query: { systems: ['birch'] } }],
  ['made.radar.long-names', made(3, 120), { preset: 'slide-16x9' }],
  ['made.radar.many-systems', made(24, 12), { preset: 'slide-16x9' }],
]

it.each(CASES)('draws %s', (name, dataset, asked, theme = 'light') => {
  const { scene } = drawRadar(dataset, asked)
  expectGolden(name, toSvg(scene, { theme }))
})

it('draws each golden case as a radar, not as a refusal', () => {
  for (const [, dataset, asked] of CASES) {
    const { model, plan } = drawRadar(dataset, asked)
    expect(plan.panels.length).toBeGreaterThan(0)
    expect(radar.describe(model).short).toMatch(/^Radar of/)
  }
})
