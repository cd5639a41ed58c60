import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { focused, inSight, rowsInSight, walkTo } from '../support/browser-grid'
import { eventually } from '../support/explore-page'
import {
  asked,
  box,
  cell,
  grid,
  LARGE,
  onMatrix,
  untilFilled,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

/** Rows of the table above the first system: groups, and heads. */
const HEADS = 2
const MOST_CELLS = 5000

describe('the keys of a grid of a thousand rows', () => {
  it('lead to neighbours and to the ends of rows and of the table, and what has the focus is in sight', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page)
      const first = { row: HEADS + 1, column: 2 }
      expect(await focused(page)).toMatchObject({ ...first, key: 's-000001/openness' })
      const steps: [key: string, row: number, column: number][] = [
        ['ArrowRight', first.row, 3],
        ['ArrowDown', first.row + 1, 3],
        ['ArrowLeft', first.row + 1, 2],
        ['ArrowUp', first.row, 2],
        ['End', first.row, 22],
        ['Home', first.row, 2],
        ['Control+End', 1000 + HEADS, 22],
        ['Control+ArrowUp', first.row, 22],
        ['Control+ArrowLeft', first.row, 2],
        ['Control+ArrowDown', 1000 + HEADS, 2],
        ['Control+Home', first.row, 2],
      ]
      for (const [key, row, column] of steps) {
        await page.keyboard.press(key)
        expect({ press: key, ...(await focused(page)) }).toMatchObject({ press: key, row, column })
        expect({ key, inSight: await inSight(page) }).toEqual({ key, inSight: true })
      }
    })
  })

  it('turn pages of rows, and back', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page)
      const { row: start } = await focused(page)
      await page.keyboard.press('PageDown')
      const { row: next } = await focused(page)
      expect(next - start).toBeGreaterThan(5)
      expect(await inSight(page)).toBe(true)
      await page.keyboard.press('PageDown')
      expect((await focused(page)).row - next).toBe(next - start)
      await page.keyboard.press('PageUp')
      await page.keyboard.press('PageUp')
      expect((await focused(page)).row).toBe(start)
      expect(await inSight(page)).toBe(true)
    })
  })

  it('reach the heads and leave the table with Tab, which comes back to the same cell', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page, { down: 3, right: 2 })
      const { key } = await focused(page)
      expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Shift+Tab')
      expect((await focused(page)).key).toBe(key)
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowUp')
      expect((await focused(page)).key).toBe('/openness')
      await page.keyboard.press('ArrowLeft')
      expect(await page.locator(':focus').innerText()).toBe('System')
    })
  })
})

describe('rows that are drawn only while they are in sight', () => {
  it('say their place in the whole table, which says how long it is', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(1000 + HEADS))
      expect(await grid(page).getAttribute('aria-colcount')).toBe('22')
      for (const share of [0, 0.37, 1]) {
        await box(page).evaluate((element, part) => {
          element.scrollTop = (element.scrollHeight - element.clientHeight) * part
        }, share)
        const rows = await eventually(
          () => rowsInSight(page),
          ({ covering }) => covering,
        )
        expect(rows).toMatchObject({ covering: true, gaps: 0, wrong: [] })
        expect(rows.number).toBeGreaterThan(10)
      }
      await untilFilled(page)
      expect(await cell(page, 's-001000/openness').isVisible()).toBe(true)
    })
  })

  it('are never more cells than a browser bears', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      const cells = () => page.locator('.grid-table td, .grid-table th').count()
      expect(await cells()).toBeLessThanOrEqual(MOST_CELLS)
      await walkTo(page)
      for (const key of ['Control+End', 'PageUp', 'Control+Home', 'PageDown']) {
        await page.keyboard.press(key)
        expect(await cells()).toBeLessThanOrEqual(MOST_CELLS)
      }
      await page.goto('/made-10000/matrix?show=dots')
      await page.locator('.grid-table').waitFor()
      expect(await cells()).toBeLessThanOrEqual(MOST_CELLS)
    })
  })

  it('do not lose the focus when the focused one is scrolled away', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page, { down: 2, right: 1 })
      const { row, key } = await focused(page)
      await box(page).evaluate((element) => {
        element.scrollTop = element.scrollHeight / 2
      })
      await cell(page, key ?? '').waitFor({ state: 'detached' })
      const holder = () => page.evaluate(() => document.activeElement?.className ?? '')
      expect(await eventually(holder, (name) => name.includes('grid-box'))).toContain('grid-box')
      await page.keyboard.press('ArrowDown')
      expect((await focused(page)).row).toBe(row + 1)
      expect(await inSight(page)).toBe(true)
    })
  })
})

describe('cells that are drawn', () => {
  /** Scrolls, and looks in the frame after: the row in the middle, and how many of its cells show something. */
  const scrollAndLook = (page: Page, by: number) =>
    page.evaluate(async (pixels) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const area = document.querySelector<HTMLElement>('.grid-box')
      const canvas = document.querySelector<HTMLCanvasElement>('.cell-canvas canvas')
      const context = canvas?.getContext('2d')
      if (!area || !canvas || !context) throw new Error('nothing is drawn')
      area.scrollBy(0, pixels)
      await frame()
      await frame()
      const outer = area.getBoundingClientRect()
      const x = outer.left + outer.width / 2
      const y = outer.top + outer.height / 2
      const cell = document.elementFromPoint(x, y)
      const row = cell?.closest('tr')
      const [from, box] = [canvas.getBoundingClientRect(), row?.getBoundingClientRect()]
      if (!cell || !row || !box) throw new Error('no row in the middle')
      const { data } = context.getImageData(0, box.top - from.top, from.width, box.height - 1)
      const inked = new Set<number>()
      for (let at = 3; at < data.length; at += 4) {
        if (data[at]) inked.add(Math.floor((((at - 3) / 4) % from.width) / 88))
      }
      return { inked: inked.size, head: row.querySelector('th')?.dataset.key ?? '', x, y }
    }, by)

  it('are there in the frame that shows their rows, and are said once they are at rest', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      for (const by of [3000, -1111, 20_000]) {
        const seen = await scrollAndLook(page, by)
        expect(seen.inked).toBeGreaterThan(8)
      }
      await untilFilled(page)
      expect(await rowsInSight(page)).toMatchObject({ covering: true, gaps: 0, wrong: [] })
    })
  })

  it('open what is seen, even while their elements have yet to follow', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      const { head, x, y } = await scrollAndLook(page, 5000)
      await page.mouse.click(x, y)
      await page.waitForURL((url) => url.searchParams.has('cell'))
      expect(asked(page, 'cell')?.split(/[/@]/)[0]).toBe(head)
    })
  })
})

it('heads stay in sight while a table is scrolled, downwards and sideways', async () => {
  await onMatrix(browser(), LARGE, async (page) => {
    const place = async (what: string) => page.locator(what).first().boundingBox()
    const [top, left] = [
      await place('.grid-table .heads th[data-key]'),
      await place('.grid-table .corner'),
    ]
    await box(page).evaluate((element) => element.scrollBy(0, 5000))
    expect((await place('.grid-table .heads th[data-key]'))?.y).toBe(top?.y)
    await box(page).evaluate((element) => element.scrollBy(600, 0))
    expect((await place('.grid-table .corner'))?.x).toBe(left?.x)
    const side = await place('.grid-table tbody th')
    expect(side?.x).toBe(left?.x)
  })
})
