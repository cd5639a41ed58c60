import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TALK_DOWNLOADS } from '../../lib/http/talk-files'
import { talkFileHref } from '../../lib/talk/talk-links'
import type { TalkSheet } from '../../lib/talk/talk-sheet'
import { problem } from '../support/api'
import { askTalk, bytesOf } from '../support/ask-talk'
import { filesOf } from '../support/bundle'
import { dataFolder } from '../support/data-folder'
import { talkText, tinyTalk } from '../support/make-talk'
import { infoOf, objectsWith, readPdf } from '../support/read-pdf'
import { all, packageFaults, readPptx, relationsOf, slidesOf, wordsOf } from '../support/read-pptx'
import { tinyDataset } from '../support/tiny-dataset'

const SCRIPT = '</script><script>alert(1)</script> ]]> & "x"'
const PATHS = [
  ...['/talks/told.json', '/talks/told.html', '/talks/told.pdf', '/talks/told.pptx'],
  ...['/talks/told.zip', '/talks/told.pdf?notes=1', '/talks/told.pdf?handout=3&steps=1'],
]

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
  const talks = join(process.cwd(), 'data', 'talks')
  mkdirSync(talks)
  const write = (name: string, text: string) => writeFileSync(join(talks, name), text)
  write('told.yaml', talkText())
  const script = JSON.stringify(SCRIPT).slice(1, -1)
  write('hostile.yaml', talkText(['Which is the tallest?', script], ['Wait.', script]))
  write('broken.yaml', talkText(['systems=alder', 'systems=aldr']))
  write('present.yaml', talkText())
})
afterAll(() => folder.remove())

describe('a talk as JSON', () => {
  it('is the talk of the file', async () => {
    const answer = await askTalk('/talks/told.json')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(tinyTalk)
  })

  it('is every step drawn, with drawn=1', async () => {
    const answer = await askTalk('/talks/told.json?drawn=1')
    const sheet: TalkSheet = await answer.json()
    expect(sheet.steps.map(({ slide, step }) => `${slide}/${step}`)).toEqual([
      ...['0/0', '1/0', '1/1', '1/2', '2/0'],
    ])
    expect(sheet.steps.every(({ scene }) => scene.nodes.length > 0)).toBe(true)
  })

  it('is made of a dataset where it is no file, whatever file has that name', async () => {
    const whole = await (await askTalk('/talks/present.json?of=trees')).json()
    expect(whole.slides.length).toBeGreaterThan(5)
    const show = encodeURIComponent('radar?systems=alder,birch')
    const one = await (await askTalk(`/talks/present.json?of=trees&show=${show}`)).json()
    expect(one.slides).toMatchObject([{ show: 'radar?systems=alder,birch' }])
  })
})

describe('a talk as PDF', () => {
  const pagesOf = async (path: string) => {
    const bytes = await bytesOf(await askTalk(path))
    return { bytes, pages: objectsWith(readPdf(bytes), /\/Type \/Page\b(?!s)/).length }
  }

  it('has a page a slide, and a page a step with steps=1', async () => {
    const { bytes, pages } = await pagesOf('/talks/told.pdf')
    expect(pages).toBe(3)
    expect((await pagesOf('/talks/told.pdf?steps=1')).pages).toBe(5)
    expect(infoOf(bytes)).toMatchObject({ Title: tinyTalk.title })
  })
})

describe('a talk as slides', () => {
  it('is a package without a fault', async () => {
    for (const id of ['told', 'hostile']) {
      const pptx = readPptx(await bytesOf(await askTalk(`/talks/${id}.pptx`)))
      expect(packageFaults(pptx)).toEqual([])
    }
  })

  it('has words of the talk as words, whatever they are', async () => {
    const pptx = readPptx(await bytesOf(await askTalk('/talks/hostile.pptx')))
    const notes = slidesOf(pptx).map((name) => {
      const { target } = relationsOf(pptx, name).find((each) => /notes/.test(each.target)) ?? {}
      return wordsOf(pptx.xml(target ?? ''))
    })
    expect(notes[0]).toContain(SCRIPT)
    expect(wordsOf(pptx.xml(slidesOf(pptx)[1] ?? ''))).toContain(SCRIPT)
  })

  it('has a slide for each step with its title as text, and what can be edited after them', async () => {
    const pptx = readPptx(await bytesOf(await askTalk('/talks/told.pptx')))
    const slides = slidesOf(pptx).map((name) => pptx.xml(name))
    const titles = slides.map((slide) => wordsOf(all(slide, 'p:sp')[0] as Element))
    expect(titles).toEqual([
      'What is a tree?',
      ...Array.from({ length: 3 }, () => 'Which is the tallest?'),
      expect.stringMatching(/^Which is the tallest\?.* [cC]hart$/),
      expect.stringMatching(/^Which is the tallest\?.* [tT]able$/),
      'All of them',
      'All of them: table',
    ])
    expect(wordsOf(slides[0] as Document)).toContain('It stands\nIt grows')
    const alts = slides.flatMap((slide) =>
      all(slide, 'p:pic').map((each) => all(each, 'p:cNvPr')[0]?.getAttribute('descr')),
    )
    expect(alts.every((alt) => alt)).toBe(true)
  })

  it('has what is said at each step as its notes, and what may be asked', async () => {
    const pptx = readPptx(await bytesOf(await askTalk('/talks/told.pptx')))
    const notes = slidesOf(pptx).map((name) => {
      const { target } = relationsOf(pptx, name).find((each) => /notes/.test(each.target)) ?? {}
      return wordsOf(pptx.xml(target ?? ''))
    })
    expect(notes[0]).toContain('Wait.')
    expect(notes[1]).toContain('Say what the spokes are.')
    expect(notes[1]).toContain('Why trees?\nThey are near.')
    expect(notes[2]).toContain('Now birch.')
    expect(notes[2]).not.toContain('Say what')
  })
})

