/** @jest-environment jsdom */

import { fireEvent, render } from '@testing-library/react'
import { RadarLayer } from '@/components/chart/recharts/radar.client'
import { SceneSvg } from '@/components/chart/scene-svg'
import type { RadarPlan } from '@/lib/charts/radar/layout'
import type { Dataset } from '@/lib/dataset/schema'
import type { Point } from '@/lib/scene/scene'
import type { Asked } from '../support/asking'
import { makeDataset } from '../support/make-dataset'
import { drawRadar } from '../support/radar-scenes'
import { sixSystems } from '../support/six-systems'
import { tinyDataset } from '../support/tiny-dataset'

function drawBoth(dataset: Dataset, asked: Asked, hovered: string | null = null) {
  const drawn = drawRadar(dataset, asked)
  const { model, plan, scene } = drawn
  const layer = render(<RadarLayer {...{ model, plan, hovered }} />).container
  const picture = render(<SceneSvg scene={scene} />).container
  return { ...drawn, layer, picture }
}

/** Numbers of a path or the centre of a circle, as points. */
function pointsOf(element: Element): Point[] {
  const number = (name: string) => Number(element.getAttribute(name))
  if (element.tagName === 'circle') return [{ x: number('cx'), y: number('cy') }]
  if (element.tagName === 'rect') return [{ x: number('x'), y: number('y') }]
  const pieces = (element.getAttribute('d') ?? '').match(/[A-Z][^A-Z]*/g) ?? []
  return pieces.flatMap((piece) => {
    const [x, y] = (piece.match(/-?[\d.]+/g) ?? []).map(Number).slice(-2)
    return x === undefined || y === undefined ? [] : [{ x, y }]
  })
}

/** All points of the drawn parts of one system, in order: lines, then markers and signs of its cells. */
function drawnOf(root: Element, system: string): Point[] {
  const selector = `g[data-key="${system}"], g[data-key^="${system}/"]`
  // groups with words belong to a legend or to a scale laid flat
  const groups = [...root.querySelectorAll(selector)].filter(
    (group) => !group.querySelector('text'),
  )
  return groups.flatMap((group) =>
    [...group.querySelectorAll('path, circle, rect')].flatMap(pointsOf),
  )
}

/** Points of one without a partner in the other within half a pixel. */
function apart(points: readonly Point[], others: readonly Point[]): Point[] {
  return points.filter(
    (point) => !others.some((other) => Math.hypot(point.x - other.x, point.y - other.y) < 0.5),
  )
}

/** On a web or just beyond its rim: not in a legend, nor on a scale laid flat. */
function onWebs({ panels }: RadarPlan): (point: Point) => boolean {
  return ({ x, y }) =>
    panels.some(
      ({ web }) => Math.hypot(x - web.centre.x, y - web.centre.y) < web.radius + 6 * web.marker,
    )
}

const THREE = { systems: ['openai', 'bittensor', 'ethereum'] }
const CASES: [name: string, dataset: Dataset, asked: Asked][] = [
  ['every state', tinyDataset, { preset: 'wide' }],
  ['a turned web', tinyDataset, { preset: 'dash', query: { cell: '/age' } }],
  ['disputes and ties', sixSystems(), { preset: 'dash', query: THREE }],
  ['unknowns', sixSystems(), { preset: 'dash', query: { ...THREE, lens: 'article' } }],
  ['webs side by side', sixSystems(), { preset: 'wide' }],
  [
    'four made systems',
    makeDataset({ systems: 4, dimensions: 12, seed: 8 }),
    { preset: 'wide', options: { arrange: 'overlay' } },
  ],
]

