import type { Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { ODD_WORDS, oddDataset } from '../support/odd-dataset'
import { giveFile, openOwn, savedBy } from '../support/own-page'

const browser = sharedBrowser()
const BUTTONS = ['SVG', 'PNG', 'CSV', 'JSON', 'Markdown']
const KINDS = [
  ...['Stack', 'Matrix', 'Likeness', 'Comparison', 'Order'],
  ...['Levels', 'Readings', 'Coverage', 'Radar'],
]

/** Everything that a page sends: addresses, headers and bodies. */
function watchRequests(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '')
  })
  return sent
}

/** Links of the page that would tell a server something of the dataset. */
async function tellingLinks(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.filter((href) => {
    const [sent = ''] = href.split('#')
    return sent.startsWith('?') || ODD_WORDS.some((word) => sent.toLowerCase().includes(word))
  })
}

it('sends nothing of the dataset, whatever is done with it', async () => {
  await withPage(browser(), {}, async (page) => {
    const sent = watchRequests(page)
    const troubles = watchTroubles(page)
    await openOwn(page, oddDataset())
    const view = page.locator('.own-view')
    for (const kind of KINDS) {
      await page.getByRole('link', { name: kind, exact: true }).click()
      await page.locator(`.own-view [aria-current="page"]`, { hasText: kind }).waitFor()
      expect(await tellingLinks(page)).toEqual([])
    }
    await view.locator('.own-choices summary').first().click()
    await view.getByLabel('Quaxel', { exact: true }).check()
    await view.getByLabel('Zwurbel', { exact: true }).check()
    await page.waitForFunction(() => location.hash.includes('systems=quaxel,zwurbel'))
    await page.keyboard.press('Escape')
    await view.getByPlaceholder('Find a word in any cell').fill('flimsch')
    await page.waitForFunction(() => location.hash.includes('q=flimsch'))
    await view.getByRole('link', { name: 'Clear filters' }).click()
    await view.locator('.stage').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.evidence[data-open]').waitFor()
    expect(await tellingLinks(page)).toEqual([])
    for (const button of BUTTONS) await savedBy(page, button)
    await page.getByRole('button', { name: 'Keep in this browser' }).click()
    await page.getByText('Kept in this browser until').waitFor()
    await page.reload()
    await page.locator('.own-view .stage').waitFor()
    await untilAlive(page)
    expect(sent.length).toBeGreaterThan(30)
    const telling = sent.filter((each) =>
      ODD_WORDS.some((word) => each.toLowerCase().includes(word)),
    )
    expect(telling).toEqual([])
    expect(troubles).toEqual([])
  })
})

it('writes the bytes that the server writes', async () => {
  await withPage(browser(), {}, async (page) => {
    const copy = await page.request.get('/api/datasets/open-intelligence')
    const search = 'systems=bitcoin,linux&theme=dark&preset=square'
    await openOwn(page, await copy.text(), `#open-intelligence/levels?${search}`)
    for (const button of BUTTONS) {
      const { name, bytes } = await savedBy(page, button)
      const ending = button === 'Markdown' ? 'md' : button.toLowerCase()
      const there = await page.request.get(`/open-intelligence/levels.${ending}?${search}`)
      expect(there.headers()['content-disposition']).toContain(name)
      expect(Buffer.compare(await there.body(), bytes)).toBe(0)
    }
  })
})

it('goes back and forward through what was chosen', async () => {
  await withPage(browser(), {}, async (page) => {
    await openOwn(page, oddDataset())
    await page.getByRole('link', { name: 'Matrix', exact: true }).click()
    const lens = page.locator('.filters .menu', { hasText: 'Readings of' })
    await lens.locator('summary').click()
    await lens.getByLabel('Desk study').check()
    await page.waitForFunction(() => location.hash === '#vogtland/matrix?lens=desk')
    await page.getByRole('link', { name: 'Order', exact: true }).click()
    await page.waitForFunction(() => location.hash === '#vogtland/order?lens=desk')
    await page.goBack()
    await page.locator('[aria-current="page"]', { hasText: 'Matrix' }).waitFor()
    expect(await lens.getByLabel('Desk study').isChecked()).toBe(true)
    await page.goBack()
    await page.waitForFunction(() => location.hash === '#vogtland/matrix')
    await page.locator('.own-view .stage svg').first().waitFor()
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('input[name="lens"][value="desk"]')?.checked,
    )
    await page.goForward()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="lens"][value="desk"]')?.checked,
    )
  })
})

