import type { Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { pointAt } from '../support/explore-page'

const COVERAGE = '/open-intelligence/coverage'

const browser = sharedBrowser()

/** Marks of a key in the picture that is shown; the last is the figure itself. */
const figureOf = (page: Page, key: string) =>
  page.locator(`[data-key="${key}"]`).locator('visible=true').last()

/** What the server finds at the address of a page of the matrix. */
async function foundAt(page: Page, href: string) {
  const { pathname, search } = new URL(href, page.url())
  expect(pathname).toBe('/open-intelligence/matrix')
  const answer = await page.request.get(`/api/rows/open-intelligence${search}`)
  const { view } = await answer.json()
  return { hits: view.hits, rows: view.size.systems, columns: view.size.dimensions }
}

async function openCoverage(page: Page, query = ''): Promise<void> {
  await page.goto(`${COVERAGE}${query}`)
  await untilAlive(page)
}

describe('a figure of coverage', () => {
  it('says what it counts when it is pointed at, and a click leads to just these cells', async () => {
    await withPage(browser(), {}, async (page) => {
      const troubles = watchTroubles(page)
      await openCoverage(page)
      await pointAt(page, figureOf(page, 'linux!disputed'))
      const note = page.locator('.note')
      await note.waitFor({ state: 'visible' })
      await expect(note.innerText()).resolves.toMatch(
        /Linux, disputed\s+4 of 16 cells; the matrix shows them as 1 system on 4 dimensions\./,
      )
      await figureOf(page, 'linux!disputed').click()
      await page.waitForURL('**/matrix?systems=linux&state=disputed')
      await expect(page.locator('h1').innerText()).resolves.toMatch(/one system, four dimensions/i)
      expect(await foundAt(page, page.url())).toEqual({ hits: 4, rows: 1, columns: 4 })
      expect(troubles).toEqual([])
    })
  })

  it('is reached by keyboard, and Enter leads to its cells', async () => {
    await withPage(browser(), {}, async (page) => {
      await openCoverage(page, '?counted=assessors')
      await page.locator('.stage').focus()
      await page.keyboard.press('Home')
      const reached = page.locator('.stage [aria-live="polite"]')
      await expect(reached.innerText()).resolves.toContain('All cells, known. 66 of 96 cells;')
      await page.keyboard.press('ArrowRight')
      await expect(reached.innerText()).resolves.toContain('All cells, disputed. 27 of 96 cells;')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/matrix?state=disputed')
      expect(await foundAt(page, page.url())).toMatchObject({ hits: 27 })
    })
  })

  it('of an assessor leads to the matrix through that lens', async () => {
    await withPage(browser(), {}, async (page) => {
      await openCoverage(page)
      await figureOf(page, 'lens.public-record!stale').click()
      await page.waitForURL('**/matrix?lens=public-record&state=stale')
      expect(await foundAt(page, page.url())).toMatchObject({ hits: 15 })
    })
  })

  it('is as large as a finger where it is a target', async () => {
    await withPage(browser(), { width: 390, height: 844 }, async (page) => {
      await openCoverage(page)
      for (const key of ['linux!unknown', '!known', 'lens.article!unknown']) {
        const box = await figureOf(page, key).boundingBox()
        expect(box?.width).toBeGreaterThanOrEqual(24)
        expect(box?.height).toBeGreaterThanOrEqual(23.5)
      }
    })
  })
})

it('gives in each link of its table exactly the cells that the figure says', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${COVERAGE}?lens=public-record`)
    await page.locator('details:has(table) > summary').last().click()
    const links = await page
      .locator('.data-table td a')
      .evaluateAll((all) => all.map((a) => ({ said: a.textContent, href: a.getAttribute('href') })))
    const counts = links.filter(({ said }) => /^\d+$/.test(said ?? ''))
    expect(counts.length).toBeGreaterThan(60)
    for (const { said, href } of counts) {
      expect([href, (await foundAt(page, href ?? '')).hits]).toEqual([href, Number(said)])
    }
    await page.locator('.data-table tr', { hasText: 'Linux' }).locator('a').first().click()
    await page.waitForURL(/\/matrix\?systems=linux&lens=public-record&state=known$/)
    await expect(page.locator('table').first().innerText()).resolves.toContain('Linux')
  })
})

it('counts by system, dimension or assessor as its links say', async () => {
  await withPage(browser(), {}, async (page) => {
    await openCoverage(page)
    expect(await figureOf(page, '/scope!known').count()).toBe(1)
    await page.getByRole('navigation', { name: 'Counted by' }).getByText('Assessor').click()
    await page.waitForURL('**/coverage?counted=assessors')
    await figureOf(page, '/scope!known').waitFor({ state: 'detached' })
    expect(await figureOf(page, 'lens.article!known').count()).toBe(1)
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    [COVERAGE, 1440],
    [COVERAGE, 390],
    [COVERAGE, 320],
    ['/city-cycling/coverage?counted=systems', 1024],
    ['/made-1000/coverage', 1440],
  ])('axe finds nothing on %s at %s', async (path, width) => {
    await withPage(browser(), { theme, width, height: 900, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
      const beyond = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(beyond).toBeLessThanOrEqual(0)
    })
  })
})
