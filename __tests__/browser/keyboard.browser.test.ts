import type { Page } from 'playwright-core'
import { sharedBrowser, untilAlive, withPage } from '../support/browser'
import { CHARTS } from '../support/browser-pages'
import { type ChartId, changing, litKeys, untilAsked } from '../support/explore-page'

const browser = sharedBrowser()

const MOST_STOPS = 120

/** Presses Tab until something that meets the selector has the focus; the stops on the way. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let stops = 1; stops <= MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)
    if (there) return stops
  }
  throw new Error(`no way to ${selector} in ${MOST_STOPS} stops`)
}

function exploring(use: (page: Page) => Promise<void>) {
  return withPage(browser(), {}, async (page) => {
    await page.goto('/open-intelligence')
    await untilAlive(page)
    await use(page)
  })
}

const stage = (chart: ChartId) => `[data-figure="${chart}"] .stage`
const active = (page: Page) =>
  page.locator('[data-active]').first().getAttribute('data-key', { timeout: 2000 })

it('the first stop skips to the content', async () => {
  await exploring(async (page) => {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus').innerText()).resolves.toMatch(/skip/i)
    await page.keyboard.press('Enter')
    await tabTo(page, 'main *')
  })
})

it('every stop shows where the focus is', async () => {
  await exploring(async (page) => {
    const bare: string[] = []
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const ringed = (one: Element | null): boolean => {
          if (!one) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
          return (
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
            boxShadow !== 'none'
          )
        }
        const parent = element.parentElement
        return ringed(element) || ringed(parent) ? null : element.outerHTML.slice(0, 120)
      })
      if (found) bare.push(found)
    }
    expect(bare).toEqual([])
  })
})

describe.each(CHARTS)('the %s by keyboard', (chart) => {
  it('is one stop, and says what it is and how to move', async () => {
    await exploring(async (page) => {
      await tabTo(page, stage(chart))
      const focus = page.locator(':focus')
      expect(await focus.getAttribute('role')).toBe('group')
      expect(await focus.getAttribute('aria-label')).not.toBe('')
      const help = (await focus.getAttribute('aria-describedby')) ?? ''
      await expect(page.locator(`[id="${help}"]`).textContent()).resolves.toMatch(/arrow/i)
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate((own) => document.activeElement?.closest(own) === null, stage(chart)),
      ).toBe(true)
    })
  })

  it('is walked by arrows, lights what is reached everywhere, and reads it out', async () => {
    await exploring(async (page) => {
      await tabTo(page, stage(chart))
      await page.keyboard.press('Home')
      const first = await active(page)
      await page.keyboard.press('ArrowRight')
      const second = await active(page)
      expect(first).not.toBeNull()
      expect(second).not.toBe(first)
      expect((await litKeys(page))[chart]).toContain(second)
      await expect(page.locator(`${stage(chart)} [aria-live]`).textContent()).resolves.not.toBe('')
      await page.keyboard.press('End')
      expect(await active(page)).not.toBe(second)
    })
  })

  it('opens the evidence with Enter, and Escape leaves', async () => {
    await exploring(async (page) => {
      await tabTo(page, stage(chart))
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      const key = await active(page)
      await changing(page, () => page.keyboard.press('Enter'))
      await untilAsked(page, 'cell', key)
      await page.locator('section.evidence[data-open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('[data-active]').first().waitFor({ state: 'detached' })
    })
  })
})

it('a system is picked, a filter is set and a file is reached without a pointer', async () => {
  await exploring(async (page) => {
    await tabTo(page, '.picker a[data-key="linux"]')
    await changing(page, () => page.keyboard.press('Enter'))
    expect(new URL(page.url()).searchParams.get('focus')).toContain('linux')
    await tabTo(page, 'input[type="search"]')
    await page.keyboard.type('licence')
    await untilAsked(page, 'q', 'licence')
    await tabTo(page, '[data-figure="matrix"] .figure-foot button')
    await page.keyboard.press('Enter')
    // the insides of the dialog come once it is open
    await page.locator('dialog[open] a.export-take[href]').waitFor()
    await tabTo(page, 'dialog .export-take')
  })
})
