import type { Page } from 'playwright-core'
import { axeViolations, type Reader, sharedBrowser } from '../support/browser'
import { STAGE_TALK, settled, withStage } from '../support/open-stage'

const browser = sharedBrowser()
const TALK = STAGE_TALK
const onOpenStage = (reader: Reader, use: (page: Page) => Promise<void>, path?: string) =>
  withStage({ browser: browser(), reader, path }, use)

describe('a stage for everyone', () => {
  it('runs no transition for readers who ask for less motion, in the figure neither', async () => {
    await onOpenStage(
      { reducedMotion: 'reduce' },
      async (page) => {
        for (const key of ['Alt+1', 'z', '+', 'ArrowRight', 'PageDown', 't', 'f']) {
          await page.keyboard.press(key)
          const running = await page.evaluate(() =>
            document.getAnimations().map(({ effect }) => {
              const target = effect instanceof KeyframeEffect ? effect.target : null
              return `${target?.tagName} ${target?.className}`
            }),
          )
          expect([key, running]).toEqual([key, []])
          expect(await page.locator('[data-changing]').count()).toBe(0)
        }
      },
      `${TALK}/2/1`,
    )
  })

  it.each(['light', 'dark', 'contrast'])(
    'has nothing for axe to find in %s: on the page, filled, and with what lies over it',
    async (theme) => {
      const found: unknown[] = []
      await onOpenStage({ bypassCSP: true, width: 1280, height: 720 }, async (page) => {
        const times = ['light', 'dark', 'contrast'].indexOf(theme)
        for (const _ of Array(times)) await page.keyboard.press('t')
        await page.keyboard.press('ArrowRight')
        await settled(page)
        found.push(...(await axeViolations(page)))
        await page.keyboard.press('f')
        for (const key of ['?', 'i', 'o', 'g']) {
          await page.keyboard.press(key)
          await page.getByRole('dialog').waitFor()
          found.push(...(await axeViolations(page)))
          await page.keyboard.press('Escape')
        }
        await page.keyboard.press('z')
        await page.locator('[data-active]').first().waitFor()
        found.push(...(await axeViolations(page)))
        await page.keyboard.press('Enter')
        await page.getByRole('dialog', { name: 'This mark' }).waitFor()
        found.push(...(await axeViolations(page)))
      })
      expect(found).toEqual([])
    },
  )
})
