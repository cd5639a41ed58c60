import type { Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { MISSING_PAGES, PAGES } from '../support/browser-pages'

const browser = sharedBrowser()

const THEMES = ['light', 'dark'] as const
const EVERY_PAGE = [...PAGES, ...MISSING_PAGES]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(EVERY_PAGE)('axe finds nothing on %s', async (path) => {
    await withPage(browser(), { theme, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
    })
  })
})

describe.each(THEMES)('in the %s theme, at the width of a phone', (theme) => {
  it.each(PAGES)('axe finds nothing on %s', async (path) => {
    await withPage(browser(), { theme, width: 390, height: 844, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      const found = [await axeViolations(page)]
      await page.setViewportSize({ width: 320, height: 700 })
      found.push(await axeViolations(page))
      expect(found).toEqual([[], []])
    })
  })
})

it.each(EVERY_PAGE)('nothing goes wrong on %s under its own policy', async (path) => {
  await withPage(browser(), {}, async (page) => {
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
  await withPage(browser(), {}, async (page) => {
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
  await withPage(browser(), {}, async (page) => {
    await page.goto(path)
    expect(await page.locator(`main a[href^="${nearest}"]`).count()).toBeGreaterThan(0)
  })
})

const WIDTHS = [320, 390, 768, 1024, 1440, 2560]

/** The page's overhang in pixels and what sticks out of it; nothing when it fits. */
function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 &&
        !clipped(element.parentElement),
    )
    const names = wide.map((element) => {
      const { right } = element.getBoundingClientRect()
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class')} ends at ${Math.round(right)}`
    })
    return [`${scrollWidth - clientWidth} px too wide`, ...names.slice(0, 4)]
  })
}

it.each(EVERY_PAGE)('%s never scrolls sideways, from 320 to 2560 px', async (path) => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(path)
    await untilAlive(page)
    const beyond: Record<number, string[]> = {}
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const found = await overhang(page)
      if (found.length > 0) beyond[width] = found
    }
    expect(beyond).toEqual({})
  })
})