describe.each(CASES)('the layer of Recharts with %s', (_name, dataset, asked) => {
  it('draws every line, marker and sign where the picture has it', () => {
    const { layer, picture, model, plan } = drawBoth(dataset, asked)
    for (const { id } of model.series) {
      const [here, there] = [drawnOf(layer, id), drawnOf(picture, id)]
      expect(here.length).toBeGreaterThan(0)
      expect(apart(here, there)).toEqual([])
      expect(apart(there.filter(onWebs(plan)), here)).toEqual([])
    }
  })

  it('has as many segments as the picture', () => {
    const { layer, picture, model } = drawBoth(dataset, asked)
    // groups with words are the legend's
    const segments = (root: Element, id: string) =>
      [...root.querySelectorAll(`g[data-key="${id}"]`)]
        .filter((group) => group.querySelector('text') === null)
        .flatMap((group) => [...group.querySelectorAll('path[stroke]')])
        .map((path) => (path.getAttribute('d')?.match(/[LZ]/g) ?? []).length)
        .reduce((sum, count) => sum + count, 0)
    for (const { id } of model.series) expect(segments(layer, id)).toBe(segments(picture, id))
  })

  it('puts nothing at the centre of a web', () => {
    const { layer, model, plan } = drawBoth(dataset, asked)
    const points = model.series.flatMap(({ id }) => drawnOf(layer, id))
    for (const { web } of plan.panels) {
      const inside = points.filter(
        ({ x, y }) => Math.hypot(x - web.centre.x, y - web.centre.y) < web.radius * 0.1,
      )
      expect(inside).toEqual([])
    }
  })
})

it('takes no keys from screen readers and shows no legend', () => {
  const { layer } = drawBoth(tinyDataset, { preset: 'wide' })
  expect(
    layer.querySelector('[role="application"], [tabindex="0"], .recharts-legend-wrapper'),
  ).toBeNull()
})

it('has the size of the picture in every web', () => {
  const { layer, scene } = drawBoth(sixSystems(), { preset: 'wide' })
  const boxes = [...layer.querySelectorAll('svg')].map((svg) => svg.getAttribute('viewBox'))
  // each web has a sheet for its marks and one for the words above them
  expect(boxes).toEqual(Array.from({ length: 12 }, () => `0 0 ${scene.width} ${scene.height}`))
})

it('lets what is around it find what is pointed at and picked, by its key', () => {
  const { model, plan } = drawRadar(tinyDataset, { preset: 'wide' })
  const found: (string | null | undefined)[] = []
  const { container } = render(<RadarLayer {...{ model, plan }} hovered={null} />)
  const find = ({ target }: Event) =>
    found.push(
      target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : null,
    )
  container.addEventListener('pointerover', find)
  container.addEventListener('click', find)
  const wedge = container.querySelector('path[data-key="/shade"]')
  const marker = container.querySelector('g[data-key="cedar/height"] path')
  if (!wedge || !marker) throw new Error('no wedge or marker')
  fireEvent.pointerOver(wedge)
  fireEvent.pointerOver(marker)
  fireEvent.click(marker)
  expect(found).toEqual(['/shade', 'cedar/height', 'cedar/height'])
})

it('lights the wedge and the reading that are pointed at, wherever that is', () => {
  const plain = drawBoth(tinyDataset, { preset: 'wide' }).layer
  const { layer } = drawBoth(tinyDataset, { preset: 'wide' }, 'cedar/shade')
  const lit = (root: Element) =>
    root.querySelectorAll('path[opacity="0.07"], circle[stroke="var(--ink)"]')
  expect(lit(plain)).toHaveLength(0)
  expect(lit(layer)).toHaveLength(2)
})

it('thickens the line of a system that is pointed at', () => {
  const widths = (hovered: string | null) => {
    const { layer } = drawBoth(sixSystems(), { preset: 'dash', query: THREE }, hovered)
    const width = (id: string) =>
      Number(
        layer
          .querySelector(`g[data-key="${id}"] path[stroke-dasharray]`)
          ?.getAttribute('stroke-width'),
      )
    return [width('ethereum'), width('openai')]
  }
  const [plain = 0, other] = widths(null)
  const [lit, still] = widths('ethereum')
  expect(lit).toBeGreaterThan(plain * 1.3)
  expect(still).toBe(other)
})

it('leaves dimmed systems to the picture, where they are dimmed once', () => {
  const { layer } = drawBoth(tinyDataset, { preset: 'wide', query: { mark: ['alder'] } })
  expect(layer.querySelector('g[data-key="birch"]')).toBeNull()
  expect(layer.querySelector('g[data-key="alder"]')).not.toBeNull()
})
