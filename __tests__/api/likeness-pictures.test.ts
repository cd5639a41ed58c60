import { picture } from '../support/api'

const LIKENESS = '/open-intelligence/likeness'
const text = async (address: string) => (await picture(address)).text()

describe('likeness by its address', () => {
  it.each(['svg', 'png', 'csv', 'json', 'md'])(
    'comes as %s, as a list and as a map',
    async (format) => {
      for (const form of ['list', 'map']) {
        const response = await picture(`${LIKENESS}.${format}?of=bittensor&form=${form}`)
        expect(response.status).toBe(200)
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(400)
      }
    },
  )

  it('is drawn for the other dataset too, as a list and as a map', async () => {
    for (const form of ['list', 'map']) {
      expect((await picture(`/city-cycling/likeness.svg?form=${form}`)).status).toBe(200)
    }
  })

  it('has list, weights and what they changed in its words', async () => {
    const words = await text(`${LIKENESS}.md?of=bittensor&weights=openness.4,direction.0`)
    expect(words).toContain('What is Bittensor like?')
    expect(words).toContain('Openness counts 4 and direction 0, all others 1.')
    expect(words).toMatch(/(stays nearest|Nearest is)/)
  })

  it('has in its csv the rows of its table, with the figures', async () => {
    const lines = (await text(`${LIKENESS}.csv?of=bittensor`)).trim().split('\r\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toMatch(/^Linux,0\.90,0\.55 to 0\.80,5 of 14,/)
  })

  it('has bounds around what may come out in its json', async () => {
    const { model } = JSON.parse(await text(`${LIKENESS}.json?of=bitcoin`))
    expect(model.rows).toHaveLength(5)
    for (const { low, high, compared, comparable } of model.rows) {
      expect(low).toBeLessThanOrEqual(high)
      expect(compared).toBeLessThanOrEqual(comparable)
    }
  })

  it('is named by its canonical address, without defaults', async () => {
    const asked = `${LIKENESS}.svg?top=5&form=list&weights=access.0&weights=ownership.2&of=linux`
    const { headers } = await picture(asked)
    expect(headers.get('link')).toContain(`<${LIKENESS}.md?of=linux&weights=access.0,ownership.2>`)
  })

  it.each([
    ['weights=ownership.9', 'wrong weight: ownership.9 (nearest: ownership.4;'],
    ['weights=owner.2', 'unknown dimension: owner (nearest: ownership'],
    ['top=0', 'wrong top: 0 (nearest: 1;'],
    ['of=bitcoun', 'unknown system: bitcoun (nearest: bitcoin'],
    ['of=bitcoin,linux', 'unknown system: bitcoin,linux'],
    ['form=chart', 'unknown form: chart'],
  ])('refuses %s with the nearest right value', async (query, message) => {
    const response = await picture(`${LIKENESS}.svg?${query}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(message)
  })

  it('draws the sentence where there are too many systems', async () => {
    expect(await text('/made-1000/likeness.svg')).toContain('A picture shows at most 200 systems')
  })
})
