import type { Page } from 'playwright-core'
import { newReader, type Reader, sharedBrowser, watchTroubles, withPage } from '../support/browser'
import { onStage, STAGE_TALK, settled, withStage } from '../support/open-stage'

const browser = sharedBrowser()
const TALK = STAGE_TALK

const said = (page: Page) => page.locator('.player > [aria-live]')
const placeOf = (page: Page) => page.locator('.player-controls p').innerText()
const onOpenStage = (reader: Reader, use: (page: Page) => Promise<void>, path?: string) =>
  withStage({ browser: browser(), reader, path }, use)

describe('a talk on its stage', () => {
  it('walks every step by keyboard with the network off', async () => {
    const context = await newReader(browser())
    const page = await context.newPage()
    const troubles = watchTroubles(page)
    await onStage(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await context.setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => {
      // a browser looks for the icon of each address by itself
      if (!/\/icon\.svg/.test(request.url())) asked.push(request.url())
    })
    const before = troubles.length
    const places = [await placeOf(page)]
    for (const _ of Array(9)) {
      await page.keyboard.press('PageDown')
      await settled(page)
      places.push(await placeOf(page))
    }
    await page.keyboard.press('t')
    await page.keyboard.press('i')
    await page.getByRole('dialog', { name: 'Table of this step' }).waitFor()
    expect(places.slice(0, 6)).toEqual([
      'Slide 1 of 5',
      ...['Slide 2 of 5, step 1 of 2', 'Slide 2 of 5, step 2 of 2'],
      ...[1, 2, 3].map((step) => `Slide 3 of 5, step ${step} of 3`),
    ])
    expect(places.at(-1)).toBe('Slide 5 of 5')
    expect(asked).toEqual([])
    expect([before, troubles.filter((each) => each.startsWith('error:'))]).toEqual([0, []])
    await context.close()
  })

  it('shows at each address what the page there shows without a script', async () => {
    const path = `${TALK}/3/2`
    const words = (page: Page, picture: string) => page.locator(`${picture} text`).allInnerTexts()
    const still = await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
      await page.goto(path)
      return words(page, 'svg.talk-slide')
    })
    expect(still.length).toBeGreaterThan(10)
    await onOpenStage({}, async (page) => {
      for (const _ of Array(4)) await page.keyboard.press('ArrowRight')
      await settled(page)
      expect(new URL(page.url()).pathname).toBe(path)
      expect(await words(page, '.player-picture')).toEqual(still)
    })
  })

  it('goes back and forward by slides', async () => {
    await onOpenStage({}, async (page) => {
      for (const _ of Array(3)) await page.keyboard.press('ArrowRight')
      await page.goBack()
      await page.waitForURL('**/2/2')
      await page.locator('.player-controls p', { hasText: 'Slide 2 of 5, step 2 of 2' }).waitFor()
      await page.goForward()
      await page.locator('.player-controls p', { hasText: 'Slide 3 of 5' }).waitFor()
    })
  })

  it('takes digits and Enter, and comes back from black by any key', async () => {
    await onOpenStage({}, async (page) => {
      await page.keyboard.press('4')
      await page.keyboard.press('Enter')
      expect(await placeOf(page)).toBe('Slide 4 of 5, step 1 of 2')
      await page.keyboard.press('.')
      await said(page).filter({ hasText: 'black' }).waitFor()
      await page.keyboard.press('PageDown')
      await page.locator('.player[data-screen="show"]').waitFor()
      expect(await placeOf(page)).toBe('Slide 4 of 5, step 1 of 2')
    })
  })

  it.each([
    [1024, 768],
    [1920, 1200],
  ])('is whole at %i by %i, with bars', async (width, height) => {
    await onOpenStage({ width, height }, async (page) => {
      await page.keyboard.press('f')
      await page.locator('.player[data-filled]').waitFor()
      const svg = page.locator('.player-picture > svg')
      const ground = await svg.locator('rect').first().boundingBox()
      expect(ground?.width).toBeCloseTo(width, 0)
      expect(ground?.height).toBeCloseTo((width * 9) / 16, 0)
      expect(ground?.y).toBeCloseTo((height - (width * 9) / 16) / 2, 0)
      await page.keyboard.press('?')
      await page.keyboard.press('Escape')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.locator('.player[data-filled]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.player:not([data-filled])').waitFor()
    })
  })

  it('changes at once for readers who ask for less motion, and on the way for others', async () => {
    const changes = async (reducedMotion: Reader['reducedMotion']) => {
      let seen = -1
      await onOpenStage({ reducedMotion }, async (page) => {
        seen = await page.evaluate(async () => {
          let count = 0
          const picture = document.querySelector('.player-picture')
          const watcher = new MutationObserver((records) => {
            count += records.filter(({ addedNodes }) => addedNodes.length > 0).length
          })
          if (picture) watcher.observe(picture, { childList: true })
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
          )
          await new Promise((done) => setTimeout(done, 900))
          return count
        })
      })
      return seen
    }
    expect(await changes('reduce')).toBe(1)
    expect(await changes('no-preference')).toBeGreaterThan(2)
  })

  it('hides the cursor after three seconds', async () => {
    await onOpenStage({}, async (page) => {
      await page.mouse.move(400, 300)
      await page.locator('.player[data-idle]').waitFor({ timeout: 8000 })
      const cursor = await page
        .locator('.player-stage')
        .evaluate((stage) => getComputedStyle(stage).cursor)
      expect(cursor).toBe('none')
      await page.mouse.move(420, 300)
      await page.locator('.player:not([data-idle])').waitFor()
    })
  })

  it('goes on and back by taps at the right and left', async () => {
    const context = await browser().newContext({
      ...{ baseURL: process.env.OUTCROP_URL, hasTouch: true, isMobile: true },
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await onStage(page)
    const box = await page.locator('.player-stage').boundingBox()
    const [left = 0, width = 0, y = 0] = [box?.x, box?.width, (box?.y ?? 0) + 60]
    await page.touchscreen.tap(left + width * 0.9, y)
    await page.locator('.player-controls p', { hasText: 'Slide 2 of 5, step 1' }).waitFor()
    await page.touchscreen.tap(left + width * 0.1, y)
    await page.locator('.player-controls p', { hasText: 'Slide 1 of 5' }).waitFor()
    await context.close()
  })
})
