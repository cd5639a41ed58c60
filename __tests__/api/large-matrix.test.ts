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
