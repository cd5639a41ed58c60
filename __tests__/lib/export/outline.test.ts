import { Resvg } from '@resvg/resvg-js'
import { outlineLetters } from '../../../lib/export/outline'
import { measure } from '../../../lib/scene/measure'
import { FACES, type Scene, type SceneNode, type TextNode } from '../../../lib/scene/scene'
import { toSvg } from '../../../lib/scene/to-svg'
import { fontFiles, readFont } from '../../../lib/store/fonts.server'
import { fileOf } from '../../support/file-of'
import { dialectFaults } from '../../support/svg-dialect'

const SAMPLES = [
  'Ownership, AV To fi ffl “quoted” – 2,048',
  'Zażółć gęślą jaźń & <sons>',
  'Кто владеет',
  'sign 所 of none',
]

const text = (node: Partial<TextNode>): TextNode => ({
  ...{ type: 'text', x: 300, y: 40, text: 'Openness', face: 'body', size: 24, fill: 'ink' },
  ...node,
})

function sceneOf(nodes: SceneNode[]): Scene {
  const words = { language: 'en', title: 'Lines', description: 'Lines of text' }
  return { id: 'lines', width: 900, height: 600, ...words, nodes }
}

const outlined = async (scene: Scene) =>
  toSvg(scene, { theme: 'light', letters: await outlineLetters(scene, readFont) })

/** Every look at `pixels` copies all of them, so there is one. */
async function pixelsOf(svg: string): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: await fontFiles() }
  return new Resvg(svg, { font }).render().pixels
}

/** The share of pixels that differ by more than a quarter of what lies between black and white. */
async function difference(one: string, other: string): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)]
  expect(a.length).toBe(b.length)
  let found = 0
  for (let at = 0; at < a.length; at += 4) {
    if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 64) found += 1
  }
  return found / (a.length / 4)
}

describe('words as outlines', () => {
  it('have the widths that layouts measure', async () => {
    const nodes = FACES.flatMap((face) => SAMPLES.map((each) => text({ face, text: each })))
    const scene = sceneOf(nodes)
    const { line } = await outlineLetters(scene, readFont)
    const { writtenText } = await import('../../../lib/scene/written')
    for (const node of nodes) {
      const written = writtenText(node.text, node.face)
      const { width, em } = line(written.text, written.face)
      expect(width / em).toBeCloseTo(measure(node.text, node.face, 1), 6)
    }
  })

  it.each(FACES)('look as the letters of %s do', async (face) => {
    const lines = SAMPLES.map((each, row) => text({ face, text: each, y: 60 + row * 40 }))
    const anchored = (['start', 'middle', 'end'] as const).map((anchor, row) =>
      text({ face, anchor, y: 260 + row * 40 }),
    )
    const turned = (['start', 'end'] as const).map((anchor, row) =>
      text({ face, anchor, y: 480, x: 200 + row * 300, rotate: -50 }),
    )
    const halo = text({ face, y: 560, fill: 'mark2', halo: { role: 'tag', width: 5 } })
    const scene = sceneOf([...lines, ...anchored, ...turned, halo, text({ face, opacity: 0.4 })])
    const svg = await outlined(scene)
    expect(dialectFaults(svg)).toEqual([])
    const empty = toSvg(sceneOf([]), { theme: 'light' })
    const live = toSvg(scene, { theme: 'light' })
    // so much ink differs at all that what is allowed means something
    expect(await difference(live, empty)).toBeGreaterThan(0.015)
    expect(await difference(svg, live)).toBeLessThan(0.0004)
  })

  it('define each letter once, and keep the words', async () => {
    const svg = await outlined(sceneOf([text({ text: 'noon' }), text({ text: 'on', size: 12 })]))
    expect(svg.match(/<path id=/g)).toHaveLength(2)
    expect(svg.match(/<use /g)).toHaveLength(6)
    expect(svg).toContain('aria-label="noon"')
    expect(svg).not.toMatch(/<text|font-family/)
  })

  it('say the words of a halo once', async () => {
    const svg = await outlined(sceneOf([text({ halo: { role: 'paper', width: 4 } })]))
    expect(svg.match(/aria-label=/g)).toHaveLength(1)
    expect(svg.match(/<g /g)).toHaveLength(2)
  })

  it('come out alive nowhere', async () => {
    const svg = await outlined(sceneOf([text({ text: '"><script>' })]))
    expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;"')
    expect(dialectFaults(svg)).toEqual([])
  })

  it('are the same twice, whatever was drawn before', async () => {
    const asked = { chart: 'matrix', asked: { text: 'outline' } }
    const { svg } = await fileOf(asked)
    await fileOf({ chart: 'stack', asked: { text: 'outline', theme: 'dark' } })
    expect((await fileOf(asked)).svg).toBe(svg)
  })

  it('make no picture of a file that is no font', async () => {
    const nothing = async () => ''
    jest.resetModules()
    const fresh = await import('../../../lib/export/outline')
    await expect(fresh.outlineLetters(sceneOf([text({})]), nothing)).rejects.toThrow('no font')
  })
})

it.each(['radar', 'matrix', 'stack'])('a %s has the same pixels either way', async (chart) => {
  const asked = { systems: 'bittensor,bitcoin,linux' }
  const live = await fileOf({ chart, asked: { ...asked, text: 'live' } })
  const paths = await fileOf({ chart, asked: { ...asked, text: 'outline' } })
  expect(await difference(paths.svg, live.svg)).toBeLessThan(0.001)
})
