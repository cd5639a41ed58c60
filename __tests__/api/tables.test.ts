import { GET as getEvidence } from '../../app/api/evidence/[dataset]/route'
import { GET as getTable } from '../../app/api/tables/[dataset]/route'
import { localTable } from '../../components/matrix/local-answers'
import { evidenceAnswerSchema, packedTableSchema } from '../../lib/http/contract'
import { askedTable, keysElsewhere } from '../../lib/http/table-request'
import { MOST_CELLS_SENT, sentTable } from '../../lib/http/table-sent'
import { loadMade } from '../../lib/store/made-datasets.server'
import { problem } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { tinyDataset } from '../support/tiny-dataset'

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

const params = (dataset: string) => ({ params: Promise.resolve({ dataset }) })
const ask = (dataset: string, query: string, headers?: Record<string, string>) =>
  getTable(
    new Request(`http://localhost/api/tables/${dataset}?${query}`, { headers }),
    params(dataset),
  )
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

async function tableOf(dataset: string, lens: string) {
  const packed = packedTableSchema.parse(await (await ask(dataset, `lens=${lens}`)).json())
  return localTable(packed, keysElsewhere())
}

describe('a whole table', () => {
  const made = loadMade('made-1000')
  if (!made) throw new Error('made-1000 is not there')
  const ids = made.dataset.groups.flatMap((group) => group.dimensions.map(({ id }) => id))
  const [first = '', second = ''] = ids

  it.each([
    ['nothing', ''],
    ['filters', `is.${first}=2..3&not.${second}=unknown&state=known,disputed`],
    ['a search', 'q=open'],
    ['orders', `order=up.${first},down.${second}&group=${ids[12]}`],
    ['a reference, pins and a selection', `ref=s-000004&pin=s-000009&cell=s-000002/${first}`],
    ['one system', 'systems=s-000007'],
    ['nobody', `q=zzzzzzzz&is.${first}=1`],
    ['likeness', 'order=like.s-000003'],
    ['what is wrong', 'order=size&foo=1&ref=nobody&theme=dark&beds=straight'],
  ])('answers as the server does, asked for %s', async (_, search) => {
    const entries = [...new URLSearchParams(search)]
    const there = askedTable({ ...made, entries })
    const here = (await tableOf('made-1000', 'all')).answer(search)
    expect(copy(here.view)).toEqual(copy(there.view))
    expect(copy(here.rowsAt(0, 1000))).toEqual(copy(there.rowsFrom(0, 1000).rows))
  })

  it('is practised in pieces before the first click, which changes no answer', async () => {
    const table = await tableOf('made-1000', 'all')
    const before = copy(table.answer(`is.${first}=2&q=open`).view)
    expect(table.warmUps.length).toBeGreaterThan(10)
    for (const piece of table.warmUps) piece()
    expect(copy(table.answer(`is.${first}=2&q=open`).view)).toEqual(before)
  })

  it('is seen through a lens', async () => {
    const table = await tableOf('trees', 'desk')
    expect(table.lens).toBe('desk')
    expect(table.answer('lens=desk').view.counts).toMatchObject({ known: 2, disputed: 0 })
  })

  it('gives the same row as the same object', async () => {
    const { rowsAt } = (await tableOf('trees', 'all')).answer('')
    expect(rowsAt(0, 2)[1]).toBe(rowsAt(1, 3)[0])
    expect(rowsAt(2, 9)).toHaveLength(1)
  })

  it('is not sent again to who has it, and is the same for a lens that is not named', async () => {
    const etag = (await ask('trees', '')).headers.get('etag') ?? ''
    expect((await ask('trees', 'lens=all', { 'If-None-Match': etag })).status).toBe(304)
    expect((await ask('trees', 'lens=desk', { 'If-None-Match': etag })).status).toBe(200)
  })

  it('is refused through a lens that is not there, and with a key that it does not take', async () => {
    const { errors } = await problem(await ask('trees', 'lens=dusk'))
    expect(errors[0]).toMatchObject({ param: 'lens', allowed: ['all', 'field', 'desk'] })
    expect((await problem(await ask('trees', 'q=tall'))).errors[0]?.param).toBe('q')
  })

  it('is not sent when it is too large', () => {
    const systems = Array.from({ length: MOST_CELLS_SENT / 5 + 1 }, () => tinyDataset.systems[0])
    const dataset = { ...tinyDataset, systems: systems.flatMap((each) => each ?? []) }
    const sent = () => sentTable({ dataset, hash: 'h', search: new URLSearchParams() })
    expect(sent).toThrow('too many cells for one answer: 2500005 (allowed: at most 2500000')
  })
})

describe('the evidence of a selection', () => {
  const evidence = async (dataset: string, query: string) => {
    const request = new Request(`http://localhost/api/evidence/${dataset}?${query}`)
    const body = await (await getEvidence(request, params(dataset))).json()
    return evidenceAnswerSchema.parse(body).evidence
  }

  it('is nothing while nothing is selected', async () => {
    expect(await evidence('trees', 'q=tall')).toBeNull()
  })

  it('goes from cell to cell as they are shown', async () => {
    const shown = 'dims=shade,height&order=down.height&cell='
    const found = await evidence('trees', `${shown}birch/shade`)
    expect(found).toMatchObject({ heading: 'Birch, Shade', words: 'none', kind: 'cell' })
    expect([found?.previous, found?.next]).toEqual(['alder/height', 'birch/height'])
    expect(await evidence('trees', `${shown}cedar/shade`)).toMatchObject({ previous: '' })
  })

  it('goes from system to system and from dimension to dimension', async () => {
    const shown = 'order=down.height&dims=age,leaf&cell='
    expect(await evidence('trees', `${shown}alder`)).toMatchObject({
      previous: 'cedar',
      next: 'birch',
      entries: [{ key: 'alder/age' }, { key: 'alder/leaf' }],
    })
    expect(await evidence('trees', `${shown}/leaf`)).toMatchObject({ previous: '/age', next: '' })
  })

  it('of what a filter leaves out is there, and leads nowhere', async () => {
    const found = await evidence('trees', 'is.leaf=needle&cell=birch/shade')
    expect(found).toMatchObject({ heading: 'Birch, Shade', previous: '', next: '' })
  })

  it('holds relations with both of their ends', async () => {
    const found = await evidence('trees', 'cell=alder~builds-on~birch')
    expect(found?.heading).toBe('Alder builds on Birch')
  })

  it('says how many of very many systems it lists', async () => {
    const [group] = loadMade('made-1000')?.dataset.groups ?? []
    const found = await evidence('made-1000', `cell=/${group?.dimensions[0]?.id}`)
    expect(found?.entries).toHaveLength(200)
    expect(found?.words).toMatch(/, among the first 200 systems$/)
  })
})
