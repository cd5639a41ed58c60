import { pngSize } from '../../lib/export/png-size'
import { axeViolations, sharedBrowser, untilAlive, withPage } from '../support/browser'
import { filesOf } from '../support/bundle'
import { openExport, takeFile, untilShown } from '../support/open-export'

const browser = sharedBrowser()
const RADAR = '/open-intelligence/radar?systems=bitcoin,linux'

describe('the way to a file', () => {
  it('shows and gives the very file that is chosen', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(RADAR)
      await untilAlive(page)
      const dialog = await openExport(page)
      await dialog.getByRole('combobox', { name: 'Sheet' }).selectOption('square')
      await dialog.getByRole('radio', { name: 'Dark' }).click()
      await dialog.getByRole('radio', { name: '2', exact: true }).click()
      await dialog.getByRole('textbox', { name: 'Your own title' }).fill('Two of them')
      await untilShown(page, 'title=Two%20of%20them')
      const foot = dialog.locator('.export-foot')
      await foot.getByText('1440 × 1440 pixels, 7.5 × 7.5 in').waitFor()
      const { name, bytes } = await takeFile(page, 'Download PNG')
      expect(name).toMatch(/^open-intelligence-radar-bitcoin-linux-square-dark-v[\d.]+@2x\.png$/)
      expect(pngSize(bytes)).toEqual({ width: 1440, height: 1440 })
      const size = Math.round(bytes.byteLength / 1000)
      expect(await foot.innerText()).toContain(`${size} kB`)
    })
  })

  it('gives all sheets in one file', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(RADAR)
      await untilAlive(page)
      await openExport(page)
      const { name, bytes } = await takeFile(page, 'All sheets, ZIP')
      expect(name).toMatch(/all-sheets-light.*\.zip$/)
      const files = await filesOf(new Response(new Uint8Array(bytes)))
      expect([...files.keys()]).toContain('README.txt')
      expect(files.size).toBeGreaterThan(20)
    })
  })

  it('is a list of links without a script', async () => {
    await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
      await page.goto(RADAR)
      const menu = page.locator('.figure-foot details.menu')
      await menu.locator('summary').click()
      for (const format of ['svg', 'png', 'pdf', 'csv', 'zip']) {
        const link = menu.locator(`a[href*="radar.${format}"]`)
        expect(await link.getAttribute('href')).toContain('systems=bitcoin,linux')
      }
    })
  })

  it('stands beside each answer', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto('/open-intelligence/answers')
      await untilAlive(page)
      const dialog = await openExport(page, '.answers > li:first-child')
      const link = dialog.getByRole('link', { name: /^Download/ })
      expect(await link.getAttribute('href')).toMatch(/^\/open-intelligence\/[a-z]+\.png/)
    })
  })
})

describe('what is copied', () => {
  it('is an image that pastes as a PNG, and a link that fills the dialog in again', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(RADAR)
      await untilAlive(page)
      const dialog = await openExport(page)
      await dialog.getByRole('radio', { name: 'Greys, for print' }).click()
      await dialog.getByRole('button', { name: 'Copy image' }).click()
      await dialog.getByText('Image copied.').waitFor()
      const types = await page.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap((item) => item.types),
      )
      expect(types).toContain('image/png')
      await dialog.getByRole('button', { name: 'Link to the page, with this choice' }).click()
      await dialog.getByText('Link to the page copied.').waitFor()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toContain('/open-intelligence/radar?systems=bitcoin,linux&theme=print')
      await page.evaluate(() => localStorage.clear())
      await page.goto(link)
      await untilAlive(page)
      const again = await openExport(page)
      expect(await again.getByRole('radio', { name: 'Greys, for print' }).isChecked()).toBe(true)
    })
  })
})

describe('the dialog', () => {
  it('says in the words of the server why there is no file', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto('/open-intelligence/radar?dims=openness,access')
      await untilAlive(page)
      await page.getByRole('button', { name: 'Export' }).click()
      await page.locator('.export-failed', { hasText: 'A radar needs 3 to 10' }).waitFor()
    })
  })

  it('is opened, left and given back by keys alone', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(RADAR)
      await untilAlive(page)
      await page.getByRole('button', { name: 'Export' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Export' })
      await dialog.waitFor()
      const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
      expect(await inside()).toBe(true)
      await dialog.getByRole('radio', { name: 'Light' }).focus()
      await page.keyboard.press('ArrowRight')
      expect(await dialog.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
      const before = page.url()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
      expect(await focused()).toBe('Export')
      expect(page.url()).toBe(before)
    })
  })

  it.each([
    ['light', 1440, 1000],
    ['dark', 1440, 1000],
    ['light', 390, 844],
    ['dark', 320, 640],
  ] as const)('has nothing that axe would mend, %s, %i wide', async (theme, width, height) => {
    await withPage(browser(), { theme, width, height, bypassCSP: true }, async (page) => {
      await page.goto(RADAR)
      await untilAlive(page)
      const dialog = await openExport(page)
      await dialog.getByRole('radio', { name: 'SVG' }).click()
      await untilShown(page, 'radar.svg')
      expect(await axeViolations(page)).toEqual([])
      const wide = await page
        .locator('.export-body')
        .evaluate((box) => box.scrollWidth - box.clientWidth)
      expect(wide).toBe(0)
      const box = await dialog.boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.width ?? 0) <= width).toBe(true)
    })
  })
})
