import type { Dataset } from '../../lib/dataset/schema'
import { picture } from '../support/api'
import { dataFolder } from '../support/data-folder'
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

  it('is drawn as PNG', async () => {
    expect((await picture(`/hostile/${chart}.png`)).status).toBe(200)
  })
})

/** Every field of a CSV, by the rules of RFC 4180. */
function fieldsOf(csv: string): string[] {
  const found = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
