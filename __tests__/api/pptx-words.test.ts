import { picture } from '../support/api'
import { infoOf } from '../support/read-pdf'
import { all, askDeck, packageFaults, readPptx, slidesOf, wordsOf } from '../support/read-pptx'

it('says in the notes what is in the other formats: the alternative text, sources, the address', async () => {
  const pptx = await askDeck('/open-intelligence/radar.pptx?systems=bitcoin,linux')
  const json = await (await picture('/open-intelligence/radar.json?systems=bitcoin,linux')).json()
  const notes = wordsOf(pptx.xml('ppt/notesSlides/notesSlide1.xml'))
  const [full] = notes.split('\n')
  expect(full).toBe(json.description.full)
  expect(notes).toContain('Address: /open-intelligence/radar?systems=bitcoin,linux&v=')
  expect(notes).toMatch(
    /Bitcoin, Ownership: .+ The article says .+\(confidence \w+.*\): .+ Sources: /,
  )
  const [picture1] = all(pptx.xml('ppt/slides/slide1.xml'), 'p:pic')
  const alt = picture1 && all(picture1, 'p:cNvPr')[0]?.getAttribute('descr')
  expect(alt).toBe(json.description.short)
})

it('leaves the radar that can be edited out where there are more systems than can be told apart', async () => {
  const pptx = await askDeck('/open-intelligence/radar.pptx')
  expect(pptx.names.some((name) => name.startsWith('ppt/charts/'))).toBe(false)
})

it.each(['levels', 'coverage'])('the bars of %s count all that their rows have', async (chart) => {
  const pptx = await askDeck(`/open-intelligence/${chart}.pptx`)
  const series = all(pptx.xml('ppt/charts/chart2.xml'), 'c:ser')
  const values = series.map((each) =>
    all(all(each, 'c:val')[0] as Element, 'c:v').map(({ textContent }) => Number(textContent)),
  )
  const sums = values[0]?.map((_, row) => values.reduce((sum, one) => sum + (one[row] ?? 0), 0))
  const whole = chart === 'levels' ? 6 : 16
  expect(sums?.length).toBeGreaterThan(5)
  expect(new Set(sums)).toEqual(new Set([whole]))
})

it('draws a refusal on one slide, and answers 422', async () => {
  const pptx = await askDeck('/open-intelligence/pair.pptx?systems=bitcoin', 422)
  expect(slidesOf(pptx)).toHaveLength(1)
  expect(packageFaults(pptx)).toEqual([])
  expect(wordsOf(pptx.xml('ppt/notesSlides/notesSlide1.xml'))).toMatch(/needs exactly 2 systems/)
})

it('gives the same bytes again, and the dates are those of the dataset', async () => {
  const bytes = async () => {
    const { writePptx } = await import('../../lib/export/pptx.server')
    const { drawChart } = await import('../../lib/charts/draw')
    const { readFile, readPicture } = await import('../../lib/http/picture')
    const { loadDataset } = await import('../../lib/store/datasets.server')
    const { fontFiles } = await import('../../lib/store/fonts.server')
    const { dataset, hash } = await loadDataset('open-intelligence')
    const asked = { dataset, hash, entries: [], ...readFile('levels.pptx') }
    const drawing = drawChart({ ...readPicture(asked) })
    return writePptx(drawing, { theme: 'light', fontFiles: await fontFiles() })
  }
  const [first, again] = [await bytes(), await bytes()]
  expect(Buffer.compare(first, again)).toBe(0)
  const core = readPptx(first).xml('docProps/core.xml')
  const head = (await (await picture('/open-intelligence/levels.json')).json()).dataset
  for (const term of ['dcterms:created', 'dcterms:modified']) {
    expect(all(core, term)[0]?.textContent).toBe(`${head.date}T00:00:00Z`)
  }
  // the time of each entry, as the format packs it: the first hour of 1980
  expect([...first.subarray(10, 14)]).toEqual([0, 0, 33, 0])
})

it('says of itself what the PDF of the same picture says', async () => {
  const address = '/open-intelligence/radar?systems=bitcoin,linux'
  const core = (await askDeck(address.replace('?', '.pptx?'))).xml('docProps/core.xml')
  const text = (term: string) => all(core, term)[0]?.textContent
  const pdf = await picture(address.replace('?', '.pdf?'))
  const info = infoOf(new Uint8Array(await pdf.arrayBuffer()))
  expect(text('cp:keywords')).toMatch(/, radar, .*bitcoin.*linux/)
  expect({
    Title: text('dc:title'),
    Subject: text('dc:subject'),
    Keywords: text('cp:keywords'),
    Author: text('dc:creator'),
  }).toEqual({
    Title: info.Title,
    Subject: info.Subject,
    Keywords: info.Keywords,
    Author: info.Author,
  })
})
