import type { Browser } from 'playwright-core'
import { openBrowser, untilAlive, withPage } from '../support/browser'
import { CHARTS } from '../support/browser-pages'
import { differingShare } from '../support/compare-pictures'
import { type ChartId, figure } from '../support/explore-page'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const EXPLORE = '/open-intelligence'

/** The box of a picture as it looks, once everything that loads by itself has loaded. */
function looks(chart: ChartId, javaScriptEnabled: boolean): Promise<Buffer> {
  return withPage(browser, { javaScriptEnabled }, async (page) => {
    await page.goto(EXPLORE)
    await untilAlive(page)
    await page.evaluate(() => document.fonts.ready.then(() => null)).catch(() => null)
    await page.mouse.move(2, 2)
    return figure(page, chart).locator('.figure-box').screenshot({ animations: 'disabled' })
  })
}

it.each(CHARTS)('the %s looks the same before and after its scripts', async (chart) => {
  const [plain, alive] = [await looks(chart, false), await looks(chart, true)]
  const share = await withPage(browser, {}, (page) => differingShare(page, plain, alive))
  expect(share).toBeLessThan(0.005)
})

it.each([EXPLORE, `${EXPLORE}/radar`, `${EXPLORE}/stack`, `${EXPLORE}/matrix`])(
  'nothing on %s moves when scripts arrive',
  async (path) => {
    await withPage(browser, {}, async (page) => {
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
  },
)

it('the pictures are painted while every script is still on its way', async () => {
  await withPage(browser, {}, async (page) => {
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
