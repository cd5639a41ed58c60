import { sharedBrowser, untilAlive, withPage } from '../support/browser'

const browser = sharedBrowser()

/** How many sheets a page takes on paper, as the browser's own printing makes them. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

it.each(['radar', 'stack', 'levels?dims=openness,control', 'order'])(
  'prints %s with its heading on one sheet that lies',
  async (chart) => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(`/open-intelligence/${chart}`)
      await untilAlive(page)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(sheetsOf(pdf)).toBe(1)
      const [, width, height] =
        /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
      expect(Number(width)).toBeGreaterThan(Number(height))
    })
  },
)

it('prints all three pictures of a dataset, whichever a narrow screen shows, and no controls', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/open-intelligence?tab=matrix')
    await untilAlive(page)
    await page.emulateMedia({ media: 'print' })
    // the width of paper in landscape
    await page.setViewportSize({ width: 1032, height: 700 })
    const seen = await page.locator('.explore [data-figure] .scene-wide > svg:visible').count()
    expect(seen).toBe(3)
    expect(await page.locator('.explore .scene-narrow svg:visible').count()).toBe(0)
    for (const control of ['.filters', '.picker', '.figure-foot', '.tabs']) {
      expect([control, await page.locator(`${control}:visible`).count()]).toEqual([control, 0])
    }
  })
})
