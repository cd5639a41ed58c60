import { sharedBrowser, withPage } from '../support/browser'
import { PICTURE_PAGES } from '../support/browser-pages'

const browser = sharedBrowser()

const SIZES = [
  ['a desk', { width: 1440, height: 1000 }],
  ['a phone', { width: 390, height: 844 }],
] as const

describe.each(SIZES)('without JavaScript, on the screen of %s', (_, size) => {
  const reader = { ...size, javaScriptEnabled: false }

  it.each(PICTURE_PAGES)('the %s is drawn, once, with its title', async (chart) => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(`/open-intelligence/${chart}`)
      const pictures = page.locator('figure svg:visible, .stage svg:visible')
      const wide = await pictures.evaluateAll(
        (svgs) => svgs.filter((svg) => svg.clientWidth > 200).length,
      )
      expect(wide).toBe(1)
      await expect(page.locator('h1').innerText()).resolves.not.toBe('')
    })
  })

  it.each(PICTURE_PAGES)('the table of the %s can be read', async (chart) => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(`/open-intelligence/${chart}`)
      const closed = page.locator('details:has(table):not([open])')
      if (await closed.count()) await closed.first().locator('summary').click()
      const table = page.locator('table:visible').first()
      await expect(table.innerText()).resolves.toContain('Bittensor')
      expect(await table.locator('tr').count()).toBeGreaterThan(3)
    })
  })

  it('the evidence of a cell is on the page of its address', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto('/open-intelligence?cell=bitcoin%2Fownership')
      const text = await page.getByRole('main').innerText()
      expect(text).toContain('Ownership')
      expect(text.toLowerCase()).toContain('confidence')
    })
  })

  it('a system can be put on the radar by a link', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto('/open-intelligence')
      const link = page.locator('.picker a[data-key="linux"]')
      expect(await link.getAttribute('aria-current')).toBeNull()
      await link.click()
      await page.waitForURL((url) => url.searchParams.get('focus')?.includes('linux') === true)
      expect(await page.locator('.picker a[data-key="linux"]').getAttribute('aria-current')).toBe(
        'true',
      )
    })
  })
})
