import { embedView } from '../../../lib/http/embed'
import { embedCode } from '../../../lib/http/embed-code'
import { embedHeight } from '../../../lib/http/embed-size'
import { tinyDataset } from '../../support/tiny-dataset'

const embed = (query = '', chart = 'radar') =>
  embedView({ dataset: tinyDataset, chart, entries: [...new URLSearchParams(query)] })

it('shows a picture on three sheets, with its notes and the way to its page', () => {
  const view = embed('systems=alder,birch&cell=alder/shade')
  expect(view.page).toBe('/trees/radar?systems=alder,birch&cell=alder/shade')
  expect(view.address).toBe(`/embed${view.page}`)
  expect(view.title).toBe('Alder and Birch on three scales')
  expect(view.source).toBe('Source: Three trees 1.0.0, CC0-1.0; 2 assessors.')
  const { wide, narrow } = view.figure.scenes
  expect([narrow.width, view.column.width, wide.width]).toEqual([350, 640, 1120])
  expect(new Set([narrow.id, view.column.id, wide.id]).size).toBe(3)
  expect(view.figure.notes['alder/height']?.title).toContain('Alder')
  expect(view.problems).toEqual([])
})

it('has title and source of its own, as a file has', () => {
  const view = embed('title=Trees%20%E2%80%AEcompared&source=0&theme=dark')
  expect([view.title, view.source]).toEqual(['Trees compared', ''])
  expect(view.address).toBe('/embed/trees/radar?theme=dark&title=Trees%20compared&source=0')
  expect(view.page).toBe('/trees/radar')
  expect(embed('title=0').title).toBe('')
  expect(embed('title=1&source=1&theme=light').address).toBe('/embed/trees/radar')
})

it('names what its address gets wrong, and shows the default', () => {
  const view = embed(`theme=drak&source=2&title=${'x'.repeat(161)}&system=alder&lens=feild`)
  expect(view.problems.map(({ param, nearest }) => [param, nearest])).toEqual([
    ['lens', ['field']],
    ['system', ['systems']],
    ['theme', ['dark']],
    ['source', []],
    ['title', undefined],
  ])
  expect(view.problems[2]?.message).toBe(
    'unknown theme: drak (nearest: dark; known: light, dark, contrast)',
  )
  expect(view.address).toBe('/embed/trees/radar')
})

it('shows the sentence where the picture cannot be drawn', () => {
  const { figure, column } = embed('is.leaf=needle&not.leaf=needle')
  expect(figure.refusal).not.toBeNull()
  expect(figure.notes).toEqual({})
  expect(column.description).toBe(figure.refusal)
})

it('there is no embed of a chart that is not there', () => {
  expect(() => embed('', 'rader')).toThrow(/unknown chart: rader/)
})

it('needs more height for more words above and below the picture, and for fewer columns', () => {
  const usual = embedHeight(embed(), 640)
  expect(embedHeight(embed('title=0'), 640)).toBe(usual - 26)
  expect(embedHeight(embed(`title=${'Trees%20'.repeat(18)}`), 640)).toBeGreaterThan(usual)
  expect(embedHeight(embed('theme=drak'), 640)).toBe(usual + 28)
  expect(embedHeight(embed(), 340)).toBeGreaterThan(embedHeight(embed(), 300))
  expect(Number.isInteger(embedHeight(embed(), 1))).toBe(true)
})

it('a frame to copy carries a title as a title, whatever is in it', () => {
  const code = embedCode({
    address: 'https://example.org/embed/trees/radar?systems=a,b&theme=dark',
    title: 'A "tall" <script> & more',
    width: 640,
    height: 700,
  })
  expect(code).toBe(
    '<iframe src="https://example.org/embed/trees/radar?systems=a,b&amp;theme=dark" title="A &quot;tall&quot; &lt;script&gt; &amp; more" width="640" height="700" style="border:0;max-width:100%" loading="lazy"></iframe>',
  )
})
