import type { Page } from 'playwright-core'
import { type Reader, sharedBrowser, withPage } from '../support/browser'
import { onStage, STAGE_TALK, settled, withStage } from '../support/open-stage'

const browser = sharedBrowser()
const TALK = STAGE_TALK
const onOpenStage = (reader: Reader, use: (page: Page) => Promise<void>, path?: string) =>
  withStage({ browser: browser(), reader, path }, use)

describe('the figure of a step', () => {
  const PLACE = `${TALK}/3/2`
  /** What is in sight of the picture, in its own units. */
  const sight = async (page: Page) => {
    const written = await page.locator('.player-picture > svg').getAttribute('viewBox')
    const [x = 0, y = 0, width = 0, height = 0] = (written ?? '').split(' ').map(Number)
    return { x, y, width, height }
  }
  /** Waits until so much of the picture's width is in sight. */
  const untilWide = (page: Page, least: number, most: number) =>
    page.waitForFunction(
      ([from = 0, to = 0]) => {
        const svg = document.querySelector('.player-picture:not([data-changing]) > svg')
        const width = Number(svg?.getAttribute('viewBox')?.split(' ')[2])
        return width >= from && width <= to
      },
      [least, most],
    )

  it('comes nearer about the mark that was reached, which stays in sight', async () => {
    await onOpenStage(
      {},
      async (page) => {
        await page.keyboard.press('z')
        for (const _ of Array(3)) await page.keyboard.press('+')
        await untilWide(page, 1, 400)
        const stage = await page.locator('.player-stage').boundingBox()
        for (const _ of Array(6)) {
          await page.keyboard.press('ArrowRight')
          await settled(page)
          const mark = await page.locator('.player-picture [data-active]').first().boundingBox()
          const middle = [
            (mark?.x ?? 0) + (mark?.width ?? 0) / 2,
            (mark?.y ?? 0) + (mark?.height ?? 0) / 2,
          ] as const
          expect(middle[0]).toBeGreaterThan(stage?.x ?? 0)
          expect(middle[0]).toBeLessThan((stage?.x ?? 0) + (stage?.width ?? 0))
          expect(middle[1]).toBeGreaterThan(stage?.y ?? 0)
          expect(middle[1]).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0))
        }
        await page.keyboard.press('Escape')
        await untilWide(page, 1280, 1280)
      },
      PLACE,
    )
  })

  it('comes nearer where the wheel is turned with Ctrl, and whole again the other way', async () => {
    await onOpenStage(
      { reducedMotion: 'reduce' },
      async (page) => {
        const box = await page.locator('.player-stage').boundingBox()
        const [left = 0, top = 0, width = 0, height = 0] = [box?.x, box?.y, box?.width, box?.height]
        await page.mouse.move(left + width * 0.75, top + height * 0.5)
        await page.keyboard.down('Control')
        await page.mouse.wheel(0, -200)
        await untilWide(page, 1, 900)
        const near = await sight(page)
        // three quarters of the way across the picture is still under the pointer
        expect(near.x + near.width * 0.75).toBeCloseTo(1280 * 0.75, -1)
        expect(near.y + near.height * 0.5).toBeCloseTo(360, -1)
        for (const _ of Array(3)) await page.mouse.wheel(0, 400)
        await untilWide(page, 1280, 1280)
        await page.keyboard.up('Control')
      },
      PLACE,
    )
  })

  it('leads to the export of its step in a new tab, with the dialog open', async () => {
    await withPage(browser(), { width: 1280, height: 720 }, async (page) => {
      await onStage(page, PLACE)
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        page.keyboard.press('x'),
      ])
      await tab.locator('dialog.export-dialog[open]').waitFor()
      const title = await page.locator('.player h1').innerText()
      await tab.waitForFunction(
        (words) =>
          [...document.querySelectorAll<HTMLInputElement>('dialog input')].some(
            ({ value }) => value === words,
          ),
        title,
      )
      expect(new URL(page.url()).pathname).toBe(PLACE)
    })
  })

  it('is sent with all others in less than a megabyte', async () => {
    await withPage(browser(), {}, async (page) => {
      const sheet = page.waitForResponse(/open-intelligence\.json\?/)
      await page.goto('/talks/open-intelligence')
      const answer = await sheet
      await answer.finished()
      const { responseBodySize } = await answer.request().sizes()
      expect(responseBodySize).toBeGreaterThan(50_000)
      expect(responseBodySize).toBeLessThan(1_000_000)
    })
  })
})
