import type { Browser } from 'playwright-core'
import { axeViolations, openBrowser, untilAlive, watchTroubles, withPage } from '../support/browser'
import { MISSING_PAGES, PAGES } from '../support/browser-pages'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const THEMES = ['light', 'dark'] as const
const EVERY_PAGE = [...PAGES, ...MISSING_PAGES]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(EVERY_PAGE)('axe finds nothing on %s', async (path) => {
    await withPage(browser, { theme, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
    })
  })
})

it.each(PAGES)('axe finds nothing on %s at the width of a phone', async (path) => {
  await withPage(browser, { width: 390, height: 844, bypassCSP: true }, async (page) => {
    await page.goto(path)
    await untilAlive(page)
    expect(await axeViolations(page)).toEqual([])
  })
})

it.each(EVERY_PAGE)('nothing goes wrong on %s under its own policy', async (path) => {
  await withPage(browser, {}, async (page) => {
    const troubles = watchTroubles(page)
    const answer = await page.goto(path)
    await untilAlive(page)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-")
    // A page that is missing is told so by the browser's console, too.
    const expected = /status of 404/
    expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([])
  })
})

it.each(MISSING_PAGES)('%s answers with 404 and a way on', async (path) => {
  await withPage(browser, {}, async (page) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
  })
})

it.each([
  ['/open-inteligence', '/open-intelligence'],
  ['/open-intelligence/rader', '/open-intelligence/radar'],
  ['/open-intelligence/systems/bitcorn', '/open-intelligence/systems/bitcoin'],
])('%s names the nearest page there is', async (path, nearest) => {
  await withPage(browser, {}, async (page) => {
    await page.goto(path)
    expect(await page.locator(`main a[href^="${nearest}"]`).count()).toBeGreaterThan(0)
  })
})

describe.each([320, 390, 768, 1024, 1440, 2560])('at %i px', (width) => {
  it.each(EVERY_PAGE)('%s does not scroll sideways', async (path) => {
    await withPage(browser, { width, height: 900 }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond).toBeLessThanOrEqual(0)
    })
  })
})