it('keeps a dataset only when asked, and deletes it', async () => {
  await withPage(browser(), {}, async (page) => {
    await openOwn(page, oddDataset())
    await page.reload()
    await page.getByText('This address shows the dataset vogtland').waitFor()
    await giveFile(page, { name: 'mine.json', bytes: Buffer.from(oddDataset()) })
    await page.getByRole('button', { name: 'Keep in this browser' }).click()
    await page.getByRole('button', { name: 'Delete the kept copy' }).waitFor()
    await page.goto('/own')
    await page.getByRole('button', { name: 'Delete Three vogtland' }).click()
    await page.getByRole('heading', { name: 'Kept in this browser' }).waitFor({ state: 'detached' })
    await page.reload()
    await untilAlive(page)
    expect(await page.getByRole('heading', { name: 'Kept in this browser' }).count()).toBe(0)
  })
})

it('opens another kept dataset when the address goes to it', async () => {
  await withPage(browser(), {}, async (page) => {
    await openOwn(page, oddDataset())
    await page.getByRole('button', { name: 'Keep in this browser' }).click()
    await page.getByRole('button', { name: 'Delete the kept copy' }).waitFor()
    await page.getByRole('button', { name: 'Open another' }).click()
    const other = oddDataset().replaceAll('vogtland', 'egerland')
    await giveFile(page, { name: 'other.json', bytes: Buffer.from(other) })
    await page.locator('.own-bar', { hasText: 'Three egerland' }).waitFor()
    await page.evaluate(() => location.assign('#vogtland/stack?lens=desk'))
    await page.locator('.own-bar', { hasText: 'Three vogtland' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#vogtland/stack?lens=desk')
    await page.locator('[aria-current="page"]', { hasText: 'Stack' }).waitFor()
  })
})

it('lists every problem of a file with its place, and draws nothing', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/own')
    await untilAlive(page)
    const broken = oddDataset()
      .replace('"range":[1,2]', '"range":[1,9]')
      .replace('"jorvik"', '"jorvk"')
    await giveFile(page, { name: 'mine.json', bytes: Buffer.from(broken) })
    const problems = page.locator('.own-problems')
    await problems.waitFor()
    const text = await problems.innerText()
    expect(text).toContain('in mine.json')
    expect(text).toMatch(/assessments\.age\[0\]/)
    expect(text).toMatch(/Line \d+/)
    expect(await page.locator('.stage').count()).toBe(0)
    await page.getByLabel('A dataset as JSON or YAML', { exact: true }).fill('{"a": 1')
    await page.getByRole('button', { name: 'Open the text' }).click()
    await page.getByRole('heading', { name: /in the pasted text/ }).waitFor()
  })
})

it('says what is wrong with an address, and takes the default', async () => {
  await withPage(browser(), {}, async (page) => {
    await openOwn(page, oddDataset(), '#vogtland/rader?systems=quaxle&v=0123456789abcdef')
    const said = await page.locator('.own-view .said-above').innerText()
    expect(said).toContain('unknown chart: rader (nearest: radar')
    expect(said).toContain('nearest: quaxel')
    expect(said).toContain('another version of these data')
  })
})

it('can be used by keyboard alone', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/own')
    await untilAlive(page)
    await page.getByLabel('A dataset as JSON or YAML', { exact: true }).focus()
    await page.keyboard.insertText(oddDataset())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const stage = page.locator('.own-view .stage')
    await stage.waitFor()
    await stage.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.evidence[data-open]').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.evidence[data-open]').waitFor({ state: 'detached' })
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#main')
    await stage.waitFor()
  })
})

describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in the %s theme, %i pixels wide', (theme, width) => {
  it('breaks no rule of axe, and fits its window', async () => {
    await withPage(browser(), { theme, width, bypassCSP: true }, async (page) => {
      const fits = () =>
        page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      await page.goto('/own')
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
      await giveFile(page, { name: 'mine.json', bytes: Buffer.from('{"title": 3}') })
      await page.locator('.own-problems').waitFor()
      expect(await axeViolations(page)).toEqual([])
      expect(await fits()).toBe(true)
      await giveFile(page, { name: 'mine.json', bytes: Buffer.from(oddDataset()) })
      await page.locator('.own-view .stage').waitFor()
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
      expect(await fits()).toBe(true)
    })
  })
})

it('says without JavaScript what it needs', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto('/own')
    expect(await page.getByRole('main').innerText()).toContain('that needs JavaScript')
  })
})
