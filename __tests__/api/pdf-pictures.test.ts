import { CHART_KINDS } from '../../lib/charts/index'
import type { Dataset } from '../../lib/dataset/schema'
import { picture } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { elementsOf, infoOf, pageContents, readPdf, shownLines } from '../support/read-pdf'
import { tinyDataset } from '../support/tiny-dataset'

const KINDS = CHART_KINDS.map(({ id }) => id)
const SCRIPT = '<script>alert(1)</script>'
const BREAKER = ') Tj ET endstream endobj (\\'

const hostile: Dataset = {
  ...tinyDataset,
  id: 'hostile',
  title: `${SCRIPT} ${BREAKER}`,
  systems: tinyDataset.systems.map((system, index) => ({
    ...system,
    name: [SCRIPT, BREAKER][index] ?? system.name,
  })),
}

let folder: ReturnType<typeof dataFolder>

/** A picture as a file, with what a reader of PDF finds in it. */
async function pdf(address: string) {
  const response = await picture(address)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const file = readPdf(bytes)
  const lines = pageContents(file).flatMap((content) => shownLines(file, content))
  const words = lines.map(({ text }) => text.trim())
  return { response, file, words, info: infoOf(bytes), elements: elementsOf(file) }
}

/** The texts of an SVG file, each once: behind letters with a halo stand the same letters. */
async function drawnWords(chart: string): Promise<string[]> {
  const svg = await (await picture(`/open-intelligence/${chart}.svg?text=live`)).text()
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
  return texts.flatMap(([, attributes = '', text = '']) => {
    if (attributes.includes('stroke-width')) return []
    return text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  })
}

describe.each(KINDS)('a %s', (chart) => {
  it('comes as a PDF with the words of the same picture', async () => {
    const { response, words, elements, info } = await pdf(`/open-intelligence/${chart}.pdf`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(words).toEqual(await drawnWords(chart))
    const json = await (await picture(`/open-intelligence/${chart}.json`)).json()
    expect(elements.find(({ tag }) => tag === 'Figure')?.alt).toBe(json.description.full)
    expect(info.Subject).toBe(json.description.short)
    expect(info['outcrop-address']).toContain(`/open-intelligence/${chart}?v=`)
  })

  it.each(['light', 'dark', 'print', 'contrast'])('comes in the theme %s', async (theme) => {
    const { response, words } = await pdf(`/open-intelligence/${chart}.pdf?theme=${theme}`)
    expect(response.status).toBe(200)
    expect(words.length).toBeGreaterThan(10)
  })

  it('of hostile names is a PDF in which these are words', async () => {
    folder = dataFolder([hostile])
    const { response, info, file } = await pdf(`/hostile/${chart}.pdf`).finally(() =>
      folder.remove(),
    )
    expect(response.status).toBe(200)
    expect(info.Keywords).toContain(SCRIPT)
    const dictionaries = [...file.values()].map(({ dictionary }) => dictionary).join('\n')
    expect(dictionaries).not.toMatch(/\/(JS|JavaScript|AA|OpenAction|Launch|URI)\b/)
  })
})

it('that cannot be drawn is a page with the sentence that says why', async () => {
  const { response, words, elements } = await pdf('/open-intelligence/pair.pdf?systems=bitcoin')
  expect(response.status).toBe(422)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const sentence = 'A pair needs exactly 2 systems: 1 is chosen.'
  expect(words.join(' ')).toContain(sentence)
  expect(elements.find(({ tag }) => tag === 'Figure')?.alt).toContain(sentence)
})

it('is named after what it shows, and refuses what no picture has', async () => {
  const { headers } = await picture('/open-intelligence/radar.pdf?preset=a4-portrait&theme=print')
  expect(headers.get('content-disposition')).toContain('radar-a4-portrait-print-v1.0.0.pdf"')
  const { status } = await picture('/open-intelligence/radar.pdf?preset=a5')
  expect(status).toBe(400)
})

it.each([
  ['a4-portrait', [595.5, 842.25]],
  ['a4-landscape', [842.25, 595.5]],
  ['letter-landscape', [792, 612]],
  ['slide-16x9', [960, 540]],
])('on %s has the size of that sheet in points', async (preset, size) => {
  const { file } = await pdf(`/open-intelligence/matrix.pdf?preset=${preset}`)
  const boxes = [...file.values()].flatMap(({ dictionary }) => {
    const [, box] = /\/MediaBox \[0 0 (.*)\]/.exec(dictionary) ?? []
    return box === undefined ? [] : [box.split(' ').map(Number)]
  })
  expect(boxes).toEqual([size])
})
