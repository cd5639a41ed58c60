import { GET as getRows } from '../../app/api/rows/[dataset]/route'
import { rowsAnswerSchema } from '../../lib/http/contract'
import { loadMade } from '../../lib/store/made-datasets.server'
import type { TableRow } from '../../lib/view/table/table-view'
import { problem } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { tinyDataset } from '../support/tiny-dataset'

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

const ask = (dataset: string, query: string, headers?: Record<string, string>) =>
  getRows(new Request(`http://localhost/api/rows/${dataset}?${query}`, { headers }), {
    params: Promise.resolve({ dataset }),
  })
const answer = async (dataset: string, query: string) =>
  rowsAnswerSchema.parse(await (await ask(dataset, query)).json())
const wrong = async (query: string) => (await problem(await ask('trees', query))).errors[0]

/** All rows of a query, page by page. */
async function walk(dataset: string, query: string): Promise<TableRow[]> {
  const first = await answer(dataset, query)
  const rows = [...first.rows.rows]
  let { next } = first.rows
  while (next !== null) {
    const more = await answer(dataset, `${query}&cursor=${next}`)
    expect(more.view).toBeNull()
    expect(more.rows.from).toBe(rows.length)
    rows.push(...more.rows.rows)
    next = more.rows.next
  }
  return rows
}

describe('the rows of a dataset', () => {
  it('begin with all that stands around them', async () => {
    const { view, rows } = await answer('trees', 'is.leaf=broad')
    expect(rows).toMatchObject({ from: 0, next: null })
    expect(rows.rows.map(({ id, name, at }) => [id, name, at])).toEqual([
      ['alder', 'Alder', 0],
      ['birch', 'Birch', 1],
    ])
    expect(view?.size).toEqual({ systems: 2, dimensions: 5, allSystems: 3, allDimensions: 5 })
    expect(view?.left).toEqual({ rows: 1, columns: 0 })
    expect(view?.query).toBe('is.leaf=broad')
  })

  it('say what each cell says, in words', async () => {
    const { view, rows } = await answer('trees', '')
    const height = view?.columns.findIndex(({ dimension }) => dimension.id === 'height') ?? -1
    expect(rows.rows.map(({ cells }) => [cells[height]?.said.state, cells[height]?.words])).toEqual(
      [
        ['known', 'middling'],
        ['disputed', 'disputed: low or tall'],
        ['known', 'a giant'],
      ],
    )
  })

  it('stand against a reference, which stands against nothing', async () => {
    const { view, rows } = await answer('trees', 'ref=alder&dims=height')
    expect(view?.reference).toEqual({ id: 'alder', name: 'Alder' })
    expect(rows.rows.map(({ cells }) => cells[0]?.versus)).toEqual([null, 'unknown', 'higher'])
  })

  it('come each once and in order, page by page', async () => {
    const { dataset } = loadMade('made-1000') ?? { dataset: tinyDataset }
    const declared = await walk('made-1000', 'limit=137')
    expect(declared.map(({ id }) => id)).toEqual(dataset.systems.map(({ id }) => id))
    expect(declared.map(({ at }) => at)).toEqual(declared.map((_, at) => at))
  })

  it('are the same in pages of any length', async () => {
    const [column] = loadMade('made-1000')?.dataset.groups[0]?.dimensions ?? []
    const sorted = `order=down.${column?.id}&is.${column?.id}=2..4`
    const [short, long] = [
      await walk('made-1000', `${sorted}&limit=90`),
      await walk('made-1000', `${sorted}&limit=500`),
    ]
    expect(short.length).toBeGreaterThan(100)
    expect(short).toEqual(long)
  })

  it('fall back and name what the address gets wrong, as the page does', async () => {
    const { view } = await answer('trees', 'order=size&foo=1&show=pile&arrange=overlay&theme=dark')
    expect(view?.problems.map(({ param }) => param)).toEqual(['order', 'show', 'foo'])
  })

  it('are not answered again to who has them', async () => {
    const etag = (await ask('trees', 'lens=desk')).headers.get('etag') ?? ''
    expect((await ask('trees', 'lens=desk', { 'If-None-Match': etag })).status).toBe(304)
  })
})

describe('a cursor', () => {
  const next = async (query: string) => (await answer('trees', query)).rows.next

  it('goes on although something else is selected', async () => {
    const cursor = await next('limit=2')
    const { rows } = await answer('trees', `limit=2&cell=birch/height&cursor=${cursor}`)
    expect(rows.rows.map(({ id }) => id)).toEqual(['cedar'])
  })

  it('of another query is refused', async () => {
    const cursor = await next('limit=2')
    expect(await wrong(`order=up.height&cursor=${cursor}`)).toMatchObject({ param: 'cursor' })
  })

  it('of another dataset is refused', async () => {
    const { rows } = await answer('made-1000', '')
    expect((await wrong(`cursor=${rows.next}`))?.message).toContain('a cursor of other rows')
  })

  it.each(['2', 'abc', '-1.00000000', '2.00000000', '999999999.ffffffff'])(
    'that is none is refused: %s',
    async (cursor) => {
      expect(await wrong(`cursor=${cursor}`)).toMatchObject({ param: 'cursor' })
    },
  )
})

describe('the number of rows', () => {
  it('is a hundred where nothing is said', async () => {
    expect((await answer('made-1000', '')).rows.rows).toHaveLength(100)
  })

  it.each([
    ['0', '1'],
    ['501', '500'],
    ['1e9', '500'],
    ['many', '100'],
  ])('is refused beyond its limits: %s', async (limit, nearest) => {
    expect(await wrong(`limit=${limit}`)).toMatchObject({
      param: 'limit',
      message: `wrong limit: ${limit} (allowed: 1 to 500 rows)`,
      nearest: [nearest],
    })
  })

  it('is refused when it is given twice', async () => {
    expect((await wrong('limit=2&limit=3'))?.message).toBe('limit is given twice: give it once')
  })
})

it('are a 404 for a dataset that is not there', async () => {
  expect((await problem(await ask('tree', ''))).code).toBe('unknown-dataset')
})
