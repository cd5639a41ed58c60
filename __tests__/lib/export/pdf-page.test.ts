import { writePdf } from '@/lib/export/pdf.server'
import { loadLetters } from '@/lib/export/pdf-letters.server'
import type { SceneNode } from '@/lib/scene/scene'
import { writtenTexts } from '@/lib/scene/written'
import { readFont } from '@/lib/store/fonts.server'
import { objectsWith, pageContents, readPdf, shownLines } from '../../support/read-pdf'
import { SAMPLE_ABOUT, samplePdf, sheetOf, textLine } from '../../support/sample-pdf'
import { sampleScene } from '../../support/sample-scene'

const contentOf = async (...nodes: SceneNode[]) =>
  pageContents(readPdf(await samplePdf(nodes)))[0] ?? ''

describe('a PDF of every sort of node', () => {
  it('has a page of the size of its sheet, at 96 pixels an inch', async () => {
    const [page] = objectsWith(readPdf(await samplePdf(sampleScene().nodes)), /\/Type \/Page\n/)
    const { width, height } = sampleScene()
    expect(page?.dictionary).toContain(`/MediaBox [0 0 ${width * 0.75} ${height * 0.75}]`)
  })

  it('shows each text once and in order, also what has a halo', async () => {
    const { nodes } = sampleScene()
    const file = readPdf(
      await samplePdf([...nodes, textLine('Ahead', { halo: { role: 'paper', width: 6 } })]),
    )
    const shown = shownLines(file, pageContents(file)[0] ?? '').map(({ text }) => text.trim())
    expect(shown).toEqual([...writtenTexts(nodes).map(({ text }) => text), 'Ahead'])
  })

  it('sets text where the drawing has it', async () => {
    const file = readPdf(
      await samplePdf([
        textLine('Left'),
        textLine('Middle', { anchor: 'middle' }),
        textLine('End', { anchor: 'end' }),
      ]),
    )
    const { glyphs } = await loadLetters('body', readFont)
    const width = (text: string) =>
      glyphs(text).reduce((sum, { advance }) => sum + advance, 0) * (30 / 1000)
    const places = shownLines(file, pageContents(file)[0] ?? '')
    expect(places.map(({ y, size }) => [y, size])).toEqual([
      [40, 30],
      [40, 30],
      [40, 30],
    ])
    expect(places[0]?.x).toBe(20)
    expect(places[1]?.x).toBeCloseTo(20 - width('Middle') / 2, 1)
    expect(places[2]?.x).toBeCloseTo(20 - width('End'), 1)
  })

  it('turns text about its own point', async () => {
    expect(await contentOf(textLine('Turned', { rotate: -90 }))).toContain(' 0 -1 -1 0 20 40 Tm ')
    expect(await contentOf(textLine('Level'))).toContain(' 1 0 0 -1 20 40 Tm ')
  })

  it('embeds the faces it uses, each with the letters it shows, and no more', async () => {
    const file = readPdf(await samplePdf([textLine('Only body')]))
    const [font, ...others] = objectsWith(file, /\/Subtype \/Type0/)
    expect(others).toEqual([])
    expect(font?.dictionary).toMatch(/\/BaseFont \/[A-Z]{6}\+SofiaSansSemiCondensed-Regular\n/)
    const [letters] = objectsWith(file, /\/Length1/)
    expect(letters?.stream?.length).toBeLessThan(4_000)
    expect(objectsWith(file, /\/BaseFont \/(Helvetica|Times|Courier)/)).toEqual([])
  })

  it('gives joined letters back one by one', async () => {
    const file = readPdf(await samplePdf([textLine('first office')]))
    expect(shownLines(file, pageContents(file)[0] ?? '')[0]?.text).toBe('first office')
  })

  it('shows a box for a letter that no font has, and letters of other scripts as they are', async () => {
    const file = readPdf(
      await samplePdf([textLine('所'), textLine('Биткойн ёж', { face: 'title' })]),
    )
    const shown = shownLines(file, pageContents(file)[0] ?? '').map(({ text }) => text)
    expect(shown).toEqual(['□', 'Биткойн ёж'])
  })

  it('draws what shines through as one thing', async () => {
    const nodes: SceneNode[] = [
      { type: 'circle', cx: 9, cy: 9, r: 5, fill: 'mark1' },
      { type: 'circle', cx: 12, cy: 9, r: 5, fill: 'mark2' },
    ]
    const file = readPdf(await samplePdf([{ type: 'group', opacity: 0.25, nodes }]))
    expect(pageContents(file)[0]).toMatch(/\/G1 gs\n\/X1 Do/)
    expect(objectsWith(file, /\/ca 0.25\n\/CA 0.25/)).toHaveLength(1)
    const [form] = objectsWith(file, /\/S \/Transparency\n\/CS \/DeviceRGB\n\/I true/)
    expect(form?.stream?.toString('latin1').match(/^f$/gm)).toHaveLength(2)
  })

  it('hangs patterns on the sheet, and in what shines through on that', async () => {
    const box: SceneNode = {
      ...{ type: 'rect', x: 5, y: 5, width: 50, height: 50 },
      fill: { pattern: 'hatch', role: 'ink' },
    }
    const file = readPdf(await samplePdf([box, { type: 'group', opacity: 0.5, nodes: [box] }]))
    const tiles = objectsWith(file, /\/PatternType 1/).map(({ dictionary }) => dictionary)
    const { height } = sampleScene()
    expect(tiles).toHaveLength(2)
    expect(tiles[0]).toContain(`/Matrix [0.75 0 0 -0.75 0 ${height * 0.75}]`)
    expect(tiles[1]).toContain('/Matrix [1 0 0 1 0 0]')
  })

  it('leaves out what has no size and what only pointers find', async () => {
    const nothing = await contentOf()
    expect(
      await contentOf(
        { type: 'rect', x: 0, y: 0, width: 0, height: 9, fill: 'ink' },
        { type: 'circle', cx: 0, cy: 0, r: 0, fill: 'ink' },
        { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'paper', opacity: 0 },
        { type: 'rect', x: 0, y: 0, width: 9, height: 9 },
        { type: 'group', nodes: [] },
      ),
    ).toBe(nothing)
  })

  it('cuts a group to its box, and puts the state of strokes back', async () => {
    const dashed: SceneNode = {
      ...{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: 'ink', strokeWidth: 2 },
      ...{ dash: [4, 2], cap: 'round', join: 'round' },
    }
    const clip = { x: 1, y: 2, width: 3, height: 4 }
    const content = await contentOf({ type: 'group', clip, nodes: [dashed] })
    expect(content).toContain('q\n1 2 3 4 re\nW n\nq\n')
    expect(content).toContain('2 w\n1 J\n1 j\n[4 2] 0 d\n0 0 m\n9 9 l\nS\nQ\nQ\n')
    expect(content.match(/^q$/gm)?.length).toBe(content.match(/^Q$/gm)?.length)
  })

  it('has its ground in the colour asked for, or none', async () => {
    const page = { scene: sheetOf([]), theme: 'dark' as const, alt: '' }
    const grounds = ['theme', 'white', 'ff0000', 'transparent'].map(async (background) => {
      const pages = [{ ...page, background }]
      const [content = ''] = pageContents(
        readPdf(await writePdf({ ...SAMPLE_ABOUT, pages, fonts: readFont })),
      )
      return /(\S+ \S+ \S+ rg|\S+ g)\n0 0/.exec(content)?.[1] ?? null
    })
    const [theme, ...others] = await Promise.all(grounds)
    expect(theme).toMatch(/ (rg|g)$/)
    expect(others).toEqual(['1 g', '1 0 0 rg', null])
  })

  it('has greys alone in print', async () => {
    const pages = [{ scene: sampleScene(), theme: 'print' as const, alt: '' }]
    const [content = ''] = pageContents(
      readPdf(await writePdf({ ...SAMPLE_ABOUT, pages, fonts: readFont })),
    )
    expect(content).not.toMatch(/ (rg|RG)$/m)
    expect(content).toMatch(/ g$/m)
  })
})
