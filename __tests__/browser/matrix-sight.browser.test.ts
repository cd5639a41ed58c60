import { sharedBrowser, withPage } from '../support/browser'
import { LARGE } from '../support/matrix-page-browser'

const browser = sharedBrowser()
/** Pixels of levels in the first columns, which have no letters: some fifty in each of a hundred cells. */
const ENOUGH = 2000

describe('a large table', () => {
  it.each(['light', 'dark'] as const)(
    'draws its cells in the colours of a reader who has chosen two, %s',
    async (theme) => {
      await withPage(browser(), { theme }, async (page) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
        await page.goto(LARGE)
        await page.locator('.cell-canvas canvas').waitFor({ state: 'attached' })
        const strong = () =>
          page.locator('.cell-canvas canvas').evaluate((canvas: HTMLCanvasElement, dark) => {
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, 500, canvas.height) ?? {}
            let found = 0
            for (let at = 0; data && at < data.length; at += 4) {
              const [red = 0, alpha = 0] = [data[at], data[at + 3]]
              if (alpha > 200 && (dark ? red > 200 : red < 55)) found += 1
            }
            return found
          }, theme === 'dark')
        // glyphs come one by one, as images
        let last = 0
        for (let turn = 0; turn < 40 && last <= ENOUGH; turn++) {
          await page.waitForTimeout(100)
          last = await strong()
        }
        expect(last).toBeGreaterThan(ENOUGH)
      })
    },
  )

  it('keeps the names over columns of dots apart, above the first row', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(`${LARGE}?across=systems`)
      await page.locator('.cell-canvas canvas').waitFor({ state: 'attached' })
      const places = await page.locator('.heads .head-label').evaluateAll((names) =>
        names.map((name) => {
          const { left, right, bottom } = name.getBoundingClientRect()
          return { left, right, bottom }
        }),
      )
      const row = await page.locator('.placed-rows tr').first().boundingBox()
      expect(places.length).toBeGreaterThan(10)
      places.forEach(({ left, right, bottom }, index) => {
        expect(bottom).toBeLessThanOrEqual(row?.y ?? 0)
        expect(right - left).toBeGreaterThanOrEqual(24)
        expect(places[index + 1]?.left ?? right).toBeGreaterThanOrEqual(right)
      })
    })
  })
})

it('the chosen cell wears its tag also below the pointer', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(LARGE)
    await page.locator('.cell-canvas canvas').waitFor({ state: 'attached' })
    const cell = page.locator('.placed-rows tr').nth(2).locator('td').nth(1)
    await cell.click()
    const chosen = page.locator('td[data-selected]')
    await chosen.waitFor()
    await chosen.hover()
    const [own, tag] = await chosen.evaluate((element) => {
      const probe = document.createElement('i')
      probe.className = 'tagged'
      document.body.append(probe)
      return [element, probe].map((each) => getComputedStyle(each).backgroundColor)
    })
    expect(own).toBe(tag)
  })
})
