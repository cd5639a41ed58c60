import { pictureJsonSchema } from '../../lib/http/contract'
import { picture } from '../support/api'

const LEVELS = '/open-intelligence/levels'
const text = async (address: string) => {
  const response = await picture(address)
  expect(response.status).toBe(200)
  return response.text()
}

it.each(['open-intelligence', 'city-cycling'])(
  'counts the systems of %s in every format',
  async (id) => {
    expect(await text(`/${id}/levels.svg`)).toContain('<svg ')
    expect(await text(`/${id}/levels.md`)).toContain('| Dimension | Level, value or state |')
    expect(await text(`/${id}/levels.csv`)).toMatch(/^Dimension,"?Level/)
    const png = await picture(`/${id}/levels.png`)
    const bytes = Buffer.from(await png.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080])
  },
)

it('gives with each count the query that shows it', async () => {
  const json = pictureJsonSchema.parse(
    JSON.parse(await text(`${LEVELS}.json?dims=openness&lens=article`)),
  )
  const at = json.table.rows.findIndex(([, words]) => words === 'open source')
  expect(json.table.rows[at]).toEqual(['Openness', 'open source', '3', expect.any(String)])
  expect(json.table.links?.[at]).toEqual([
    ...[null, null, 'dims=openness&lens=article&is.openness=4', null],
  ])
  expect(json.notes['/openness=4']?.search).toBe('dims=openness&lens=article&is.openness=4')
})

it.each([
  ['systems=bitcoin', 'One system, level by level'],
  ['state=unknown', 'level by level'],
  ['is.model=protocol&differ=1', 'Four systems, level by level'],
])('draws what a query leaves: %s', async (query, title) => {
  expect(await text(`${LEVELS}.svg?${query}`)).toContain(title)
})

it.each([
  [
    'dims=core-question',
    'Levels need at least 1 dimension with levels or values: 0 of 1 shown has any',
  ],
  ['q=zebra%20crossing', 'Levels need at least 1 system: 0 are left by the filter'],
])('says why there are no levels: %s', async (query, sentence) => {
  const response = await picture(`${LEVELS}.svg?${query}`)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(sentence)
})

it('says that a thousand systems are too many for a picture', async () => {
  const response = await picture('/made-1000/levels.md')
  expect(await response.text()).toContain('1,000 are chosen')
})