describe('a talk as pictures', () => {
  it('has a PNG for each step, their words, and the talk', async () => {
    const files = await filesOf(await askTalk('/talks/told.zip'))
    expect([...files.keys()]).toEqual([
      '01-1-opening.png',
      ...['02-1-form.png', '02-2-form.png', '02-3-form.png'],
      ...['03-1-all.png', 'alt.txt', 'talk.json'],
    ])
    expect(JSON.parse(files.get('talk.json')?.toString() ?? '')).toEqual(tinyTalk)
    expect(files.get('alt.txt')?.toString()).toContain(
      '02-2-form.png\nWhich is the tallest?\nBirch',
    )
  })
})

describe('words of a talk, whatever they are,', () => {
  it('stand as they are in the words of pictures and in the JSON', async () => {
    const files = await filesOf(await askTalk('/talks/hostile.zip'))
    expect(files.get('alt.txt')?.toString()).toContain(SCRIPT)
    const answer = await askTalk('/talks/hostile.json?drawn=1')
    const sheet: TalkSheet = await answer.json()
    expect(sheet.steps[0]?.notes).toBe(SCRIPT)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('every file of a talk', () => {
  it.each(PATHS)('is the same bytes again, and not sent to who has it: %s', async (path) => {
    const first = await askTalk(path)
    const etag = first.headers.get('etag') ?? ''
    const again = await askTalk(path)
    expect(await bytesOf(again)).toEqual(await bytesOf(first))
    expect(etag).toMatch(/^".+"$/)
    const known = await askTalk(path, { headers: { 'If-None-Match': etag } })
    expect(known.status).toBe(304)
    const head = await askTalk(path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'))
  })

  it.each(TALK_DOWNLOADS)('is what a menu offers: $name', async ({ extension, keys }) => {
    const address = talkFileHref({ id: 'told', search: '' }, extension, keys)
    expect((await askTalk(address)).status).toBe(200)
  })

  it('is saved with download=1, under the name of the talk', async () => {
    const answer = await askTalk('/talks/told.pdf?steps=1&download=1')
    expect(answer.headers.get('content-disposition')).toContain(
      'attachment; filename="told-talk-steps.pdf"',
    )
  })

  it.each([
    ['/talks/tld.pdf', 404, 'unknown-talk', 'talk'],
    ['/talks/told.doc', 404, 'unknown-format', 'format'],
    ['/talks/told.pdf?stesp=1', 400, 'bad-query', 'stesp'],
    ['/talks/told.pdf?steps=2', 400, 'bad-query', 'steps'],
    ['/talks/told.pptx?steps=2', 400, 'bad-query', 'steps'],
    ['/talks/present.pdf', 404, 'unknown-talk', 'of'],
    ['/talks/present.pdf?of=tress', 404, 'unknown-dataset', 'dataset'],
    ['/talks/present.pdf?of=trees&show=rader', 404, 'unknown-chart', 'chart'],
    ['/talks/broken.pdf', 500, 'invalid-talk', 'slides[1].show'],
  ])('says what is wrong: %s', async (path, status, code, param) => {
    // a fault of the server is logged
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const answer = await askTalk(path)
    log.mockRestore()
    expect(answer.status).toBe(status)
    const body = await problem(answer)
    expect(body.code).toBe(code)
    expect(body.errors.map((each) => each.param)).toContain(param)
  })

  it('can only be read', async () => {
    expect((await askTalk('/talks/told.pdf', { method: 'POST' })).status).toBe(405)
  })
})
