import { picture, problem } from '../support/api'

const READINGS = '/open-intelligence/readings'
const text = async (address: string) => (await picture(address)).text()
const json = async (address: string) => JSON.parse(await text(address))

describe('readings by their address', () => {
  it.each(['svg', 'png', 'csv', 'json', 'md'])('come as %s', async (format) => {
    const response = await picture(`${READINGS}.${format}?by=gap&why=0`)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it('have a line in their csv for what each assessor says of a cell, through the lens', async () => {
    const lines = (await text(`${READINGS}.csv?systems=linux&dims=control`)).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    const heard = await text(`${READINGS}.csv?systems=linux&dims=control&lens=article`)
    expect(heard.trim().split('\r\n')).toHaveLength(2)
    expect(heard).toContain('The article')
    expect(heard).not.toContain('Public record')
  })

  it('have the same disputes in their json as the matrix counts', async () => {
    const { model, table } = await json(`${READINGS}.json`)
    const matrix = await text('/open-intelligence/matrix.csv')
    const disputed = matrix.split('\r\n').filter((line) => /^cell,.*,disputed,/.test(line))
    const cells = new Set(disputed.map((line) => line.split(',').slice(1, 5).join()))
    expect(model.disputed).toBe(cells.size)
    const listed = table.rows.filter(([part]: string[]) => part === 'In dispute')
    expect(
      new Set(listed.map(([, system, dimension]: string[]) => `${system}/${dimension}`)).size,
    ).toBe(cells.size)
  })

  it('say in their words whose readings they are', async () => {
    expect(await text(`${READINGS}.md`)).toContain('Where readers disagree')
    const heard = await text(`${READINGS}.md?lens=public-record`)
    expect(heard).toContain('Where others differ from Public record')
    // a reason of the other
    expect(heard).not.toContain('nobody owns it')
  })

  it.each([
    ['/city-cycling/readings.json', 'The assessors differ on 2 of the 4 cells'],
    ['/city-cycling/readings.json?lens=rider', 'Others differ from The rider on 2 of the 4 cells'],
    ['/city-cycling/readings.json?systems=lanterne', 'The assessors differ on 1 of the 2 cells'],
  ])('%s says that %s', async (address, start) => {
    const { description } = await json(address)
    expect(description.full.startsWith(start)).toBe(true)
  })

  it.each([
    ['/city-cycling/readings.csv?dims=motto', 'Readers can differ only where two have read a cell'],
    ['/open-intelligence/readings.csv?state=stale', 'Readings need at least 1 system'],
    ['/made-1000/readings.csv', 'A picture shows at most 200 systems: 1,000 are chosen.'],
  ])('%s is refused: %s', async (address, start) => {
    const { detail } = await problem(await picture(address))
    expect(detail).toContain(start)
  })

  it.each([
    ['by=person', 'unknown by: person (known: dimension, system, gap)'],
    ['why=maybe', 'why'],
    ['lens=nobody', 'lens'],
  ])('refuse %s with what would be right', async (query, said) => {
    const response = await picture(`${READINGS}.svg?${query}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(said)
  })
})
