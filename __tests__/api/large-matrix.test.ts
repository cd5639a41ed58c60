import { matrix } from '../../lib/charts/matrix/index'
import { picture, problem } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { makeDataset } from '../support/make-dataset'

jest.setTimeout(60_000)

// nobody has assessed a thing: the size alone matters here
const made = makeDataset({ systems: 120, dimensions: 50, seed: 1 })
const systems = made.systems.map((system) => ({ ...system, assessments: {} }))
const large = { ...made, systems, id: 'large' }

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([large])
})
afterAll(() => folder.remove())

it('draws the sentence where there are too many cells to see', async () => {
  const svg = await picture('/large/matrix.svg')
  expect(svg.status).toBe(422)
  expect(await svg.text()).toContain('A matrix draws up to 5000 cells')
})

it.each(['svg', 'png'])('makes no words or data for a %s that it refuses', async (format) => {
  const made = [jest.spyOn(matrix, 'model'), jest.spyOn(matrix, 'notes')]
  expect((await picture(`/large/matrix.${format}?theme=dark`)).status).toBe(422)
  for (const each of made) expect(each).not.toHaveBeenCalled()
  for (const each of made) each.mockRestore()
})

describe('a sheet that is too small for its matrix', () => {
  const address = (format: string) => `/large/matrix.${format}?systems=${many}&preset=slide-half`
  const many = systems
    .slice(0, 40)
    .map(({ id }) => id)
    .join(',')

  it.each(['svg', 'png'])('is a 422 with the picture of the sentence as %s', async (format) => {
    const response = await picture(address(format))
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toMatch(/^image\//)
    expect(response.headers.get('etag')).toBeNull()
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
    expect(text.slice(0, 16)).toContain(format === 'svg' ? '<svg ' : 'IHDR')
    expect(text.includes('This sheet has no room for the matrix')).toBe(true)
  })

  it.each(['csv', 'json', 'md'])('gives its words and data as %s', async (format) => {
    expect((await picture(address(format))).status).toBe(200)
  })
})

it('gives every cell as data all the same', async () => {
  const csv = await picture('/large/matrix.csv')
  expect(csv.status).toBe(200)
  expect((await csv.text()).split('\r\n').length).toBeGreaterThan(6000)
  const md = await picture('/large/matrix.md')
  expect((await md.text()).split('\n').filter((line) => line.startsWith('|'))).toHaveLength(122)
})

it('refuses a stack of so many in words', async () => {
  expect((await problem(await picture('/large/stack.csv'))).code).toBe('cannot-draw')
})
