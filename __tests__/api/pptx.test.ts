import { CHART_KINDS } from '../../lib/charts/index'
import type { Dataset } from '../../lib/dataset/schema'
import { picture } from '../support/api'
import { dataFolder } from '../support/data-folder'
import {
  all,
  askDeck,
  orderFaults,
  type Pptx,
  packageFaults,
  readPptx,
  slidesOf,
  targetOf,
  wordsOf,
} from '../support/read-pptx'
import { tinyDataset } from '../support/tiny-dataset'

const SCRIPT = '<script>alert(1)</script>'
const LONG = 'Long name '.repeat(8).trim()
const NAMES = [SCRIPT, '=SUM(A1) ]]> & "x"', LONG]
/** Hebrew, Chinese and Arabic: text that no shipped font has. */
const OTHER_NAMES = ['אלון ירוק', '橡树 tree', 'شجرة البلوط']

const named = (id: string, names: readonly string[]): Dataset => ({
  ...tinyDataset,
  id,
  systems: tinyDataset.systems.map((system, index) => ({
    ...system,
    name: names[index] ?? system.name,
  })),
})

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([named('hostile', NAMES), named('others', OTHER_NAMES)])
})
afterAll(() => folder.remove())

const textOf = (pptx: Pptx) => slidesOf(pptx).map((name) => wordsOf(pptx.xml(name)))

