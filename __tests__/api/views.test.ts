import { GET as getDataset } from '../../app/api/datasets/[dataset]/route'
import { GET as getDatasets } from '../../app/api/datasets/route'
import { GET as getView, POST as postView } from '../../app/api/views/[dataset]/route'
import { matrix } from '../../lib/charts/matrix/index'
import { parseDataset } from '../../lib/dataset/parse-dataset'
import { datasetListSchema, exploreViewSchema, problemSchema } from '../../lib/http/contract'
import { problem } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { tinyDataset } from '../support/tiny-dataset'

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())
afterEach(() => jest.clearAllMocks())

const params = (dataset: string) => ({ params: Promise.resolve({ dataset }) })
const ask = (query: string, headers?: Record<string, string>) =>
  getView(new Request(`http://localhost/api/views/trees?${query}`, { headers }), params('trees'))
const view = async (query: string) => exploreViewSchema.parse(await (await ask(query)).json())

describe('the filtered view', () => {
  it('holds three pictures, each on a wide and a narrow sheet', async () => {
    const { figures, problems, counts, size } = await view('')
    expect(figures.map((figure) => figure.chart)).toEqual(['radar', 'stack', 'matrix'])
    expect(figures.map(({ scenes }) => [scenes.wide.width, scenes.narrow.width])).toEqual([
      [424, 350],
      [400, 350],
      [488, 350],
    ])
    const ids = figures.flatMap(({ scenes }) => [scenes.wide.id, scenes.narrow.id])
    expect(new Set(ids).size).toBe(6)
    expect(figures.map(({ table }) => table)).toEqual([null, null, null])
    expect(figures.map(({ layer }) => layer !== null)).toEqual([true, false, false])
    expect(problems).toEqual([])
    expect(size).toEqual({ systems: 3, dimensions: 5, layers: 3, spokes: 3 })
    const { weak, ...states } = counts
    expect(Object.values(states).reduce((sum, found) => sum + found)).toBe(15)
    expect(weak).toBe(1)
  })

  it('holds one at full width with its table', async () => {
    const { figures } = await view('figures=matrix&frame=page')
    expect(figures).toHaveLength(1)
    expect(figures[0]?.scenes.wide.width).toBe(1120)
    expect(figures[0]?.table?.rows).toHaveLength(3)
  })

  it('filters, counts what is left out, and says so', async () => {
    const { systems, left, sentence } = await view('is.leaf=broad')
    expect(systems.map(({ id }) => id)).toEqual(['alder', 'birch'])
    expect(left).toEqual({ systems: 1, dimensions: 0 })
    expect(sentence).toBe('1 system is hidden by the filters.')
  })

  it('names the filter that leaves nothing', async () => {
    const { sentence, figures } = await view('q=nowhere&is.leaf=broad')
    expect(sentence).toBe('No system is left: without the search for “nowhere” there are some.')
    expect(figures.every(({ refusal }) => refusal !== null)).toBe(true)
    expect(figures.every(({ scenes }) => scenes.wide.nodes.length > 0)).toBe(true)
  })

  it('keeps the canonical query, with options of every kind', async () => {
    const { query } = await view('across=systems&beds=straight&systems=cedar,alder&figures=radar')
    expect(query).toBe('systems=cedar,alder&beds=straight&across=systems')
  })

  it('falls back and names what it does not know, as a page does', async () => {
    const response = await ask('order=size&foo=1&arrange=pile&theme=dark&tab=stack')
    expect(response.status).toBe(200)
    const { problems } = exploreViewSchema.parse(await response.json())
    expect(problems.map(({ param }) => param)).toEqual(['order', 'arrange', 'foo'])
  })

  it('falls back and names an id that is not there', async () => {
    const { problems, figures } = await view('ghost=nope&align=soli&focus=ceder')
    expect(problems.map(({ param }) => param)).toEqual(['ghost', 'align', 'focus'])
    expect(figures.map(({ refusal }) => refusal)).toEqual([null, null, null])
  })

  it('names twenty keys that it does not know, and counts the others', async () => {
    const keys = Array.from({ length: 3000 }, (_, n) => `k${n}=1`).join('&')
    expect((await view(keys)).problems).toHaveLength(21)
    const none = Array.from({ length: 3000 }, (_, n) => `f${n}`).join(',')
    expect((await problem(await ask(`figures=${none}`))).errors).toHaveLength(21)
  })

  it('lays the focus over one another and leaves the others as ghosts', async () => {
    const { focus, figures } = await view('focus=cedar,alder')
    expect(focus).toEqual(['alder', 'cedar'])
    expect(figures[0]?.address).toBe('/trees/radar?systems=alder,cedar&arrange=overlay')
    expect(figures[1]?.address).toBe('/trees/stack?focus=alder,cedar')
  })

  it('draws every system in the picker, whatever the filters say', async () => {
    const { picker } = await view('is.leaf=needle')
    expect(picker.map(({ id, scene }) => [id, scene !== null])).toEqual([
      ['alder', true],
      ['birch', true],
      ['cedar', true],
    ])
  })

  it('refuses a picture or a frame that it does not know', async () => {
    const { code, errors } = await problem(await ask('figures=radar,pie&frame=poster'))
    expect(code).toBe('bad-query')
    expect(errors.map(({ param }) => param)).toEqual(['figures', 'frame'])
  })

  it('is not drawn again for who has it', async () => {
    const etag = (await ask('lens=desk')).headers.get('etag') ?? ''
    const model = jest.spyOn(matrix, 'model')
    const again = await ask('lens=desk', { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect(model).not.toHaveBeenCalled()
  })

  it('can only be read', async () => {
    const request = new Request('http://localhost/api/views/trees', { method: 'POST' })
    const response = await postView(request)
    expect(response.status).toBe(405)
    expect(problemSchema.parse(await response.json()).code).toBe('method-not-allowed')
  })

  it('is a 404 for a dataset that is not there', async () => {
    const request = new Request('http://localhost/api/views/tree')
    const { code, errors } = await problem(await getView(request, params('tree')))
    expect([code, errors[0]?.allowed]).toEqual(['unknown-dataset', ['trees']])
  })
})

describe('the datasets', () => {
  it('are listed', async () => {
    const response = await getDatasets(new Request('http://localhost/api/datasets'), params(''))
    const { datasets } = datasetListSchema.parse(await response.json())
    expect(datasets).toMatchObject([{ ok: true, id: 'trees', systems: 3, dimensions: 5 }])
  })

  it('come as a bundle that can be opened again', async () => {
    const request = new Request('http://localhost/api/datasets/trees')
    const response = await getDataset(request, params('trees'))
    expect(parseDataset(await response.json())).toEqual({ ok: true, dataset: tinyDataset })
  })

  it('name twenty parameters that they do not take, and count the others', async () => {
    const keys = Array.from({ length: 3000 }, (_, n) => `k${n}=1`).join('&')
    const request = new Request(`http://localhost/api/datasets?${keys}`)
    expect((await problem(await getDatasets(request, params('')))).errors).toHaveLength(21)
  })

  it('take no parameters', async () => {
    const request = new Request('http://localhost/api/datasets?limit=3')
    expect((await problem(await getDatasets(request, params('')))).errors[0]?.param).toBe('limit')
  })
})
