import { sharedBrowser, untilAlive, withPage } from '../support/browser'
import { CHARTS } from '../support/browser-pages'
import { differingShare } from '../support/compare-pictures'
import { type ChartId, figure } from '../support/explore-page'

const browser = sharedBrowser()

const EXPLORE = '/open-intelligence'

/** The box of a picture as it looks, once everything that loads by itself has loaded. */
function looks(chart: ChartId, javaScriptEnabled: boolean): Promise<Buffer> {
  return withPage(browser(), { javaScriptEnabled }, async (page) => {
    await page.goto(EXPLORE)
    await untilAlive(page)
    await page.evaluate(() => document.fonts.ready.then(() => null)).catch(() => null)
    await page.mouse.move(2, 2)
    return figure(page, chart).locator('.figure-box').screenshot({ animations: 'disabled' })
  })
}

it.each(CHARTS)('the %s looks the same before and after its scripts', async (chart) => {
  const [plain, alive] = [await looks(chart, false), await looks(chart, true)]
  const share = await withPage(browser(), {}, (page) => differingShare(page, plain, alive))
  expect(share).toBeLessThan(0.005)
})

it.each([
  EXPLORE,
  `${EXPLORE}/radar`,
  `${EXPLORE}/stack`,
  `${EXPLORE}/pair`,
  `${EXPLORE}/matrix`,
  `${EXPLORE}/matrix?show=glyphs&pin=/openness,linux&group=model`,
  '/made-1000/matrix',
])('nothing on %s moves when scripts arrive', async (path) => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(path)
    await untilAlive(page)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value
            }
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 500)
        }),
    )
    expect(shift).toBeLessThan(0.01)
  })
})

it('the table of the matrix is painted and can be read while every script is still on its way', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.route('**/*.js', () => {})
    await page.goto(`${EXPLORE}/matrix`, { waitUntil: 'commit' })
    await page.locator('.grid-table td[data-key="linux/in-short"]').waitFor()
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    const rows = page.locator('.grid-table tbody tr')
    expect(await rows.count()).toBe(6)
    await expect(rows.first().innerText()).resolves.toContain('OpenAI')
  })
})

it('the table of the matrix looks the same before and after its scripts, but for what needs them', async () => {
  const place = (javaScriptEnabled: boolean) =>
    withPage(browser(), { javaScriptEnabled }, async (page) => {
      await page.goto(`${EXPLORE}/matrix`)
      await untilAlive(page)
      const edges = page.locator('.grid-table td, .grid-table th')
      return edges.evaluateAll((cells) =>
        cells.map((cell) => {
          const { x, y, width, height } = cell.getBoundingClientRect()
          return [cell.getAttribute('data-key'), x, y, width, height].join(' ')
        }),
      )
    })
  const [plain, alive] = [await place(false), await place(true)]
  expect(alive).toEqual(plain)
})

it('the pictures are painted while every script is still on its way', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.route('**/*.js', () => {})
    await page.goto(EXPLORE, { waitUntil: 'commit' })
    for (const chart of CHARTS) {
      await figure(page, chart).locator('svg').locator('visible=true').first().waitFor()
    }
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    expect(await painted.jsonValue()).toBe(true)
  })
})
