import { sharedBrowser, untilAlive, withPage } from '../support/browser'
import { ODD_WORDS, oddDataset } from '../support/odd-dataset'
import { dropFile, openOwn, savedBy } from '../support/own-page'

const browser = sharedBrowser()
const VIEW = '/open-intelligence/radar?systems=linux,bitcoin&lens=article'
const at = (view: string, format: string) => view.replace('?', `.${format}?`)

describe.each(['png', 'svg'])('a %s of ours', (format) => {
  it('opens the view that it was made from, wherever it is dropped', async () => {
    await withPage(browser(), {}, async (page) => {
      const file = await page.request.get(at(VIEW, format))
      expect(file.status()).toBe(200)
      for (const path of ['/', '/open-intelligence', '/own']) {
        await page.goto(path)
        await untilAlive(page)
        await dropFile(page, { name: `a.${format}`, bytes: await file.body() })
        await page.waitForURL((url) => url.pathname === '/open-intelligence/radar')
        expect(new URL(page.url()).searchParams.get('systems')).toBe('linux,bitcoin')
        expect(new URL(page.url()).searchParams.get('lens')).toBe('article')
        expect(await page.locator('.drop-said').count()).toBe(0)
      }
    })
  })

  it('says so when the data have changed since', async () => {
    await withPage(browser(), {}, async (page) => {
      const file = await (await page.request.get(at(VIEW, format))).body()
      const { hash } = await (
        await page.request.get('/api/views/open-intelligence?figures=radar')
      ).json()
      // the checksum of the chunk is not looked at
      const older = Buffer.from(
        file.toString('latin1').replaceAll(`v=${hash}`, 'v=0123456789abcdef'),
        'latin1',
      )
      await page.goto('/')
      await untilAlive(page)
      await dropFile(page, { name: `a.${format}`, bytes: older })
      await page.waitForURL((url) => url.pathname === '/open-intelligence/radar')
      await page.getByText('made from another version of these data').waitFor()
      await page.getByRole('button', { name: 'Close' }).click()
      expect(await page.locator('.drop-said').count()).toBe(0)
    })
  })

  it('of a private dataset leads to it without naming it to the server', async () => {
    await withPage(browser(), {}, async (page) => {
      await openOwn(page, oddDataset())
      const { name, bytes } = await savedBy(page, format.toUpperCase())
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())))
      await page.goto('/')
      await untilAlive(page)
      await dropFile(page, { name, bytes })
      await page.waitForURL((url) => url.pathname === '/own')
      expect(new URL(page.url()).hash).toContain('#vogtland/radar')
      await page.getByText('This address shows the dataset vogtland').waitFor()
      const telling = sent.filter((each) => ODD_WORDS.some((word) => each.includes(word)))
      expect(telling).toEqual([])
    })
  })
})

it.each([
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'does not say which view'],
  ['a.png', '\u0089PNG\r\n\u001a\n', 'does not say which view'],
  ['a.jpg', '\u00ff\u00d8\u00ff\u00e0\u0000', 'neither a dataset'],
  [
    'a.yaml',
    'title: T\ndataset: d\nslides:\n  - id: a\n    title: One\n',
    'a.yaml is a talk: open it on',
  ],
])('%s that nothing opens here gets a sentence', async (name, text, sentence) => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/')
    await untilAlive(page)
    await dropFile(page, { name, bytes: Buffer.from(text, 'latin1') })
    await page.getByText(sentence).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

it('a huge file is refused before it is read', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/')
    await untilAlive(page)
    const held = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(50_000_001)], 'huge.json'))
      return transfer
    })
    await page.dispatchEvent('main', 'drop', { dataTransfer: held })
    await page.getByText('huge.json is too large: 51 MB (allowed: at most 50 MB).').waitFor()
  })
})

it('a dataset dropped on any page is opened where it stays private, and not left behind', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/open-intelligence')
    await untilAlive(page)
    await dropFile(page, { name: 'mine.json', bytes: Buffer.from(oddDataset()) })
    await page.locator('.own-view .stage').waitFor()
    expect(new URL(page.url()).pathname).toBe('/own')
    await page.goto('/own')
    await untilAlive(page)
    expect(await page.locator('.own-view').count()).toBe(0)
  })
})
