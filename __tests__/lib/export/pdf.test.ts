import type { Drawing } from '@/lib/charts/drawing'
import { MOST_NODES } from '@/lib/export/limits'
import { writePdf, writePicturePdf } from '@/lib/export/pdf.server'
import { loadLetters } from '@/lib/export/pdf-letters.server'
import type { Scene, SceneNode } from '@/lib/scene/scene'
import { THEME_IDS } from '@/lib/scene/theme'
import { writtenTexts } from '@/lib/scene/written'
import { readFont } from '@/lib/store/fonts.server'
import {
  elementsOf,
  infoOf,
  objectsWith,
  pageContents,
  readPdf,
  shownLines,
} from '../../support/read-pdf'
import { sampleScene } from '../../support/sample-scene'

const HOSTILE = '<script>alert(1)</script> ) Tj (x) & ]]> \\'
const about = {
  ...{ title: 'Signs', subject: 'Samples', keywords: ['Signs', 'radar'], language: 'en' },
  ...{ date: '2026-01-31', author: 'A. Reader', address: '/signs/radar?v=0123' },
}

const line = (text: string, more: object = {}): SceneNode => ({
  ...{ type: 'text', x: 20, y: 40, text, face: 'body', size: 30, fill: 'ink', ...more },
})

const sheet = (nodes: SceneNode[]): Scene => ({ ...sampleScene(), nodes })

/** A document of one page for each list of nodes. */
function write(...pages: SceneNode[][]) {
  const sheets = pages.map((nodes, index) => ({
    ...{ scene: sheet(nodes), theme: 'light' as const, alt: `Picture ${index + 1}` },
  }))
  return writePdf({ ...about, pages: sheets, fonts: readFont })
}

const contentOf = async (...nodes: SceneNode[]) =>
  pageContents(readPdf(await write(nodes)))[0] ?? ''

