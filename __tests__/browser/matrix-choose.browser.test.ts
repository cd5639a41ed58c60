import type { Page } from 'playwright-core'
import { sharedBrowser, withPage } from '../support/browser'
import { focused, heard, walkTo } from '../support/browser-grid'
import {
  asked,
  box,
  cell,
  grid,
  head,
  LARGE,
  MATRIX,
  onMatrix,
  openMatrix,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('choosing cells', () => {
  async function withClipboard(path: string, use: (page: Page) => Promise<void>) {
    await withPage(browser(), {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await openMatrix(page, path)
      await use(page)
    })
  }
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  it('by Shift and arrows is told, and Ctrl+C puts them with their heads into a spreadsheet', async () => {
    await withClipboard(MATRIX, async (page) => {
      await walkTo(page, { down: 3, right: 2 })
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Shift+ArrowDown')
      await heard(page, '4 cells chosen, 2 rows by 2 columns')
      expect(await grid(page).locator('td[aria-selected="true"]').count()).toBe(4)
      await page.keyboard.press('Control+c')
      await page.getByRole('status').filter({ hasText: 'Copied with heads, 2 lines' }).waitFor()
      const lines = (await clipboard(page)).split('\n').map((line) => line.split('\t'))
      expect(lines).toEqual([
        ['System', 'Access', 'Openness'],
        [
          'Ethereum',
          'anyone, without permission',
          'open source and verifiable by anyone who runs it',
        ],
        [
          'Bitcoin',
          'anyone, without permission',
          expect.stringMatching(/^disputed: open source or /),
        ],
      ])
      await page.keyboard.press('Escape')
      await heard(page, 'No cells chosen.')
      expect(await grid(page).locator('[data-chosen]').count()).toBe(0)
    })
  })

  it('by drawing the pointer over them opens no evidence, and a button copies them', async () => {
    await withClipboard(`${MATRIX}?show=glyphs`, async (page) => {
      const from = await cell(page, 'anthropic/control').boundingBox()
      const to = await cell(page, 'ethereum/access').boundingBox()
      if (!from || !to) throw new Error('no cells')
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 })
      await page.mouse.up()
      expect(await grid(page).locator('[data-chosen]').count()).toBe(6)
      expect(asked(page, 'cell')).toBeNull()
      await page.locator('.chosen-bar').getByRole('button', { name: 'Copy' }).click()
      await page
        .getByRole('status')
        .filter({ hasText: /^Copied/ })
        .waitFor()
      const lines = (await clipboard(page)).split('\n').map((line) => line.split('\t'))
      expect(lines.map(([first]) => first)).toEqual([
        'System',
        'Anthropic',
        'Bittensor',
        'Ethereum',
      ])
      expect(lines[0]).toEqual(['System', 'Control', 'Access'])
      await page.locator('.chosen-bar').getByRole('button', { name: 'Leave' }).click()
      expect(await page.locator('.chosen-bar').count()).toBe(0)
    })
  })

  it('reaches beyond what is drawn', async () => {
    await withClipboard(LARGE, async (page) => {
      await walkTo(page)
      await page.keyboard.press('Control+Shift+ArrowDown')
      await heard(page, /1[,\s]?000 rows by 1 column$/)
      await page.keyboard.press('Control+c')
      await page
        .getByRole('status')
        .filter({ hasText: /^Copied/ })
        .waitFor()
      expect((await clipboard(page)).trimEnd().split('\n')).toHaveLength(1001)
    })
  })
})

describe('the evidence of a cell', () => {
  it('opens with Enter, is told, and closes with Escape, while the focus stays in its cell', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await walkTo(page, { down: 4, right: 3 })
      await page.keyboard.press('Enter')
      await untilAddress(page, 'cell', 'bitcoin/openness')
      const evidence = page.locator('section.evidence[data-open]')
      await evidence.waitFor()
      await expect(evidence.innerText()).resolves.toMatch(/Bitcoin/)
      await expect(evidence.innerText()).resolves.toMatch(/confidence/i)
      await page
        .getByRole('status')
        .filter({ hasText: /^Evidence: .*Bitcoin/ })
        .waitFor()
      expect((await focused(page)).key).toBe('bitcoin/openness')
      expect(await cell(page, 'bitcoin/openness').getAttribute('data-selected')).toBe('true')
      await page.keyboard.press('Escape')
      await untilAddress(page, 'cell', null)
      await evidence.waitFor({ state: 'detached' })
      expect((await focused(page)).key).toBe('bitcoin/openness')
    })
  })

  it('opens by a click, moves on by its arrows, and closes by its cross', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await cell(page, 'linux/access').click()
      await untilAddress(page, 'cell', 'linux/access')
      await page.getByRole('link', { name: 'Next cell' }).click()
      await page.waitForURL((url) => url.searchParams.get('cell') !== 'linux/access')
      expect(asked(page, 'cell')).toMatch(/^linux\//)
      await page.getByRole('link', { name: 'Close the evidence' }).click()
      await untilAddress(page, 'cell', null)
    })
  })

  it('opens at a thousand rows without moving the table', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page, { right: 1 })
      await page.keyboard.press('PageDown')
      const [{ key, row }, before] = [
        await focused(page),
        await box(page).evaluate((element) => element.scrollTop),
      ]
      await page.keyboard.press('Enter')
      await untilAddress(page, 'cell', key)
      await page.locator('section.evidence[data-open]').waitFor()
      expect(await focused(page)).toMatchObject({ key, row })
      expect(await box(page).evaluate((element) => element.scrollTop)).toBe(before)
    })
  })
})

it('the column pointed at is shaded, and no more when the pointer leaves', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    const cross = page.locator('.grid-cross')
    await cell(page, 'ethereum/access').hover()
    expect(await cross.isVisible()).toBe(true)
    const [shade, column] = [await cross.boundingBox(), await head(page, '/access').boundingBox()]
    expect(Math.abs((shade?.x ?? 0) - (column?.x ?? -9))).toBeLessThan(2)
    expect(Math.abs((shade?.width ?? 0) - (column?.width ?? -9))).toBeLessThan(2)
    await page.locator('h1').hover()
    await cross.waitFor({ state: 'hidden' })
  })
})

it.each([1440, 1024])('no word of a head is broken in two, at %i px', async (width) => {
  await withPage(browser(), { width }, async (page) => {
    await openMatrix(page, MATRIX)
    const labels = grid(page).locator('.head-label, .sort-link > span:first-child')
    const broken = await labels.evaluateAll((found) =>
      found.flatMap((label) => {
        const text = label.textContent ?? ''
        const lines = new Set([...label.getClientRects()].map(({ top }) => Math.round(top)))
        return lines.size > text.split(/\s+/).length ? [text] : []
      }),
    )
    expect(broken).toEqual([])
  })
})
