import { unzipSync } from 'fflate'
import type { Dataset } from '../../lib/dataset/schema'
import { readTexts } from '../../lib/export/png-chunks'
import { picture } from '../support/api'
import { bundle, filesOf } from '../support/bundle'
import { dataFolder } from '../support/data-folder'
import { ask } from '../support/handlers'
import { pageContents, readPdf, shownLines } from '../support/read-pdf'
import { tinyDataset } from '../support/tiny-dataset'

const SCRIPT = '<script>alert(1)</script>'
const BREAKER = '"></text><img src=x onerror=alert(1)>'
const FORMULA = '=HYPERLINK("http://example.org","pay")'

/** Names that are markup, reasons that are formulas. */
const hostile: Dataset = {
  ...tinyDataset,
  id: 'hostile',
  title: `${SCRIPT} | [trees](javascript:alert)`,
  systems: tinyDataset.systems.map((system, index) => ({
    ...system,
    name: [SCRIPT, BREAKER, '@SUM(A1) ]]> & | pipe'][index] ?? system.name,
    assessments: {
      ...system.assessments,
      height: (system.assessments.height ?? []).map((each) => ({ ...each, reason: FORMULA })),
    },
  })),
}

/** Kinds whose csv has no reasons, in which the formula stands. */
const REASONLESS = ['stack', 'coverage', 'levels', 'likeness']

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([hostile])
})
afterAll(() => folder.remove())

describe.each([
  'radar',
  'stack',
  'matrix',
  'pair',
  'order',
  'likeness',
  'readings',
  'coverage',
  'levels',
])('a %s of hostile names', (chart) => {
  const bytes = async (format: string) => {
    const response = await picture(`/hostile/${chart}.${format}`)
    expect(response.status).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }
  const text = async (format: string) => {
    const response = await picture(`/hostile/${chart}.${format}`)
    expect(response.status).toBe(200)
    return response.text()
  }

  it('is an SVG in which nothing is alive', async () => {
    const svg = await text('svg')
    expect(svg).not.toMatch(/<script|<img|onerror="|<foreignObject/)
    expect(svg).toContain('&lt;script&gt;')
    const withoutMetadata = svg.replace(/<metadata>[\s\S]*<\/metadata>/, '')
    const names = new Set([...withoutMetadata.matchAll(/<([a-zA-Z:]+)/g)].map(([, name]) => name))
    expect(
      [...names].filter(
        (name) =>
          !/^(svg|title|desc|style|defs|pattern|clipPath|g|path|rect|circle|line|text)$/.test(
            name ?? '',
          ),
      ),
    ).toEqual([])
  })

  it('is Markdown in which it is text', async () => {
    const md = await text('md')
    expect(md).not.toMatch(/<[a-z]/i)
    expect(md).not.toMatch(/(?<!\\)\]\(/)
    const rows = md.split('\n').filter((line) => line.startsWith('|'))
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length)
    expect(new Set(cells).size).toBe(1)
  })

  it('is a CSV without a formula', async () => {
    const csv = await text('csv')
    const fields = fieldsOf(csv)
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
    if (!REASONLESS.includes(chart)) expect(fields).toContain(`'${FORMULA}`)
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('is JSON that holds the names as they are', async () => {
    expect(JSON.stringify(JSON.parse(await text('json')))).toContain('<script>')
  })

  it('is a PNG whose texts hold the names as they are', async () => {
    const texts = readTexts(await bytes('png'))
    expect(texts.Description).toContain(SCRIPT)
    expect(texts.Source).toContain(SCRIPT)
    expect(texts['outcrop-address']).toMatch(new RegExp(`^/hostile/${chart}\\?v=[0-9a-f]{16}$`))
  })

  it('is a PDF that does nothing', async () => {
    const file = readPdf(await bytes('pdf'))
    for (const { dictionary } of file.values()) {
      expect(dictionary).not.toMatch(/\/(JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile)\b/)
    }
  })

  it('is a deck that leads nowhere', async () => {
    const parts = Object.entries(unzipSync(await bytes('pptx')))
    const written = parts.filter(([name]) => /\.(xml|rels)$/.test(name))
    expect(written.length).toBeGreaterThan(10)
    for (const [, part] of written) {
      expect(Buffer.from(part).toString()).not.toMatch(/TargetMode="External"|hlink\w+ /)
    }
  })
})

it('all sheets in one file have plain names, and a README that tells of them', async () => {
  const files = await filesOf(await bundle('/hostile/levels.zip'))
  expect(files.size).toBeGreaterThan(15)
  for (const name of files.keys()) expect(name).toMatch(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/)
  const lines = `${files.get('README.txt')}`.split('\n')
  expect(lines.filter((line) => line.includes('<script>')).length).toBeGreaterThan(0)
})

it('the code of a frame holds hostile words as an attribute and nothing else', async () => {
  const url = `http://localhost/hostile/pair?title=${encodeURIComponent(BREAKER)}`
  const answer = await (await ask(`/api/oembed?url=${encodeURIComponent(url)}`)).json()
  expect(answer.html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/)
})

describe.each(['title', 'subtitle', 'credit'])('a %s of the reader’s own', (key) => {
  const given = `${SCRIPT}\u202Eevil\u2066\u0007\u0000 "x`
  const kept = `${SCRIPT}evil "x`
  const file = async (ending: string) => {
    const response = await picture(`/hostile/radar.${ending}?${key}=${encodeURIComponent(given)}`)
    expect(response.status).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }

  it('is words in every drawing, without signs that turn or cannot be seen', async () => {
    const svg = Buffer.from(await file('svg')).toString()
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;evil &quot;x')
    const deck = Object.entries(unzipSync(await file('pptx')))
    const slides = deck.filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
    const pdf = readPdf(await file('pdf'))
    const lines = pageContents(pdf).flatMap((content) => shownLines(pdf, content))
    const texts = readTexts(await file('png'))
    const written = [
      svg,
      ...slides.map(([, part]) => Buffer.from(part).toString()),
      ...lines.map(({ text }) => text),
      ...Object.values(texts),
    ]
    for (const text of written) expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(lines.map(({ text }) => text).join(' ')).toContain('evil')
    if (key === 'title') expect(texts.Title).toBe(kept)
  })
})

/** Every field of a CSV, by the rules of RFC 4180. */
function fieldsOf(csv: string): string[] {
  const found = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
