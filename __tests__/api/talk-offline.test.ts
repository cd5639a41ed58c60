import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { script, style } from '../../lib/talk/files/offline-player.bundle'
import { askTalk } from '../support/ask-talk'
import { dataFolder } from '../support/data-folder'
import { talkText } from '../support/make-talk'
import { hashSource, insideOf, loadedAddresses, policyIn, sheetIn } from '../support/offline-file'
import { tinyDataset } from '../support/tiny-dataset'

const HOSTILE = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> "x" ]]>'
const LINE_END = '\u2028'
const inYaml = (text: string) => JSON.stringify(text).slice(1, -1)

async function pageOf(address: string): Promise<string> {
  const answer = await askTalk(address)
  expect(answer.status).toBe(200)
  return answer.text()
}

describe('a talk in one file', () => {
  let folder: ReturnType<typeof dataFolder>
  beforeAll(() => {
    folder = dataFolder([tinyDataset])
    const talks = join(process.cwd(), 'data', 'talks')
    mkdirSync(talks)
    writeFileSync(join(talks, 'told.yaml'), talkText())
    const changes = [
      ...['Three trees, told', 'Which is the tallest?', 'Birch joins', 'It stands', 'Why trees?'],
    ].map((words): [string, string] => [words, inYaml(HOSTILE)])
    writeFileSync(
      join(talks, 'hostile.yaml'),
      talkText(...changes, ['Wait.', inYaml(HOSTILE + LINE_END)]),
    )
    writeFileSync(join(talks, 'dark.yaml'), talkText(['"light"', '"dark"']))
  })
  afterAll(() => folder.remove())

  it('is a page that stands in no frame, and is saved under the name of the talk', async () => {
    const answer = await askTalk('/talks/told.html?download=1')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect(answer.headers.get('content-disposition')).toContain(
      'attachment; filename="told-talk.html"',
    )
  })

  it('holds the talk as its JSON does, to the last number', async () => {
    const drawn: unknown = await (await askTalk('/talks/told.json?drawn=1')).json()
    expect(sheetIn(await pageOf('/talks/told.html'))).toEqual(drawn)
  })

  it.each(['told', 'hostile', 'dark'])('loads nothing from anywhere: %s', async (id) => {
    const html = await pageOf(`/talks/${id}.html`)
    expect(loadedAddresses(html)).toEqual([])
    expect(html.match(/url\(data:font\/woff2;base64,/g)?.length).toBeGreaterThan(2)
  })

  it('lets its own script and style run, by their hashes, and no other', async () => {
    const html = await pageOf('/talks/hostile.html')
    const policy = policyIn(html)
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe(hashSource(insideOf(html, '<script>', 'script')))
    expect(policy.get('style-src')).toBe(hashSource(insideOf(html, '<style>', 'style')))
    expect([...policy.keys()].some((name) => /connect|frame|worker|object/.test(name))).toBe(false)
    expect(html.match(/\sstyle\s*=|\son[a-z]+\s*=\s*["']/g)).toBeNull()
  })

  it('has words of the talk as words, whatever they are', async () => {
    const html = await pageOf('/talks/hostile.html')
    expect(html.match(/<script\b/g)).toHaveLength(2)
    expect(html.match(/<\/script>/g)).toHaveLength(2)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<!--')
    expect(html).not.toContain(LINE_END)
    expect(JSON.stringify(sheetIn(html))).toContain(JSON.stringify(HOSTILE).slice(1, -1))
  })

  it('shows without scripts each slide with its words', async () => {
    const still = insideOf(await pageOf('/talks/told.html'), '<noscript>', 'noscript')
    expect(still.match(/<svg /g)).toHaveLength(3)
    expect(still).toContain('<figcaption>2. Which is the tallest?<br>The same as a table')
  })

  it('begins in the theme of the talk', async () => {
    expect(await pageOf('/talks/dark.html')).toContain('<html lang="en" data-theme="dark">')
  })
})

describe('the script of that file', () => {
  it('can stand in a page, and brings neither a library of pages nor a schema', () => {
    expect(script).not.toMatch(/<\/script|<!--/i)
    expect(style).not.toMatch(/<\/style|@import/i)
    expect(script).not.toMatch(/\b(react|zod|process\.env)\b/i)
    expect(script.length + style.length).toBeLessThan(180_000)
  })
})

it('is under 1.5 MB for the talk of twelve slides', async () => {
  const answer = await askTalk('/talks/open-intelligence.html')
  expect(answer.status).toBe(200)
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(1_500_000)
})
