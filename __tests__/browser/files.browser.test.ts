import type { Page } from 'playwright-core'
import { sharedBrowser, untilAlive, withPage } from '../support/browser'
import { CHARTS, PICTURE_PAGES } from '../support/browser-pages'
import { differingShare, inkShare } from '../support/compare-pictures'
import { type ChartId, drawing, figure } from '../support/explore-page'
import { openExport, takeFile, untilShown } from '../support/open-export'

const browser = sharedBrowser()

/** Of a picture's points at most this share may differ between two rasterisers; another chart differs in a tenth. */
const MOST_DIFFERING = 0.02

/** Opens the dialog of a figure on the explore page and takes one file from it. */
async function download(page: Page, chart: ChartId, format: 'SVG' | 'PNG') {
  const dialog = await openExport(page, `[data-figure="${chart}"]`)
  await dialog.getByRole('radio', { name: format }).click()
  await untilShown(page, `${chart}.${format.toLowerCase()}`)
  const file = await takeFile(page, `Download ${format}`)
  await dialog.getByRole('button', { name: 'Close' }).click()
  return file
}

/** A picture of an SVG file, as Chromium shows it at its own size. */
async function shown(svg: Buffer, scale: number): Promise<Buffer> {
  return withPage(browser(), { scale, width: 1600, height: 1200 }, async (page) => {
    const [, width = '0', height = '0'] =
      /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg.toString()) ?? []
    await page.setViewportSize({ width: Number(width), height: Number(height) })
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
    return page.screenshot()
  })
}

function compare(first: Buffer, second: Buffer): Promise<number> {
  return withPage(browser(), {}, (page) => differingShare(page, first, second))
}

describe.each(CHARTS)('the %s as a file', (chart) => {
  it('is had from its dialog as SVG and PNG, and both show the same', async () => {
    const [svg, png] = await withPage(browser(), {}, async (page) => {
      await page.goto('/open-intelligence')
      await untilAlive(page)
      return [await download(page, chart, 'SVG'), await download(page, chart, 'PNG')]
    })
    expect(svg.name).toMatch(new RegExp(`^open-intelligence-${chart}-.*\\.svg$`))
    expect(png.name).toMatch(new RegExp(`^open-intelligence-${chart}-.*\\.png$`))
    expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
    expect(await compare(await shown(svg.bytes, 1.5), png.bytes)).toBeLessThan(MOST_DIFFERING)
    expect(await withPage(browser(), {}, (page) => inkShare(page, png.bytes))).toBeGreaterThan(0.05)
  })
})

describe.each(PICTURE_PAGES)('the %s on its own page', (chart) => {
  it('is, at the size of the page, what is on the screen', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(`/open-intelligence/${chart}`)
      await untilAlive(page)
      const svg = drawing(page, chart)
      const [, , width] = ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number)
      await page.setViewportSize({ width: 1800, height: 1400 })
      // At its own size: lines as thin as a pixel look different at any other.
      await svg.evaluate((element, own) => {
        if (element instanceof SVGElement) element.style.width = `${own}px`
      }, width)
      const screen = await svg.screenshot({ animations: 'disabled' })
      const sheet = 'preset=wide&title=0&source=0&scale=1'
      const answer = await page.request.get(`/open-intelligence/${chart}.png?${sheet}`)
      expect(answer.status()).toBe(200)
      expect(await compare(screen, await answer.body())).toBeLessThan(MOST_DIFFERING)
    })
  })
})

describe('the matrix on its own page, which is a table', () => {
  it('is had as a file of what the table shows', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto('/open-intelligence/matrix?systems=bitcoin,linux&order=up.openness')
      await untilAlive(page)
      const dialog = await openExport(page, '.matrix-files')
      for (const format of ['SVG', 'CSV']) {
        await dialog.getByRole('radio', { name: format }).click()
        const file = await takeFile(page, `Download ${format}`)
        const text = file.bytes.toString('utf8')
        expect(text.indexOf('Linux')).toBeGreaterThan(0)
        // other systems may be named in the reasons of these, but none has a line
        expect(text).not.toMatch(/(>|,)Anthropic(<|,)/)
      }
    })
  })

  it('follows what is filtered after the page has come', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto('/open-intelligence/matrix')
      await untilAlive(page)
      await page.getByRole('link', { name: 'Only where they differ' }).click()
      await page.waitForURL((url) => url.searchParams.get('differ') === '1')
      const dialog = await openExport(page, '.matrix-files')
      const link = dialog.getByRole('link', { name: /^Download/ })
      expect(await link.getAttribute('href')).toContain('differ=1')
    })
  })
})

it('the comparison tells two charts apart', async () => {
  await withPage(browser(), {}, async (page) => {
    const [radar, stack] = await Promise.all(
      ['radar', 'stack'].map(async (chart) =>
        (await page.request.get(`/open-intelligence/${chart}.png`)).body(),
      ),
    )
    expect(
      await differingShare(page, radar ?? Buffer.alloc(0), stack ?? Buffer.alloc(0)),
    ).toBeGreaterThan(0.1)
  })
})

it('a picture of a filtered view has the filter in its address and says nothing else', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto('/open-intelligence?systems=bitcoin,linux')
    const link = figure(page, 'matrix').locator('a[href*="matrix.svg"]')
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toContain('systems=bitcoin,linux')
    const svg = await (await page.request.get(address)).text()
    expect(svg).toContain('Linux')
    expect(svg).not.toContain('Anthropic')
  })
})
