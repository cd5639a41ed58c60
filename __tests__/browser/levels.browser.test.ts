import type { Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { eventually, pointAt } from '../support/explore-page'

const browser = sharedBrowser()

const LEVELS = '/open-intelligence/levels'
const stage = (page: Page) => page.locator('[data-figure="levels"] .stage')
/** The bars that Recharts lays over the picture. */
const bars = (page: Page) => stage(page).locator('.bars-layer rect[data-key]')

async function opened(page: Page, query = ''): Promise<void> {
  await page.goto(`${LEVELS}${query}`)
  await untilAlive(page)
  await bars(page).first().waitFor({ state: 'attached' })
}

/** How many systems the page of the matrix shows, once it is there. */
async function systemsShown(page: Page): Promise<number> {
  await page.waitForURL((url) => url.pathname.endsWith('/matrix'))
  const rows = page.locator('.grid-table tbody tr[data-row]')
  await rows.first().waitFor()
  return rows.count()
}

const BLOCKS = ['/access=5', '/openness!disputed', '/model=protocol', '/token!unknown']

describe('a click on a block', () => {
  it.each(BLOCKS)('leads to a matrix with exactly as many systems: %s', async (key) => {
    await withPage(browser(), {}, async (page) => {
      await opened(page)
      const block = stage(page).locator(`.bars-layer [data-key="${key}"]`)
      await pointAt(page, block)
      const note = page.getByRole('tooltip')
      await note.waitFor()
      const found = /: (\d+) systems?/.exec((await note.textContent()) ?? '')?.[1]
      await block.click()
      expect(await systemsShown(page)).toBe(Number(found))
    })
  })

  it('keeps lens and filters on the way', async () => {
    await withPage(browser(), {}, async (page) => {
      await opened(page, '?lens=article&is.model=protocol&dims=openness,ownership')
      await stage(page).locator('.bars-layer [data-key="/ownership!unknown"]').click()
      expect(await systemsShown(page)).toBe(1)
      const { searchParams } = new URL(page.url())
      expect(searchParams.get('lens')).toBe('article')
      expect(searchParams.get('is.model')).toBe('protocol')
      expect(searchParams.get('is.ownership')).toBe('unknown')
      await page.goBack()
      await page.waitForURL((url) => url.pathname === LEVELS)
    })
  })
})

it('every count of the table leads to as many systems', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${LEVELS}?dims=openness,reward`)
    await page.locator('summary', { hasText: 'Show data' }).click()
    const links = await page.locator('.data-table td a').evaluateAll((cells) =>
      cells.map((cell) => ({
        count: Number(cell.textContent),
        href: cell.getAttribute('href') ?? '',
      })),
    )
    expect(links.length).toBeGreaterThan(6)
    for (const { count, href } of links) {
      await page.goto(href)
      expect([href, await systemsShown(page)]).toEqual([href, count])
    }
  })
})

it('the bars lie on the picture, to the pixel', async () => {
  await withPage(browser(), {}, async (page) => {
    await opened(page)
    const apart = await stage(page).evaluate((root) => {
      const off: string[] = []
      for (const rect of root.querySelectorAll('.bars-layer rect[data-key]')) {
        const key = rect.getAttribute('data-key')
        const ground = root.querySelector(`.scene-wide > svg g[data-key="${key}"] > rect`)
        const [here, there] = [rect.getBoundingClientRect(), ground?.getBoundingClientRect()]
        const sides = ['left', 'top', 'right', 'bottom'] as const
        if (!there || sides.some((side) => Math.abs(here[side] - there[side]) > 1.2)) {
          off.push(`${key} ${JSON.stringify(here)} ${JSON.stringify(there)}`)
        }
      }
      return off
    })
    expect(apart).toEqual([])
  })
})

it('a block is reached and opened by keyboard', async () => {
  await withPage(browser(), {}, async (page) => {
    await opened(page)
    await stage(page).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const key = await page.locator('[data-active]').first().getAttribute('data-key')
    expect(key).toMatch(/^\/ownership[=!]/)
    await page.keyboard.press('Enter')
    expect(await systemsShown(page)).toBe(1)
  })
})

it('what is pointed at is framed, and nothing else', async () => {
  await withPage(browser(), {}, async (page) => {
    await opened(page)
    await pointAt(page, stage(page).locator('.bars-layer [data-key="/model=company"]'))
    const framed = () =>
      bars(page).evaluateAll((rects) =>
        rects
          .filter((rect) => rect.getAttribute('stroke') !== 'none')
          .map((rect) => rect.getAttribute('data-key')),
      )
    expect(await eventually(framed, (keys) => keys.length > 0)).toEqual(['/model=company'])
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([1440, 390, 320])('axe finds nothing at %s px', async (width) => {
    await withPage(browser(), { theme, width, bypassCSP: true }, async (page) => {
      const troubles = watchTroubles(page)
      await page.goto(LEVELS)
      await untilAlive(page)
      await page.locator('summary', { hasText: 'Show data' }).click()
      expect(await axeViolations(page)).toEqual([])
      expect(troubles).toEqual([])
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond).toBeLessThanOrEqual(0)
    })
  })
})
