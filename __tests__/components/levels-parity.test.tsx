/** @jest-environment jsdom */

import { render } from '@testing-library/react'
import { LitContext } from '@/components/chart/linked-hover'
import { LevelsLayer } from '@/components/chart/recharts/levels.client'
import { SceneSvg } from '@/components/chart/scene-svg'
import type { Dataset } from '@/lib/dataset/schema'
import type { Box } from '@/lib/scene/scene'
import type { Asked } from '../support/asking'
import { levelsPlanOf, levelsScene } from '../support/levels-scenes'
import { makeDataset } from '../support/make-dataset'
import { sixSystems } from '../support/six-systems'
import { tinyDataset } from '../support/tiny-dataset'

function drawBoth(dataset: Dataset, asked: Asked, lit: string | null = null) {
  const plan = levelsPlanOf(dataset, asked)
  if (plan === null) throw new Error('no bars')
  const layer = render(
    <LitContext value={lit}>
      <LevelsLayer plan={plan} />
    </LitContext>,
  ).container
  const picture = render(<SceneSvg scene={levelsScene(dataset, asked)} />).container
  return { plan, layer, picture }
}

/** What a rectangle covers, its outline included where it has one. */
function boxOf(rect: Element): Box {
  const number = (name: string) => Number(rect.getAttribute(name) ?? 0)
  const outline = rect.getAttribute('stroke') === 'none' ? 0 : number('stroke-width')
  return {
    x: number('x') - outline / 2,
    y: number('y') - outline / 2,
    width: number('width') + outline,
    height: number('height') + outline,
  }
}

/** The ground of each block of the picture: the first rectangle of its group. */
function grounds(picture: Element): Map<string, Box> {
  const groups = [...picture.querySelectorAll('g[data-key]')].filter(
    (group) => group.firstElementChild?.tagName === 'rect',
  )
  return new Map(
    groups.flatMap((group) => {
      const rect = group.firstElementChild
      return rect ? [[group.getAttribute('data-key') ?? '', boxOf(rect)]] : []
    }),
  )
}

const rects = (layer: Element) => [...layer.querySelectorAll('rect[data-key]')]

const CASES: [name: string, dataset: Dataset, asked: Asked][] = [
  ['every state', tinyDataset, {}],
  ['six systems', sixSystems(), {}],
  ['one assessor', sixSystems(), { query: { lens: 'article' } }],
  ['one system', tinyDataset, { query: { systems: ['alder'] } }],
  ['24 systems', makeDataset({ systems: 24, dimensions: 12, seed: 8 }), {}],
  ['200 systems', makeDataset({ systems: 200, dimensions: 6, seed: 3 }), {}],
]

describe.each(CASES)('the layer of Recharts with %s', (_name, dataset, asked) => {
  it('has every block within half a pixel of where the picture has it', () => {
    const { layer, picture, plan } = drawBoth(dataset, asked)
    const blocks = plan.bars.flatMap((bar) => bar.blocks)
    const drawn = grounds(picture)
    expect(blocks.length).toBeGreaterThan(4)
    expect(rects(layer).map((rect) => rect.getAttribute('data-key'))).toHaveLength(blocks.length)
    for (const rect of rects(layer)) {
      const here = boxOf(rect)
      const there = drawn.get(rect.getAttribute('data-key') ?? '')
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(here[side] - (there?.[side] ?? Number.NaN))).toBeLessThan(0.5)
      }
    }
  })

  it('sums each bar to the number of systems', () => {
    const { plan } = drawBoth(dataset, asked)
    for (const { blocks } of plan.bars) {
      expect(blocks.reduce((sum, { systems }) => sum + systems, 0)).toBe(plan.scale.systems)
    }
  })
})

it('frames what is lit and nothing else', () => {
  const { layer } = drawBoth(tinyDataset, {}, '/leaf=broad')
  const framed = rects(layer).filter((rect) => rect.getAttribute('stroke') !== 'none')
  expect(framed.map((rect) => rect.getAttribute('data-key'))).toEqual(['/leaf=broad'])
})

it('takes no keys from screen readers and shows no legend', () => {
  const { layer } = drawBoth(tinyDataset, {})
  expect(
    layer.querySelector('[role="application"], [tabindex="0"], .recharts-legend-wrapper'),
  ).toBeNull()
})
