import { picture } from '../support/api'

const PAIR = '/open-intelligence/pair'
const text = async (address: string) => (await picture(address)).text()

describe('a pair by its address', () => {
  it.each(['svg', 'png', 'csv', 'json', 'md'])('comes as %s', async (format) => {
    const response = await picture(`${PAIR}.${format}?systems=bitcoin,linux`)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it('has both sides in its words, in the order asked for', async () => {
    expect(await text(`${PAIR}.md?systems=linux,bitcoin`)).toContain(
      'Linux and Bitcoin, point by point',
    )
    expect(await text(`${PAIR}.md?sides=company,protocol`)).toContain(
      'Company and Protocol, point by point',
    )
  })

  it('has a line in its csv for every claim on either side, layers and relations', async () => {
    const lines = (await text(`${PAIR}.csv?systems=bitcoin,linux`)).split('\r\n')
    const about = (start: string) => lines.filter((line) => line.startsWith(start)).length
    expect(about('cell,bitcoin,')).toBeGreaterThan(16)
    expect(about('cell,linux,')).toBeGreaterThan(16)
    expect(about('cell,openai,')).toBe(0)
    expect(about('placement,bitcoin,')).toBe(2)
    expect(about('relation,bitcoin,')).toBe(2)
  })

  it('has counts in its json that sum to the dimensions', async () => {
    const { model } = JSON.parse(await text(`${PAIR}.json?systems=bitcoin,linux`))
    const { differ, same, unclear, words } = model.counts
    expect(differ + same + unclear + words).toBe(16)
  })

  it('is named by its canonical address', async () => {
    const { headers } = await picture(`${PAIR}.svg?same=1&sides=none&systems=linux,bitcoin`)
    expect(headers.get('link')).toContain(`<${PAIR}.md?systems=linux,bitcoin>`)
  })

  it('draws the sentence for three systems, with the number found', async () => {
    const svg = await text(`${PAIR}.svg?systems=linux,bitcoin,openai`)
    expect(svg).toContain('A pair needs exactly 2 systems: 3 are chosen.')
  })
})
