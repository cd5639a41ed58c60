import type { BrowserContext, Page } from 'playwright-core'
import { axeViolations, newReader, sharedBrowser, withPage } from '../support/browser'

const browser = sharedBrowser()
const TALK = '/talks/city-cycling'

/** A stage, and the presenter window that its key opened. */
async function openBoth(context: BrowserContext, path = TALK) {
  const stage = await context.newPage()
  await stage.goto(path)
  await stage.locator('.player-picture svg').waitFor()
  await stage.locator('.player-stage').focus()
  const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
  await link(presenter, 'On the stage').waitFor()
  return { stage, presenter }
}

const link = (page: Page, hasText: string) => page.locator('.presenter-link', { hasText })
const onStage = (page: Page, hasText: string) => page.locator('.player-controls p', { hasText })
const atPresenter = (page: Page, hasText: string) =>
  page.locator('.presenter-now-head', { hasText })

async function withBoth(
  use: (windows: { stage: Page; presenter: Page; context: BrowserContext }) => Promise<void>,
  path = TALK,
): Promise<void> {
  const context = await newReader(browser(), { bypassCSP: true })
  try {
    await use({ ...(await openBoth(context, path)), context })
  } finally {
    await context.close()
  }
}

describe('a presenter window and its stage', () => {
  it('move each other, and catch up after a reload of either', async () => {
    await withBoth(async ({ stage, presenter }) => {
      await presenter.keyboard.press('PageDown')
      await onStage(stage, 'Slide 2 of 5, step 1 of 2').waitFor()
      await stage.keyboard.press('PageDown')
      await atPresenter(presenter, 'Slide 2 of 5, step 2 of 2').waitFor()
      await presenter.reload()
      await link(presenter, 'On the stage').waitFor()
      await atPresenter(presenter, 'Slide 2 of 5, step 2 of 2').waitFor()
      await presenter.keyboard.press('End')
      await onStage(stage, 'Slide 5 of 5').waitFor()
      await stage.reload()
      await onStage(stage, 'Slide 5 of 5').waitFor()
    })
  })

  it('say when the other is gone', async () => {
    await withBoth(async ({ stage, presenter, context }) => {
      await presenter.close()
      await stage.locator('.player-link', { hasText: 'not connected' }).waitFor()
      await stage.locator('.player-stage').focus()
      const [again] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
      await link(again, 'On the stage').waitFor()
      await stage.close()
      await link(again, 'Not connected').waitFor()
      await again.getByRole('link', { name: 'Open the stage' }).waitFor()
    })
  })

  it('show the new picture on a stage that lies in the background', async () => {
    await withBoth(async ({ stage, presenter }) => {
      await presenter.bringToFront()
      await presenter.keyboard.press('3')
      await presenter.keyboard.press('Enter')
      const title = presenter.locator('.presenter-now .player-picture svg > title')
      const settled = stage.locator('.player-picture:not([data-changing]) svg > title')
      await settled
        .filter({ hasText: (await title.textContent()) ?? '-' })
        .waitFor({ state: 'attached' })
      await onStage(stage, 'Slide 3 of 5').waitFor()
    })
  })

  it('show the dot of light and the spotlight at the same place of both pictures', async () => {
    await withBoth(async ({ stage, presenter }) => {
      await presenter.keyboard.press('l')
      const box = await presenter.locator('.player-picture > svg').boundingBox()
      const [left, top, width, height] = [box?.x, box?.y, box?.width, box?.height].map(
        (each) => each ?? 0,
      ) as [number, number, number, number]
      await presenter.mouse.move(left + width / 4, top + height / 2)
      const dot = stage.locator('.player-dot > g[visibility="visible"]')
      await dot.waitFor()
      const at = /translate\(([\d.]+)[ ,]([\d.]+)\)/.exec(
        (await dot.getAttribute('transform')) ?? '',
      )
      expect(Number(at?.[1])).toBeCloseTo(320, -1)
      expect(Number(at?.[2])).toBeCloseTo(360, -1)
      await presenter.keyboard.press('k')
      await stage.locator('.player-dot > g[visibility="hidden"]').waitFor({ state: 'attached' })
      await presenter.mouse.move(left + width / 2, top + height / 2)
      await stage.locator('.player-dot[data-spot] > g[visibility="visible"] .player-dark').waitFor()
      await presenter.keyboard.press('k')
      await stage.locator('.player-dot > g[visibility="hidden"]').waitFor({ state: 'attached' })
    })
  })

  it.each([
    [320, 700],
    [390, 844],
    [1280, 720],
  ])('need no sideways scroll at %i by %i', async (width, height) => {
    await withPage(browser(), { width, height }, async (page) => {
      await page.goto(`${TALK}/3/1?view=presenter`)
      await page.locator('.presenter .player-picture svg').waitFor()
      const wide = await page
        .locator('.presenter')
        .evaluate((root) => [root.scrollWidth, document.documentElement.scrollWidth])
      expect(wide).toEqual([width, width])
    })
  })

  it.each(['as it opens', 'b', 's', '?'])('have nothing for axe to find: %s', async (key) => {
    await withBoth(async ({ presenter }) => {
      if (key.length === 1) await presenter.keyboard.press(key)
      expect(await axeViolations(presenter)).toEqual([])
    }, `${TALK}/3/1`)
  })

  it('have nothing for axe to find on a phone that hears no stage', async () => {
    const reader = { bypassCSP: true, width: 320, height: 700 }
    await withPage(browser(), reader, async (page) => {
      await page.goto(`${TALK}/3/1?view=presenter`)
      await link(page, 'Not connected').waitFor()
      expect(await axeViolations(page)).toEqual([])
    })
  })

  it('are, without a script, a page with what is said', async () => {
    await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${TALK}/3/1?view=presenter`)
      await page.getByText('come with JavaScript').waitFor()
      await page.getByText('Lanterne on five scales').waitFor()
      await page.getByRole('link', { name: 'Next' }).click()
      await page.waitForURL('**/3/2?view=presenter')
      await page.getByText('With Ostmark comes a gap').waitFor()
    })
  })
})
