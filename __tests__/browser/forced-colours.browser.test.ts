import { sharedBrowser, untilAlive, withPage } from '../support/browser'

const browser = sharedBrowser()

it.each(['radar', 'radar?systems=bitcoin,linux', 'levels'])(
  'nothing hides the %s from a reader who has chosen the colours',
  async (chart) => {
    await withPage(browser(), {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await page.goto(`/open-intelligence/${chart}`)
      await untilAlive(page)
      // the interactive layers lie over the drawing, and come after it
      await page.locator('.scene-wide .recharts-surface').first().waitFor()
      const grounds = (part: string) =>
        page
          .locator(part)
          .evaluateAll((all) => [
            ...new Set(all.map((each) => getComputedStyle(each).backgroundColor)),
          ])
      expect(await grounds('.scene-wide > div svg')).toEqual(['rgba(0, 0, 0, 0)'])
      expect(await grounds('.scene-wide > svg')).not.toContain('rgba(0, 0, 0, 0)')
    })
  },
)

it('a field for words shows that it has the focus', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/open-intelligence/radar')
    await untilAlive(page)
    const field = page.locator('.filters .search')
    const outline = () => field.evaluate((each) => getComputedStyle(each).outlineStyle)
    expect(await outline()).toBe('none')
    await field.getByRole('searchbox').focus()
    expect(await outline()).toBe('solid')
  })
})
