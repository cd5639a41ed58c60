import { picture } from '../support/api'

const ORDER = '/open-intelligence/order'
const text = async (address: string) => (await picture(address)).text()

describe('an order by its address', () => {
  it.each(['svg', 'png', 'csv', 'json', 'md'])('comes as %s', async (format) => {
    const response = await picture(`${ORDER}.${format}`)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it('is no order of rows: the key of that name sorts the systems of this kind too', async () => {
    const { model } = JSON.parse(await text(`${ORDER}.json?order=up.direction`))
    const names = model.systems.map(({ id }: { id: string }) => id)
    expect(names[0]).toBe('bitcoin')
    const plain = JSON.parse(await text(`${ORDER}.json`)).model
    expect(model.counts).toEqual(plain.counts)
    expect([...names].sort()).toEqual(plain.systems.map(({ id }: { id: string }) => id).sort())
  })

  it('says which pairs stand in an order, in the words of its table', async () => {
    const words = await text(`${ORDER}.md?dims=ownership,control,access`)
    expect(words).toContain('In order for certain')
    expect(words).toContain('Bitcoin is at least as far as')
  })

  it('has a line in its csv for every reading on its scales', async () => {
    const lines = (await text(`${ORDER}.csv?systems=bitcoin,linux`)).split('\r\n')
    const about = (start: string) => lines.filter((line) => line.startsWith(start)).length
    expect(about('cell,bitcoin,')).toBeGreaterThanOrEqual(8)
    expect(about('cell,openai,')).toBe(0)
  })

  it('works with another dataset, and with one of a thousand says how many it takes', async () => {
    expect(await text('/city-cycling/order.md')).toContain('Order of 5 systems on 5 scales')
    const refused = await text('/made-1000/order.svg')
    expect(refused).toContain('A picture shows at most 200 systems: 1,000 are chosen.')
  })

  it('says which values its option has', async () => {
    const response = await picture(`${ORDER}.svg?lines=certian`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('nearest: certain')
  })
})
