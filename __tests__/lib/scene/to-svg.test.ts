import type { Scene, SceneNode } from '@/lib/scene/scene'
import { THEME_IDS } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'
import { sampleScene } from '../../support/sample-scene'
import { dialectFaults } from '../../support/svg-dialect'

const sheet = (nodes: SceneNode[]): Scene => ({
  id: 't',
  width: 100,
  height: 50,
  language: 'en',
  title: 'T',
  description: 'D',
  nodes,
})
const line = (x2: number): SceneNode => ({ type: 'line', x1: 0, y1: 0, x2, y2: 1, stroke: 'ink' })

describe('toSvg', () => {
  it.each(THEME_IDS)('keeps to the office dialect in theme %s', (theme) => {
    const about = { source: '/a/radar?systems=b,c&d', rights: 'CC BY 4.0' }
    expect(dialectFaults(toSvg(sampleScene(), { theme, about }))).toEqual([])
  })

  it('rounds to two decimals and never writes minus zero', () => {
    expect(toSvg(sheet([line(1.23456)]), { theme: 'light' })).toContain('x2="1.23"')
    expect(toSvg(sheet([line(-0.001)]), { theme: 'light' })).toContain('x2="0"')
  })

  it('throws on a number that cannot be drawn', () => {
    expect(() => toSvg(sheet([line(Number.NaN)]), { theme: 'light' })).toThrow(
      'cannot be drawn: NaN',
    )
  })

  it('escapes words, in title, text and metadata alike', () => {
    const text = '<script>"a" & \'b\'</script>'
    const node: SceneNode = { type: 'text', x: 0, y: 9, text, face: 'body', size: 12, fill: 'ink' }
    const svg = toSvg(
      { ...sheet([node]), title: text },
      { theme: 'light', about: { source: text } },
    )
    expect(svg).not.toContain('<script')
    expect(
      svg.match(/&lt;script&gt;&quot;a&quot; &amp; &#x27;b&#x27;&lt;\/script&gt;/g),
    ).toHaveLength(4)
    expect(dialectFaults(svg)).toEqual([])
  })

  it('gives every theme its own ground, and none when it is transparent', () => {
    expect(toSvg(sheet([]), { theme: 'dark' })).toContain(
      '<rect width="100" height="50" fill="#10181A"/>',
    )
    expect(toSvg(sheet([]), { theme: 'light', background: 'ffeeDD' })).toContain('fill="#FFEEDD"')
    expect(toSvg(sheet([]), { theme: 'light', background: 'transparent' })).not.toContain('<rect')
  })

  it('writes only the patterns that are used, each once', () => {
    const box = { x: 0, y: 0, width: 9, height: 9 }
    const fill = { pattern: 'slate', role: 'ink' } as const
    const svg = toSvg(
      sheet([
        { type: 'rect', ...box, fill },
        { type: 'rect', ...box, fill },
      ]),
      { theme: 'light' },
    )
    expect(svg.match(/<pattern /g)).toHaveLength(1)
    expect(svg.match(/fill="url\(#t-slate-ink\)"/g)).toHaveLength(2)
  })

  it('leaves a shape without a fill hollow', () => {
    const svg = toSvg(sheet([{ type: 'circle', cx: 1, cy: 1, r: 1, stroke: 'ink' }]), {
      theme: 'light',
    })
    expect(svg).toContain('r="1" fill="none" stroke="#15211F"')
  })

  it('draws a halo as an outline below the letters', () => {
    const halo = { role: 'paper', width: 3 } as const
    const node: SceneNode = {
      type: 'text',
      x: 0,
      y: 9,
      text: 'A',
      face: 'body',
      size: 12,
      fill: 'ink',
      halo,
    }
    const texts = toSvg(sheet([node]), { theme: 'light' }).match(/<text [^>]*>/g) ?? []
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('stroke="#F5F6F2" stroke-width="3" stroke-linejoin="round"')
    expect(texts[1]).not.toContain('stroke')
  })

  it('keeps keys out of files', () => {
    expect(toSvg(sampleScene(), { theme: 'light' })).not.toContain('data-key')
  })
})
