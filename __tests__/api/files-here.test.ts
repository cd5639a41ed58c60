import { CHART_KINDS } from '../../lib/charts/index'
import { FORMATS } from '../../lib/export/formats'
import { FORMATS_HERE, type FormatHere } from '../../lib/export/writers.client'
import { writeFileHere } from '../../lib/http/file-here'
import { loadDataset } from '../../lib/store/datasets.server'
import { picture, problem } from '../support/api'
import { FETCHED } from '../support/fetched'

const KINDS = CHART_KINDS.map(({ id }) => id)

/** The same request to the server, and to the writers that run in a browser. */
async function both(chart: string, format: FormatHere, query: string) {
  const { dataset, hash } = await loadDataset('open-intelligence')
  const answer = await picture(`/open-intelligence/${chart}.${format.extension}?${query}`)
  const entries = [...new URLSearchParams(query)]
  const here = await writeFileHere({ dataset, hash, chart, format, entries }, FETCHED)
  return { answer, there: new Uint8Array(await answer.arrayBuffer()), here }
}

const formatOf = (id: FormatHere['id']) => {
  const format = FORMATS_HERE.find((each) => each.id === id)
  if (!format) throw new Error(`no such format: ${id}`)
  return format
}

describe.each(FORMATS_HERE.map(({ id }) => id))('a %s written in the browser', (id) => {
  it.each(KINDS)('has the bytes of the server for the %s', async (chart) => {
    const { answer, there, here } = await both(chart, formatOf(id), 'systems=bitcoin,openai')
    expect(Buffer.compare(Buffer.from(there), Buffer.from(here.body))).toBe(0)
    expect(here.body.length).toBeGreaterThan(300)
    expect(answer.headers.get('content-disposition')).toContain(here.fileName)
    expect(answer.headers.get('content-type')).toBe(here.mediaType)
  })
})

it.each([
  ['svg', 'text=live&theme=dark&title=A%20title'],
  ['svg', 'text=outline'],
  ['svg', 'preset=a4-portrait&theme=print&bg=white'],
  ['png', 'preset=square&scale=1&theme=contrast'],
  ['png', 'w=640&h=480&scale=1&title=0&source=0'],
] as const)('a %s has the bytes of the server with %s', async (id, query) => {
  const { there, here } = await both('radar', formatOf(id), query)
  expect(Buffer.compare(Buffer.from(there), Buffer.from(here.body))).toBe(0)
})

it('draws a refusal as the server does', async () => {
  const { answer, there, here } = await both('pair', formatOf('svg'), 'systems=bitcoin')
  expect(answer.status).toBe(422)
  expect(Buffer.compare(Buffer.from(there), Buffer.from(here.body))).toBe(0)
})

it('refuses a wrong value in the words of the server', async () => {
  const { dataset, hash } = await loadDataset('open-intelligence')
  const entries: [string, string][] = [['theme', 'dork']]
  const asked = { dataset, hash, chart: 'radar', format: formatOf('svg'), entries }
  const refused = await problem(await picture('/open-intelligence/radar.svg?theme=dork'))
  await expect(writeFileHere(asked, FETCHED)).rejects.toMatchObject({ problems: refused.errors })
})

it('writes every format that says so', () => {
  const named = FORMATS.filter(({ runsIn }) => [...runsIn].some((place) => place === 'browser'))
  expect(FORMATS_HERE).toEqual(named)
  const ids = FORMATS_HERE.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['svg', 'png', 'csv', 'json', 'md']))
})
