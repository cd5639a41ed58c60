import type { Page } from 'playwright-core'
import { axeViolations, sharedBrowser, untilAlive, withPage } from '../support/browser'

const browser = sharedBrowser()

const PAGES = [
  '/talks',
  '/talks/open-intelligence/3/2',
  '/talks/open-intelligence?view=overview',
  '/talks/open-intelligence?view=print',
  '/talks/present?of=city-cycling&show=matrix',
  '/talks/present?of=made-1000',
  '/talks/present',
  '/talks/open-inteligence',
] as const

/** The stage has taken the place of the page's picture, where there is one. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilAlive(page)
  if ((await page.locator('#stage').count()) > 0) await page.locator('.player-stage').waitFor()
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Levels of all headings that are not hidden, in the order of the page. */
const headings = (page: Page) =>
  page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.tagName))

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(PAGES)('axe finds nothing on %s, wide and narrow', async (path) => {
    await withPage(browser(), { theme, bypassCSP: true }, async (page) => {
      await opened(page, path)
      const found = [...(await axeViolations(page))]
      await page.setViewportSize({ width: 320, height: 700 })
      found.push(...(await axeViolations(page)))
      expect([found, await sideways(page)]).toEqual([[], false])
    })
  })
})

it.each(PAGES)('%s has one first heading, and leaves no level out', async (path) => {
  await withPage(browser(), {}, async (page) => {
    await opened(page, path)
    const levels = (await headings(page)).map((name) => Number(name.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const left = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 1) + 1)
    expect(left).toEqual([])
  })
})

it('says why a whole dataset is too large for a talk, and where to go', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/talks/present?of=made-1000')
    await page.getByText('at most 200 systems: 1,000 are here').waitFor()
    const way = page.getByRole('main').getByRole('link', { name: /in the matrix/ })
    expect(await way.getAttribute('href')).toBe('/made-1000/matrix')
  })
})

it('prints a slide a page', async () => {
  await withPage(browser(), {}, async (page) => {
    await opened(page, '/talks/open-intelligence?view=print')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(12)
  })
})

it('presents the table as the reader has narrowed it, with the keys at hand', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/open-intelligence/matrix')
    await untilAlive(page)
    const link = page.getByRole('link', { name: 'Present', exact: true })
    expect(await link.getAttribute('href')).toContain('show=matrix#')
    await page.getByRole('link', { name: /^Only disputed/ }).click()
    await page.locator('a[href*="show=matrix%3Fstate%3Ddisputed"]').waitFor()
    await link.click()
    await page.locator('.player-stage:focus').waitFor()
    await page.keyboard.press('f')
    await page.locator('.player[data-filled]').waitFor()
    expect(new URL(page.url()).searchParams.get('show')).toBe('matrix?state=disputed')
  })
})

it('leads from a picture without a script to the same picture on its slide', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto('/open-intelligence/radar?systems=bitcoin,linux')
    await page.getByRole('link', { name: 'Present', exact: true }).click()
    await page.locator('svg.talk-slide').waitFor()
    const words = await page.locator('svg.talk-slide').textContent()
    expect([words?.includes('Bitcoin'), words?.includes('Ethereum')]).toEqual([true, false])
  })
})

it('offers nothing to present where the picture is refused', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/open-intelligence/radar?dims=openness,access')
    await page.getByText('No picture to present').waitFor()
    expect(await page.getByRole('link', { name: 'Present', exact: true }).count()).toBe(0)
  })
})
