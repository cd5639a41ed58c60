import { GET as getDataset } from '../../app/api/datasets/[dataset]/route'
import { chartKind } from '../../lib/charts/index'
import { exploreView } from '../../lib/http/explore'
import { systemView } from '../../lib/http/system-view'
import { loadMade } from '../../lib/store/made-datasets.server'
import { applyQuery } from '../../lib/view/apply-query'
import { DEFAULT_QUERY } from '../../lib/view/query'
import { picture, problem } from '../support/api'

jest.setTimeout(60_000)

const made = loadMade('made-1000')
if (!made) throw new Error('made-1000 is not there')
const { dataset, hash } = made
const figures = ['radar', 'stack', 'matrix']
const explore = (search: string) =>
  exploreView({ dataset, hash, entries: new URLSearchParams(search), figures, frame: 'dash' })

const TOO_MANY = 'A picture shows at most 200 systems: 1,000 are chosen.'

describe('more systems than a picture takes', () => {
  it.each(figures)('are refused by the %s, with what to do', (chart) => {
    const { refusal } = chartKind(chart).plot(applyQuery(dataset, DEFAULT_QUERY), {})
    expect(refusal).toContain(TOO_MANY)
    expect(refusal).toContain('on the page of the matrix')
  })

  it('are refused as files: pictures as a picture of the sentence, data as a problem', async () => {
    const svg = await picture('/made-1000/stack.svg')
    expect(svg.status).toBe(422)
    expect(await svg.text()).toContain('A picture shows at most 200 systems')
    expect((await problem(await picture('/made-1000/matrix.csv'))).detail).toContain(TOO_MANY)
  })

  it('are drawn once few enough are left', async () => {
    const few = dataset.systems.slice(0, 6).map(({ id }) => id)
    expect((await picture(`/made-1000/matrix.csv?systems=${few}`)).status).toBe(200)
  })

  it('are counted on the page, all of them, and two hundred are named', () => {
    const { size, counts, picker, facets } = explore('')
    expect(size).toMatchObject({ systems: 1000, dimensions: 20 })
    expect(picker).toHaveLength(200)
    expect(facets.totals.systems).toBe(1000)
    const { known, range, disputed, unknown } = counts
    const silent = counts['not-applicable'] + counts['not-assessed']
    expect(known + range + disputed + unknown + silent).toBe(20_000)
  })

  it('do not hide a system from its own page', () => {
    const last = dataset.systems.at(-1)
    const { system, groups, others, more, sentence } = systemView(dataset, last?.id ?? '')
    expect(system.name).toBe(last?.name)
    expect(groups.flatMap(({ cells }) => cells).length).toBeGreaterThanOrEqual(20)
    expect(sentence).toMatch(/^\d+ of 20 cells known/)
    expect([others.length, more]).toEqual([200, 799])
  })
})

it('a dataset that no file could hold is not sent as one document', async () => {
  const params = { params: Promise.resolve({ dataset: 'made-10000' }) }
  const response = await getDataset(new Request('http://localhost/api/datasets/made-10000'), params)
  const { code, detail } = await problem(response)
  expect(code).toBe('too-large')
  expect(detail).toContain('too many systems for one document: 10,000 (allowed: at most 2,000')
})
