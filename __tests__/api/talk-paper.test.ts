import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../support/api'
import { askTalk, bytesOf } from '../support/ask-talk'
import { dataFolder } from '../support/data-folder'
import { talkText } from '../support/make-talk'
import { elementsOf, objectsWith, pageContents, readPdf, shownLines } from '../support/read-pdf'
import { tinyDataset } from '../support/tiny-dataset'

const HOSTILE = '</w:t> ]]> & "x" \\) ET Q endstream <script>alert(1)</script>'
/** Words that are told apart, so that none can be lost or said twice. */
const LONG = Array.from({ length: 700 }, (_, word) => `word${word}`).join(' ')
/** Where words on paper end, in layout pixels. */
const FOOT = 1123 - 64

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
  const talks = join(process.cwd(), 'data', 'talks')
  mkdirSync(talks)
  const write = (name: string, ...changes: [string, string][]) =>
    writeFileSync(join(talks, `${name}.yaml`), talkText(...changes))
  write('told')
  write('old', ['"16x9"', '"4x3"'])
  write('long', ['Wait.', LONG])
  write('hostile', ['Wait.', JSON.stringify(HOSTILE).slice(1, -1)])
})
afterAll(() => folder.remove())

/** The pages of a PDF, each as lines of words with their places. */
async function pagesOf(address: string) {
  const answer = await askTalk(address)
  expect(answer.status).toBe(200)
  const file = readPdf(await bytesOf(answer))
  const pages = pageContents(file).map((content) => shownLines(file, content))
  const words = pages.map((lines) => lines.map(({ text }) => text.trim()).join(' '))
  return { file, pages, words }
}

const sizes = (file: ReturnType<typeof readPdf>) =>
  objectsWith(file, /\/Type \/Page\n/).map(
    ({ dictionary }) => /\/MediaBox \[([^\]]*)\]/.exec(dictionary)?.[1],
  )

describe('a talk as paper with notes', () => {
  it('has an upright page for each slide, with what is said at all its steps', async () => {
    const { file, words } = await pagesOf('/talks/told.pdf?notes=1')
    expect(sizes(file)).toEqual(Array(3).fill('0 0 595.5 842.25'))
    expect(words[0]).toContain('Slide 1 of 3')
    expect(words[0]).toMatch(/Wait\.$/)
    expect(words[1]).toMatch(
      /Say what the spokes are\. Now birch\. As a table\. If someone asks Why trees\? They are near\.$/,
    )
    expect(words[2]).not.toContain('If someone asks')
  })

  it('has with steps=1 a page for each step, with what is said there', async () => {
    const { words } = await pagesOf('/talks/told.pdf?notes=1&steps=1')
    expect(words).toHaveLength(5)
    expect(words[2]).toContain('Slide 2 of 3, step 2 of 3')
    expect(words[2]).toContain('Now birch.')
    expect(words[2]).not.toContain('Say what')
  })

  it('goes on over further pages without losing a word, and ends above the margin', async () => {
    const { pages, words } = await pagesOf('/talks/long.pdf?notes=1')
    const long = words.filter((page) => page.includes('Slide 1 of 3'))
    expect(long.length).toBeGreaterThan(1)
    expect(long[1]).toContain('Slide 1 of 3, continued')
    expect(
      words
        .join(' ')
        .match(/\bword\d+/g)
        ?.join(' '),
    ).toBe(LONG)
    const feet = pages.slice(0, long.length).map((lines) => Math.max(...lines.map(({ y }) => y)))
    expect(Math.max(...feet)).toBeLessThanOrEqual(FOOT)
    expect(feet[0]).toBeGreaterThan(FOOT - 40)
  })

  it('tells who listens the picture and each paragraph', async () => {
    const { file } = await pagesOf('/talks/told.pdf?notes=1')
    const elements = elementsOf(file)
    expect(elements.filter(({ tag }) => tag === 'H1')).toHaveLength(3)
    expect(elements.filter(({ alt }) => alt?.includes('Alder'))).toHaveLength(2)
    // talk and place, caption, source, three of notes, the head of questions, a question and its answer
    const first = elements.findIndex(({ tag, alt }) => tag === 'Figure' && alt?.includes('Alder'))
    const after = elements.slice(first + 1)
    const next = after.findIndex(({ tag }) => tag === 'Figure')
    expect(after.slice(0, next).filter(({ tag }) => tag === 'P').length).toBeGreaterThanOrEqual(7)
    expect(elements.every(({ tag }) => ['Document', 'H1', 'P', 'Figure'].includes(tag))).toBe(true)
  })

  it('has words of the talk as words, whatever they are', async () => {
    const { words } = await pagesOf('/talks/hostile.pdf?notes=1')
    expect(words[0]).toContain(HOSTILE)
  })

  it('keeps the shape of a slide of 4 to 3', async () => {
    const { file, words } = await pagesOf('/talks/old.pdf?notes=1')
    expect(sizes(file)).toEqual(Array(3).fill('0 0 595.5 842.25'))
    expect(words[0]).toContain('Wait.')
  })
})

describe('a talk as a handout', () => {
  it('has three slides to a page, each with its place', async () => {
    const { file, words } = await pagesOf('/talks/told.pdf?handout=3')
    expect(sizes(file)).toEqual(['0 0 595.5 842.25'])
    expect(words[0]).toContain('Page 1 of 1')
    for (const slide of [1, 2, 3]) expect(words[0]).toContain(`Slide ${slide} of 3`)
    expect(words[0]).not.toContain('Wait.')
    expect(elementsOf(file).filter(({ tag }) => tag === 'Figure')).toHaveLength(3)
  })

  it('has every step with steps=1', async () => {
    const { words } = await pagesOf('/talks/told.pdf?handout=3&steps=1')
    expect(words).toHaveLength(2)
    expect(words[1]).toContain('Slide 2 of 3, step 3 of 3')
    expect(words[1]).toContain('Slide 3 of 3')
  })

  it('has lines to write on beside each slide, which are not read aloud', async () => {
    const { file } = await pagesOf('/talks/told.pdf?handout=3')
    const [page = ''] = pageContents(file)
    const ornaments = [...page.matchAll(/\/Artifact[\s\S]*?BDC([\s\S]*?)EMC/g)].map(
      ([, drawn]) => drawn,
    )
    const lines = ornaments.flatMap((drawn = '') => drawn.match(/ l\b/g) ?? [])
    expect(lines.length).toBeGreaterThan(3 * 8)
  })
})

it.each([
  ['/talks/told.pdf?notes=2', 'notes', 'known: 1, 0'],
  ['/talks/told.pdf?handout=4', 'handout', 'known: 3, 0'],
  ['/talks/told.html?handout=1', 'handout', 'known: 3, 0'],
  ['/talks/told.pdf?handouts=3', 'handouts', 'handout'],
  ['/talks/told.pdf?handout=3&notes=1', 'handout', 'one of them'],
])('says what is wrong: %s', async (address, param, said) => {
  const answer = await askTalk(address)
  expect(answer.status).toBe(400)
  const { errors } = await problem(answer)
  expect(errors).toEqual([expect.objectContaining({ param })])
  expect(JSON.stringify(errors)).toContain(said)
})

it('is saved under a name that says what it is', async () => {
  const { headers } = await askTalk('/talks/told.pdf?handout=3&steps=1&download=1')
  expect(headers.get('content-disposition')).toContain('"told-talk-steps-handout.pdf"')
})
