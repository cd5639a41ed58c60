import { picture } from '../support/api'

const COVERAGE = '/open-intelligence/coverage'
const text = async (address: string) => (await picture(address)).text()

describe('coverage by its address', () => {
  it.each(['svg', 'png', 'csv', 'json', 'md'])('comes as %s', async (format) => {
    const response = await picture(`${COVERAGE}.${format}`)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it('has a line of its csv for all cells, each system, each dimension and each assessor', async () => {
    const lines = (await text(`${COVERAGE}.csv`)).trim().split('\r\n')
    expect(lines[0]).toBe(
      'Part,Of,Cells,Known,Between two levels,Disputed,Not applicable,Unknown,Not assessed,Low confidence,No evidence,Older than a year',
    )
    expect(lines).toHaveLength(1 + 1 + 6 + 16 + 2)
    expect(lines).toContain('By assessor,Public record,96,77,0,0,0,1,18,16,1,15')
  })

  it('has the addresses of the cells behind its figures in its json', async () => {
    const { table, notes } = JSON.parse(await text(`${COVERAGE}.json?counted=systems&lens=article`))
    const at = table.rows.findIndex(([, name]: string[]) => name === 'Linux')
    expect(table.links[at]).toContain('systems=linux&lens=article&state=unknown')
    expect(notes['linux!unknown'].search).toBe('systems=linux&lens=article&state=unknown')
  })

  it('has its table in its words', async () => {
    const words = await text(`${COVERAGE}.md`)
    expect(words).toContain('# What is known of 6 systems')
    expect(words).toContain('| By system | Linux | 16 | 11 |')
  })

  it.each([
    '',
    '?systems=lanterne',
    '?counted=dimensions&preset=narrow',
    '?lens=rider&theme=print',
  ])('is drawn of another dataset: city-cycling%s', async (query) => {
    const svg = await text(`/city-cycling/coverage.svg${query}`)
    expect(svg).toMatch(/What is known of (5 systems|1 system)/)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('says in words that a thousand systems are too many for a picture', async () => {
    const svg = await text('/made-1000/coverage.svg')
    expect(svg).toContain('A picture shows at most 200 systems: 1,000 are chosen.')
  })

  it('is named by its canonical address', async () => {
    const { headers } = await picture(`${COVERAGE}.svg?counted=all&systems=linux,bitcoin`)
    expect(headers.get('link')).toContain(`<${COVERAGE}.md?systems=linux,bitcoin>`)
  })
})