describe('a PDF of every sort of node', () => {
  it('has a page of the size of its sheet, at 96 pixels an inch', async () => {
    const [page] = objectsWith(readPdf(await write(sampleScene().nodes)), /\/Type \/Page\n/)
    const { width, height } = sampleScene()
    expect(page?.dictionary).toContain(`/MediaBox [0 0 ${width * 0.75} ${height * 0.75}]`)
  })

  it('shows each text once and in order, also what has a halo', async () => {
    const { nodes } = sampleScene()
    const file = readPdf(
      await write([...nodes, line('Ahead', { halo: { role: 'paper', width: 6 } })]),
    )
    const shown = shownLines(file, pageContents(file)[0] ?? '').map(({ text }) => text.trim())
    expect(shown).toEqual([...writtenTexts(nodes).map(({ text }) => text), 'Ahead'])
  })

  it('sets text where the drawing has it', async () => {
    const file = readPdf(
      await write([
        line('Left'),
        line('Middle', { anchor: 'middle' }),
        line('End', { anchor: 'end' }),
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
    expect(await contentOf(line('Turned', { rotate: -90 }))).toContain(' 0 -1 -1 0 20 40 Tm ')
    expect(await contentOf(line('Level'))).toContain(' 1 0 0 -1 20 40 Tm ')
  })

  it('embeds the faces it uses, each with the letters it shows, and no more', async () => {
    const file = readPdf(await write([line('Only body')]))
    const [font, ...others] = objectsWith(file, /\/Subtype \/Type0/)
    expect(others).toEqual([])
    expect(font?.dictionary).toMatch(/\/BaseFont \/[A-Z]{6}\+SofiaSansSemiCondensed-Regular\n/)
    const [letters] = objectsWith(file, /\/Length1/)
    expect(letters?.stream?.length).toBeLessThan(4_000)
    expect(objectsWith(file, /\/BaseFont \/(Helvetica|Times|Courier)/)).toEqual([])
  })

  it('gives joined letters back one by one', async () => {
    const file = readPdf(await write([line('first office')]))
    expect(shownLines(file, pageContents(file)[0] ?? '')[0]?.text).toBe('first office')
  })

  it('shows a box for a letter that no font has, and letters of other scripts as they are', async () => {
    const file = readPdf(await write([line('所'), line('Биткойн ёж', { face: 'title' })]))
    const shown = shownLines(file, pageContents(file)[0] ?? '').map(({ text }) => text)
    expect(shown).toEqual(['□', 'Биткойн ёж'])
  })

  it('draws what shines through as one thing', async () => {
    const nodes: SceneNode[] = [
      { type: 'circle', cx: 9, cy: 9, r: 5, fill: 'mark1' },
      { type: 'circle', cx: 12, cy: 9, r: 5, fill: 'mark2' },
    ]
    const file = readPdf(await write([{ type: 'group', opacity: 0.25, nodes }]))
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
    const file = readPdf(await write([box, { type: 'group', opacity: 0.5, nodes: [box] }]))
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
    const page = { scene: sheet([]), theme: 'dark' as const, alt: '' }
    const grounds = ['theme', 'white', 'ff0000', 'transparent'].map(async (background) => {
      const pages = [{ ...page, background }]
      const [content = ''] = pageContents(
        readPdf(await writePdf({ ...about, pages, fonts: readFont })),
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
      readPdf(await writePdf({ ...about, pages, fonts: readFont })),
    )
    expect(content).not.toMatch(/ (rg|RG)$/m)
    expect(content).toMatch(/ g$/m)
  })
})

describe('what a PDF says of itself', () => {
  it('reads aloud heading, words, picture and source, each mark of them once', async () => {
    const file = readPdf(await write(sampleScene().nodes))
    const elements = elementsOf(file)
    expect(elements.map(({ tag, alt }) => [tag, alt])).toEqual([
      ['Document', null],
      ['H1', null],
      ['P', null],
      ['Figure', 'Picture 1'],
      ['P', null],
    ])
    const marks = elements.flatMap((each) => each.marks)
    const [content = ''] = pageContents(file)
    const drawn = [...content.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => Number(mark))
    expect([...marks].sort((a, b) => a - b)).toEqual(drawn)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('draws nothing that is neither read aloud nor an ornament', async () => {
    const [content = ''] = pageContents(readPdf(await write(sampleScene().nodes)))
    let open = 0
    const bare = content.split('\n').filter((each) => {
      if (/ (BDC|BMC)$/.test(each)) open += 1
      if (each === 'EMC') open -= 1
      return open === 0 && /^(f|S|B|BT .*|.* Do)$/.test(each)
    })
    expect(bare).toEqual([])
    expect(open).toBe(0)
  })

  it('is a tagged document in its language, shown under its title', async () => {
    const [catalog] = objectsWith(readPdf(await write([])), /\/Type \/Catalog/)
    const file = readPdf(await write([]))
    expect(catalog?.dictionary).toContain('/Lang (en)')
    expect(objectsWith(file, /\/Marked true/)).toHaveLength(1)
    expect(objectsWith(file, /\/DisplayDocTitle true/)).toHaveLength(1)
  })

  it('carries its words, and the day of its data for every date', async () => {
    expect(infoOf(await write([line('A')]))).toEqual({
      ...{ Title: 'Signs', Subject: 'Samples', Keywords: 'Signs, radar', Author: 'A. Reader' },
      ...{ Creator: 'Outcrop', Producer: 'Outcrop', 'outcrop-address': '/signs/radar?v=0123' },
      ...{ CreationDate: 'D:20260131000000Z', ModDate: 'D:20260131000000Z' },
    })
  })

  it('keeps signs of markup and of PDF as words', async () => {
    const words = { ...about, title: HOSTILE, subject: HOSTILE, author: HOSTILE, address: HOSTILE }
    const pages = [{ scene: sheet([line(HOSTILE)]), theme: 'light' as const, alt: HOSTILE }]
    const bytes = await writePdf({ ...words, keywords: [HOSTILE], pages, fonts: readFont })
    const file = readPdf(bytes)
    const info = infoOf(bytes)
    expect([info.Title, info.Subject, info.Author]).toEqual([HOSTILE, HOSTILE, HOSTILE])
    expect(elementsOf(file).find(({ tag }) => tag === 'Figure')?.alt).toBe(HOSTILE)
    expect(shownLines(file, pageContents(file)[0] ?? '')[0]?.text).toBe(HOSTILE)
    const [xmp] = objectsWith(file, /\/Subtype \/XML/)
    const text = xmp?.stream?.toString('utf8') ?? ''
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ) Tj (x) &amp; ]]&gt; \\')
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(JS|JavaScript|AA|OpenAction)\b/)
  })

  it('keeps words of any script', async () => {
    const bytes = await writePdf({ ...about, title: 'Größe 所 “x”', pages: [], fonts: readFont })
    expect(infoOf(bytes).Title).toBe('Größe 所 “x”')
  })
})

describe('a PDF of several pages', () => {
  it('has a picture with its own words on each, and its letters once', async () => {
    const file = readPdf(await write([line('One')], [line('Two')], [line('Three')]))
    const contents = pageContents(file)
    expect(contents.map((each) => shownLines(file, each)[0]?.text)).toEqual(['One', 'Two', 'Three'])
    expect(elementsOf(file).flatMap(({ alt }) => alt ?? [])).toEqual([
      'Picture 1',
      'Picture 2',
      'Picture 3',
    ])
    expect(objectsWith(file, /\/Subtype \/Type0/)).toHaveLength(1)
  })
})

describe('the bytes of a PDF', () => {
  it('are the same whatever was written before', async () => {
    const { nodes } = sampleScene()
    const reader = () => (file: string) => readFont(file)
    const pages = [{ scene: sheet(nodes), theme: 'light' as const, alt: 'A' }]
    const alone = await writePdf({ ...about, pages, fonts: reader() })
    const fonts = reader()
    const other = [line('zyx fi ffi ÄÖ Биткойн', { halo: { role: 'paper', width: 4 } })]
    await writePdf({
      ...about,
      pages: [{ ...pages[0], scene: sheet(other), theme: 'dark', alt: '' }],
      fonts,
    })
    expect(Buffer.compare(alone, await writePdf({ ...about, pages, fonts }))).toBe(0)
    expect(Buffer.compare(alone, await writePdf({ ...about, pages, fonts }))).toBe(0)
  })

  it.each(THEME_IDS)('have another identity for each address, in %s', async (theme) => {
    const id = async (address: string) => {
      const pages = [{ scene: sheet([line('A')]), theme, alt: '' }]
      const bytes = await writePdf({ ...about, address, pages, fonts: readFont })
      return /\/ID \[(<\w+>) \1\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    }
    expect(await id('/a')).toBe(await id('/a'))
    expect(await id('/a')).not.toBe(await id('/b'))
  })
})

it('refuses more marks than a picture holds', async () => {
  const nodes = Array.from({ length: MOST_NODES + 1 }, () => line('A'))
  await expect(write(nodes)).rejects.toMatchObject({ code: 'too-large' })
})

it('says which font cannot be read, and tries again', async () => {
  let broken = true
  const fonts = async (file: string) => (broken ? Promise.reject(new Error(file)) : readFont(file))
  const pages = [{ scene: sheet([line('A')]), theme: 'light' as const, alt: '' }]
  await expect(writePdf({ ...about, pages, fonts })).rejects.toThrow('sofia-400.ttf')
  broken = false
  await expect(writePdf({ ...about, pages, fonts })).resolves.toBeInstanceOf(Uint8Array)
})

it('takes title, words, readers and address of a picture', async () => {
  const drawing: Drawing = {
    ...{ address: '/signs/radar?systems=a,b', chart: 'radar', hash: '0123456789abcdef' },
    head: {
      ...{ id: 'signs', title: 'Signs', summary: 'Samples', version: '1.0', date: '2026-01-31' },
      ...{ language: 'de', licence: 'CC BY 4.0', assessors: [{ name: 'Field' }, { name: 'Desk' }] },
    } as Drawing['head'],
    scene: sheet([
      line('A', { key: 'a' }),
      line('B', { key: 'b/openness' }),
      line('C', { key: '/x' }),
    ]),
    describe: { title: 'Signs', short: 'Short', full: 'In full' },
    table: { caption: 'Signs', head: [], rows: [] },
    ...{ notes: {}, model: null, refusal: null, warnings: [] },
  }
  const bytes = await writePicturePdf(drawing, { theme: 'light', readFont })
  expect(infoOf(bytes)).toMatchObject({
    ...{ Title: 'Every sign "once"', Subject: 'Short', Keywords: 'Signs, radar, a, b' },
    ...{ Author: 'Field; Desk' },
    'outcrop-address': '/signs/radar?systems=a,b&v=0123456789abcdef',
  })
  expect(elementsOf(readPdf(bytes)).find(({ tag }) => tag === 'Figure')?.alt).toBe('In full')
})
