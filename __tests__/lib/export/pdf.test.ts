import type { Drawing } from '@/lib/charts/drawing'
import { MOST_NODES } from '@/lib/export/limits'
import { writePdf, writePicturePdf } from '@/lib/export/pdf.server'
import { THEME_IDS } from '@/lib/scene/theme'
import { readFont } from '@/lib/store/fonts.server'
import {
  elementsOf,
  infoOf,
  objectsWith,
  pageContents,
  readPdf,
  shownLines,
} from '../../support/read-pdf'
import { SAMPLE_ABOUT, samplePdf, sheetOf, textLine } from '../../support/sample-pdf'
import { sampleScene } from '../../support/sample-scene'

const HOSTILE = '<script>alert(1)</script> ) Tj (x) & ]]> \\'

describe('what a PDF says of itself', () => {
  it('reads aloud heading, words, picture and source, each mark of them once', async () => {
    const file = readPdf(await samplePdf(sampleScene().nodes))
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
    const [content = ''] = pageContents(readPdf(await samplePdf(sampleScene().nodes)))
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
    const [catalog] = objectsWith(readPdf(await samplePdf([])), /\/Type \/Catalog/)
    const file = readPdf(await samplePdf([]))
    expect(catalog?.dictionary).toContain('/Lang (en)')
    expect(objectsWith(file, /\/Marked true/)).toHaveLength(1)
    expect(objectsWith(file, /\/DisplayDocTitle true/)).toHaveLength(1)
  })

  it('carries its words, and the day of its data for every date', async () => {
    expect(infoOf(await samplePdf([textLine('A')]))).toEqual({
      ...{ Title: 'Signs', Subject: 'Samples', Keywords: 'Signs, radar', Author: 'A. Reader' },
      ...{ Creator: 'Outcrop', Producer: 'Outcrop', 'outcrop-address': '/signs/radar?v=0123' },
      ...{ CreationDate: 'D:20260131000000Z', ModDate: 'D:20260131000000Z' },
    })
  })

  it('keeps signs of markup and of PDF as words', async () => {
    const words = {
      ...SAMPLE_ABOUT,
      title: HOSTILE,
      subject: HOSTILE,
      author: HOSTILE,
      address: HOSTILE,
    }
    const pages = [{ scene: sheetOf([textLine(HOSTILE)]), theme: 'light' as const, alt: HOSTILE }]
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
    const bytes = await writePdf({
      ...SAMPLE_ABOUT,
      title: 'Größe 所 “x”',
      pages: [],
      fonts: readFont,
    })
    expect(infoOf(bytes).Title).toBe('Größe 所 “x”')
  })
})

describe('a PDF of several pages', () => {
  it('has a picture with its own words on each, and its letters once', async () => {
    const file = readPdf(await samplePdf([textLine('One')], [textLine('Two')], [textLine('Three')]))
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
    const pages = [{ scene: sheetOf(nodes), theme: 'light' as const, alt: 'A' }]
    const alone = await writePdf({ ...SAMPLE_ABOUT, pages, fonts: reader() })
    const fonts = reader()
    const other = [textLine('zyx fi ffi ÄÖ Биткойн', { halo: { role: 'paper', width: 4 } })]
    await writePdf({
      ...SAMPLE_ABOUT,
      pages: [{ ...pages[0], scene: sheetOf(other), theme: 'dark', alt: '' }],
      fonts,
    })
    expect(Buffer.compare(alone, await writePdf({ ...SAMPLE_ABOUT, pages, fonts }))).toBe(0)
    expect(Buffer.compare(alone, await writePdf({ ...SAMPLE_ABOUT, pages, fonts }))).toBe(0)
  })

  it.each(THEME_IDS)('have another identity for each address, in %s', async (theme) => {
    const id = async (address: string) => {
      const pages = [{ scene: sheetOf([textLine('A')]), theme, alt: '' }]
      const bytes = await writePdf({ ...SAMPLE_ABOUT, address, pages, fonts: readFont })
      return /\/ID \[(<\w+>) \1\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    }
    expect(await id('/a')).toBe(await id('/a'))
    expect(await id('/a')).not.toBe(await id('/b'))
  })
})

it('refuses more marks than a picture holds', async () => {
  const nodes = Array.from({ length: MOST_NODES + 1 }, () => textLine('A'))
  await expect(samplePdf(nodes)).rejects.toMatchObject({ code: 'too-large' })
})

it('says which font cannot be read, and tries again', async () => {
  let broken = true
  const fonts = async (file: string) => (broken ? Promise.reject(new Error(file)) : readFont(file))
  const pages = [{ scene: sheetOf([textLine('A')]), theme: 'light' as const, alt: '' }]
  await expect(writePdf({ ...SAMPLE_ABOUT, pages, fonts })).rejects.toThrow('sofia-400.ttf')
  broken = false
  await expect(writePdf({ ...SAMPLE_ABOUT, pages, fonts })).resolves.toBeInstanceOf(Uint8Array)
})

it('takes title, words, readers and address of a picture', async () => {
  const drawing: Drawing = {
    ...{ address: '/signs/radar?systems=a,b', chart: 'radar', hash: '0123456789abcdef' },
    head: {
      ...{ id: 'signs', title: 'Signs', summary: 'Samples', version: '1.0', date: '2026-01-31' },
      ...{ language: 'de', licence: 'CC BY 4.0', assessors: [{ name: 'Field' }, { name: 'Desk' }] },
    } as Drawing['head'],
    scene: sheetOf([
      textLine('A', { key: 'a' }),
      textLine('B', { key: 'b/openness' }),
      textLine('C', { key: '/x' }),
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
