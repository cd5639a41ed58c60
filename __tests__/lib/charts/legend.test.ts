import fc from 'fast-check'
import { CHART_KINDS } from '../../../lib/charts/index'
import type { SceneNode } from '../../../lib/scene/scene'
import { fileOf } from '../../support/file-of'
import { makeDataset } from '../../support/make-dataset'
import { faultsOf, madeSizes } from '../../support/sheets'

const OBEYING = CHART_KINDS.filter(({ obeys }) => obeys.includes('legend')).map(({ id }) => id)
const PRESETS = [
  'slide-16x9',
  'slide-4x3',
  'square',
  'og',
  'a4-portrait',
  'auto',
  'narrow',
] as const

/** Names that stand beside a sample: groups about one system with a word in them. */
function named(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'group') return []
    const words = node.nodes.flatMap((each) => (each.type === 'text' ? [each.text] : []))
    const own = node.key !== undefined && /^[a-z0-9-]+$/.test(node.key) && words.length > 0
    return own ? [node.key ?? ''] : named(node.nodes)
  })
}

const asked = (legend: string) => ({ systems: 'bittensor,bitcoin,linux', legend, preset: 'auto' })

it('is obeyed by kinds whose marks are systems', () => {
  expect(OBEYING).toEqual(['radar', 'levels'])
})

describe.each(OBEYING)('the legend of a %s', (chart) => {
  it.each(['bottom', 'right'])('names every system once at the %s', async (legend) => {
    const { drawing } = await fileOf({ chart, asked: asked(legend) })
    expect(named(drawing.scene.nodes).sort()).toEqual(['bitcoin', 'bittensor', 'linux'])
  })

  it('leaves all names out where none is wanted', async () => {
    const { drawing } = await fileOf({ chart, asked: asked('none') })
    expect(named(drawing.scene.nodes)).toEqual([])
  })

  it.each(PRESETS)('stands clear of everything on %s', async (preset) => {
    const sizes = fc.tuple(madeSizes([1, 4], [3, 9]), fc.constantFrom('bottom', 'right', 'none'))
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, legend]) => {
        const dataset = makeDataset(size)
        const options: Record<string, string> = chart === 'radar' ? { arrange: 'overlay' } : {}
        const { drawing } = await fileOf({
          ...{ chart, dataset, asked: { preset, legend, text: 'live', ...options } },
        })
        expect(faultsOf(drawing.scene)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

it('changes no address of a kind without it', async () => {
  const { picture } = await fileOf({ chart: 'pair', asked: { legend: 'bottom', patterns: 'on' } })
  expect(picture.canonical).toEqual({})
})

it('takes no more than the sheet has: too long a column is refused in words', async () => {
  const dataset = makeDataset({ systems: 4, dimensions: 8, seed: 1, nameLength: 120 })
  const query = { preset: 'slide-half', legend: 'right', arrange: 'overlay' }
  const { drawing } = await fileOf({ chart: 'radar', dataset, asked: query })
  expect(drawing.scene.refusal).toContain('too small')
})