describe.each(CHART_KINDS.map(({ id }) => id))('slides of a %s', (chart) => {
  it('are a package without a fault, whose parts are in order', async () => {
    const pptx = await askDeck(`/hostile/${chart}.pptx`)
    expect(packageFaults(pptx)).toEqual([])
    expect(pptx.names).toEqual([...pptx.names].sort())
    const parts = pptx.names.filter((name) => name.endsWith('.xml'))
    expect(parts.flatMap((name) => orderFaults(pptx.xml(name)))).toEqual([])
  })

  it('are the picture first, then its table, each with a title of its own', async () => {
    const pptx = await askDeck(`/hostile/${chart}.pptx`)
    const slides = slidesOf(pptx).map((name) => pptx.xml(name))
    const titles = slides.map((slide) => wordsOf(all(slide, 'p:sp')[0] as Element))
    expect(new Set(titles).size).toBe(titles.length)
    expect(all(slides[0] as Document, 'p:pic').length).toBeGreaterThan(0)
    expect(all(slides.at(-1) as Document, 'a:tbl')).toHaveLength(1)
    for (const slide of slides) {
      const things = [...all(slide, 'p:pic'), ...all(slide, 'p:graphicFrame')]
      const alts = things.map((each) => all(each, 'p:cNvPr')[0]?.getAttribute('descr'))
      expect(alts.every((alt) => alt)).toBe(true)
    }
  })

  it('carry hostile names as text, in the workbook too', async () => {
    const pptx = await askDeck(`/hostile/${chart}.pptx`)
    for (const [name, bytes] of Object.entries(pptx.bytes)) {
      if (/\.(xml|rels)$/.test(name)) expect(Buffer.from(bytes).toString()).not.toContain('<script')
      if (!name.endsWith('.xlsx')) continue
      const book = readPptx(bytes)
      expect(packageFaults(book)).toEqual([])
      expect(all(book.xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([])
    }
  })
})

describe('the radar that can be edited', () => {
  const address = '/hostile/radar.pptx'

  it('has a point for each known cell and no other, and the same numbers in its workbook', async () => {
    const pptx = await askDeck(address)
    const model = (await (await picture('/hostile/radar.json')).json()).model
    const chart = pptx.xml('ppt/charts/chart2.xml')
    const sheet = readPptx(
      pptx.bytes[targetOf(pptx, 'ppt/charts/chart2.xml', 'rId1')] ?? new Uint8Array(),
    ).xml('xl/worksheets/sheet1.xml')
    all(chart, 'c:ser').forEach((series, index) => {
      const points = all(all(series, 'c:val')[0] as Element, 'c:pt')
      const drawn = points.map((each) => [
        Number(each.getAttribute('idx')),
        Number(each.textContent),
      ])
      const readings: { state: string; rank?: number }[] = model.series[index].readings
      const known = readings.flatMap(({ state, rank }, at) =>
        state === 'known' ? [[at, rank]] : [],
      )
      expect(drawn).toEqual(known)
      expect(drawn.length).toBeLessThan(readings.length)
      const column = 'BCDE'[index]
      const cells = all(sheet, 'c')
        .filter((cell) => cell.getAttribute('r')?.startsWith(column ?? '') && all(cell, 'v').length)
        .map((cell) => [Number(cell.getAttribute('r')?.slice(1)) - 2, Number(cell.textContent)])
      expect(cells).toEqual(known)
    })
    expect(all(chart, 'c:v').every(({ textContent }) => textContent !== '')).toBe(true)
  })

  it('has two axes that name each other, gaps where nothing is, and nothing at the centre', async () => {
    const chart = (await askDeck(address)).xml('ppt/charts/chart2.xml')
    const [radar] = all(chart, 'c:radarChart')
    const ids = [...(radar?.children ?? [])]
      .filter(({ localName }) => localName === 'axId')
      .map((each) => each.getAttribute('val'))
    const axes = ['c:catAx', 'c:valAx'].flatMap((name) => all(chart, name))
    expect(axes.map((axis) => axis.firstElementChild?.getAttribute('val'))).toEqual(ids)
    expect(all(chart, 'c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap')
    expect(all(chart, 'c:min')[0]?.getAttribute('val')).toBe('0')
    expect(all(chart, 'c:invertIfNegative')).toEqual([])
  })

  it('names in its notes each cell that has no point, with its state', async () => {
    const notes = wordsOf((await askDeck(address)).xml('ppt/notesSlides/notesSlide2.xml'))
    expect(notes).toContain('Not in this chart')
    expect(notes).toMatch(/ of .+: disputed: .+ or /)
    expect(notes).toMatch(/ of .+: unknown/)
  })
})

describe('the size and the words of slides', () => {
  const size = async (address: string) => {
    const [found] = all((await askDeck(address)).xml('ppt/presentation.xml'), 'p:sldSz')
    return [found?.getAttribute('cx'), found?.getAttribute('cy')]
  }

  it('is 16:9, or 4:3 where the sheet is', async () => {
    expect(await size('/hostile/stack.pptx')).toEqual(['12192000', '6858000'])
    expect(await size('/hostile/stack.pptx?preset=slide-4x3')).toEqual(['9144000', '6858000'])
    expect(await size('/hostile/stack.pptx?preset=a4-portrait')).toEqual(['12192000', '6858000'])
  })

  it('has the title above the slide and no foot when neither is wanted', async () => {
    const pptx = await askDeck('/hostile/matrix.pptx?title=0&source=0')
    const slide = pptx.xml('ppt/slides/slide1.xml')
    const [title] = all(slide, 'p:sp')
    expect(Number(title && all(title, 'a:off')[0]?.getAttribute('y'))).toBeLessThan(0)
    expect(all(slide, 'p:ph').map((each) => each.getAttribute('type'))).toEqual(['title'])
    expect(targetOf(pptx, 'ppt/slides/slide1.xml', 'rId1')).toContain('slideLayout3')
  })

  it('has a reader’s own title as text', async () => {
    const [first] = textOf(await askDeck('/hostile/matrix.pptx?title=Trees%20%26%20shrubs'))
    expect(first?.split('\n')[0]).toBe('Trees & shrubs')
  })

  it('keeps names of any script as text, and sets those from the right that run so', async () => {
    const pptx = await askDeck('/others/matrix.pptx')
    const words = textOf(pptx).join('\n')
    for (const name of OTHER_NAMES) expect(words).toContain(name)
    const last = pptx.xml(slidesOf(pptx).at(-1) ?? '')
    const rightward = all(last, 'a:p').filter((each) => all(each, 'a:pPr').length > 0)
    expect(rightward.map((each) => all(each, 'a:t')[0]?.textContent)).toContain(OTHER_NAMES[0])
  })

  it('has no letters below ten points', async () => {
    const pptx = await askDeck('/hostile/pair.pptx')
    const sizes = slidesOf(pptx).flatMap((name) =>
      all(pptx.xml(name), 'a:rPr').map((each) => Number(each.getAttribute('sz') ?? 9999)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1000)
  })
})
