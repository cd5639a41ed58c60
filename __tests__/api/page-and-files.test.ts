import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { CHART_KINDS } from '../../lib/charts/index'
import { FORMATS } from '../../lib/export/formats'
import { readTexts } from '../../lib/export/png-chunks'
import { exploreView } from '../../lib/http/explore'
import { isDrawn } from '../../lib/http/picture'
import { formatQuery } from '../../lib/view/query-url'
import { picture } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { queryOf } from '../support/random-queries'
import { elementsOf, infoOf, readPdf } from '../support/read-pdf'
import { all, readPptx } from '../support/read-pptx'
import { tinyDataset } from '../support/tiny-dataset'

const { DOMParser } = new JSDOM('').window

jest.setTimeout(120_000)

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

const KINDS = CHART_KINDS.map(({ id }) => id)
// pixels and slides take a while, and are asked for less often
const FILES = FORMATS.flatMap((format) =>
  /png|pptx/.test(format.id) ? [format] : [format, format],
)

/** What the page at an address says is wrong with it, and why it draws nothing. */
function pageAt(chart: string, search: string) {
  const entries = [...new URLSearchParams(search)]
  const asked = { dataset: tinyDataset, hash: '0123456789abcdef', entries, figures: [chart] }
  const { problems, figures } = exploreView({ ...asked, frame: 'page' })
  return { problems, refusal: figures[0]?.refusal ?? null }
}

it('a page that finds nothing wrong with its address is a file with every ending, or a refusal in both', async () => {
  const asked = fc.record({
    chart: fc.constantFrom(...KINDS),
    query: queryOf(tinyDataset),
    format: fc.constantFrom(...FILES),
  })
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(asked, async ({ chart, query, format }) => {
      const search = formatQuery(query)
      const { problems, refusal } = pageAt(chart, search)
      const response = await picture(`/trees/${chart}.${format.id}?${search}`)
      seen.add(response.status)
      if (problems.length > 0) {
        expect(response.status).toBe(400)
        const { errors } = await response.json()
        expect(errors.length).toBeGreaterThanOrEqual(problems.length)
      } else if (isDrawn(format)) expect(response.status).toBe(refusal === null ? 200 : 422)
      else expect(refusal === null ? [200] : [200, 422]).toContain(response.status)
    }),
    { numRuns: 250 },
  )
  expect([...seen].sort()).toEqual([200, 400, 422])
})

/** The words of a picture as each format carries them: all of them, and in short. */
async function carriedWords(chart: string) {
  const file = async (ending: string) => {
    const response = await picture(`/trees/${chart}.${ending}`)
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const pdf = await file('pdf')
  const slides = readPptx(await file('pptx'))
  const [shown] = all(slides.xml('ppt/slides/slide1.xml'), 'p:pic')
  const svg = new DOMParser().parseFromString(`${await file('svg')}`, 'image/svg+xml')
  const { description } = JSON.parse(`${await file('json')}`)
  return {
    full: [
      svg.querySelector('desc')?.textContent,
      readTexts(await file('png')).Description,
      elementsOf(readPdf(pdf)).find(({ tag }) => tag === 'Figure')?.alt,
      description.full,
    ],
    short: [
      infoOf(pdf).Subject,
      shown && all(shown, 'p:cNvPr')[0]?.getAttribute('descr'),
      description.short,
    ],
    markdown: `${await file('md')}`,
  }
}

it.each(KINDS)('a %s says the same of itself in every format', async (chart) => {
  const { full, short, markdown } = await carriedWords(chart)
  expect(full[0]?.length).toBeGreaterThan(100)
  expect(new Set(full).size).toBe(1)
  expect(short[0]?.length).toBeGreaterThan(20)
  expect(new Set(short).size).toBe(1)
  const plain = (text: string) => text.replace(/[\\\s]+/g, '')
  expect(plain(markdown)).toContain(plain(full[0] ?? ''))
})
