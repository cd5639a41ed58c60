import { frameOf } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import type { SceneNode, TextNode } from '../../../lib/scene/scene'
import { toSvg } from '../../../lib/scene/to-svg'
import { buildSteps } from '../../../lib/talk/build-steps'
import { drawStep } from '../../../lib/talk/draw-step'
import { drawTalk } from '../../../lib/talk/draw-talk'
import type { Talk } from '../../../lib/talk/schema'
import { wordsScene } from '../../../lib/talk/words-scene'
import { picture } from '../../support/api'
import { dataFolder } from '../../support/data-folder'
import { tinyDatasets, tinyTalk } from '../../support/make-talk'
import { tinyDataset } from '../../support/tiny-dataset'

const place = { id: 'told', search: '' }
const drawings = (talk: Talk) =>
  buildSteps(talk).map((step) => drawStep(step, { dataset: tinyDataset, hash: 'h1', talk }))
const textsIn = (nodes: readonly SceneNode[]): TextNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'group') return textsIn(node.nodes)
    return node.type === 'text' ? [node] : []
  })

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

describe('a step of a talk', () => {
  it.each([
    ['16x9', 'light'],
    ['4x3', 'dark'],
    ['16x9', 'contrast'],
  ] as const)('is the picture of its address: %s, %s', async (aspect, theme) => {
    for (const { address, chart, scene } of drawings({ ...tinyTalk, aspect, theme })) {
      if (chart === 'words') continue
      const answer = await picture(`${address.replace(`/${chart}`, `/${chart}.svg`)}&text=live`)
      const drawn = /<g[\s\S]*<\/svg>/.exec(await answer.text())?.[0]
      expect(answer.status).toBe(200)
      expect(drawn).toContain('<text')
      expect(drawn).toBe(/<g[\s\S]*<\/svg>/.exec(toSvg(scene, { theme }))?.[0])
    }
  })

  it('has the title of its slide and its own caption', () => {
    const [, form, birch] = drawings(tinyTalk)
    expect(form?.scene.title).toBe('Which is the tallest?')
    const words = textsIn(birch?.scene.nodes ?? []).map(({ text }) => text)
    expect(words).toContain('Birch joins')
  })

  it('is read from the back row: nothing is smaller than 20 at 720 high', () => {
    for (const { scene } of drawings(tinyTalk)) {
      expect([scene.width, scene.height]).toEqual([1280, 720])
      const sizes = textsIn(scene.nodes).map(({ size }) => size)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
    }
  })

  it('stands in a sheet of the whole talk, with its page, words and table', () => {
    const sheet = drawTalk({ place, talk: tinyTalk, datasets: tinyDatasets })
    expect(sheet.slides.map(({ first }) => first)).toEqual([0, 1, 4])
    expect(sheet.talk).toMatchObject({ id: 'told', address: '/talks/told', minutes: 6 })
    const [words, alder] = sheet.steps
    expect(words).toMatchObject({ address: null, table: null })
    expect(alder?.address).toBe('/trees/radar?systems=alder&ghost=none')
    expect(alder?.table?.rows.length).toBeGreaterThan(0)
    expect(alder?.alt.full).toContain('Alder')
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet)
  })
})

describe('a slide of words', () => {
  const frame = frameOf('slide-16x9', measure)
  const words = { caption: '', source: 'Source: a notebook.', language: 'en' }
  const long = 'A line that is as long as a line of a slide can be and goes on. '.repeat(2).trim()

  it.each([
    ['no line', []],
    ['one line', ['It stands']],
    ['six long lines', Array.from({ length: 6 }, () => long)],
  ])('keeps %s on the sheet, above the ground line', (_, lines) => {
    const title = 'A title of some length that takes two lines of a slide at least'
    const { nodes } = wordsScene(frame, { ...words, title, lines })
    const texts = textsIn(nodes)
    const own = texts.filter(({ part }) => part === undefined && lines.length > 0)
    expect(own.map(({ text }) => text).join(' ')).toContain(lines.join(' '))
    const source = texts.find(({ part }) => part?.is === 'source')
    const lowest = Math.max(0, ...own.filter(({ face }) => face === 'body').map(({ y }) => y))
    expect(lowest).toBeLessThan((source?.y ?? 0) - 24)
    expect(
      Math.max(...texts.map(({ x, text, face, size }) => x + measure(text, face, size))),
    ).toBeLessThanOrEqual(1280 - 64)
  })
})
