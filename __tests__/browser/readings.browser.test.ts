import type { Locator, Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { changing, eventually } from '../support/explore-page'

const READINGS = '/open-intelligence/readings'

const browser = sharedBrowser()

/** The drawing that is shown: of the two for wide and narrow screens one is hidden. */
function drawing(page: Page): Locator {
  return page.locator('.stage svg').locator('visible=true').first()
}

function lens(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Whose readings' })
    .getByRole('link', { name, exact: true })
}

/** The words of a cell in the list, from left to right, and where they begin. */
function wordsOf(page: Page, key: string): Promise<{ text: string; x: number; y: number }[]> {
  return drawing(page)
    .locator(`text[data-key="${key}"], [data-key="${key}"] text`)
    .evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y } = text.getBoundingClientRect()
        return { text: text.textContent ?? '', x, y }
      }),
    )
}

const PAGES = [
  READINGS,
  `${READINGS}?lens=article`,
  `${READINGS}?by=system&cell=linux%2Fcontrol`,
  `${READINGS}?by=gap&why=0&mark=bittensor`,
  '/city-cycling/readings',
  '/city-cycling/readings?dims=motto',
  '/made-1000/readings',
]

describe.each(['light', 'dark'] as const)('readings in the %s theme', (theme) => {
  it.each(PAGES)('give axe nothing to find on %s', async (path) => {
    await withPage(browser(), { theme, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      expect(await axeViolations(page)).toEqual([])
    })
  })
})

it.each([320, 390])('readings fit a screen of %s, with nothing for axe', async (width) => {
  await withPage(browser(), { width, height: 800, bypassCSP: true }, async (page) => {
    await page.goto(READINGS)
    await untilAlive(page)
    expect(await axeViolations(page)).toEqual([])
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wide).toBeLessThanOrEqual(0)
    // on a phone the two readings stand below one another
    const words = await wordsOf(page, 'linux/control')
    const [one] = words.filter(({ text }) => text.startsWith('Open proposals'))
    const [other] = words.filter(({ text }) => text.startsWith('Maintainers'))
    expect(other?.y).toBeGreaterThan(one?.y ?? Number.POSITIVE_INFINITY)
    expect(other?.x).toBeCloseTo(one?.x ?? -1, 0)
  })
})

it.each(PAGES)('nothing goes wrong on %s under its own policy', async (path) => {
  await withPage(browser(), {}, async (page) => {
    const troubles = watchTroubles(page)
    await page.goto(path)
    await untilAlive(page)
    expect(troubles).toEqual([])
  })
})

it('shows both readings of a cell side by side', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(READINGS)
    const words = await wordsOf(page, 'linux/control')
    const [one] = words.filter(({ text }) => text.startsWith('Open proposals'))
    const [other] = words.filter(({ text }) => text.startsWith('Maintainers'))
    expect(other?.x).toBeGreaterThan((one?.x ?? Number.POSITIVE_INFINITY) + 200)
    expect(other?.y).toBeCloseTo(one?.y ?? -1, 0)
  })
})

it('hears one assessor by a link, says who differs, and hears all again by going back', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(READINGS)
    await untilAlive(page)
    await changing(page, () => lens(page, 'The article').click())
    expect(new URL(page.url()).searchParams.get('lens')).toBe('article')
    const title = () => page.locator('h1').innerText()
    expect(await eventually(title, (text) => text.includes('The article'))).toBe(
      'Where others differ from The article',
    )
    const heard = (await wordsOf(page, 'linux/control')).map(({ text }) => text)
    expect(heard).toContain('Public record reads it otherwise')
    expect(heard.some((text) => text.startsWith('Maintainers'))).toBe(false)
    await page.goBack()
    expect(await eventually(title, (text) => text.includes('disagree'))).toBe(
      'Where readers disagree',
    )
  })
})

it('walks through the marks by keyboard, opens the evidence and leaves', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(READINGS)
    await untilAlive(page)
    await page.locator('.stage').first().focus()
    const active = drawing(page).locator('[data-active]').first()
    const reached = () => active.getAttribute('data-key')
    // the heads of the columns come first, then row by row
    await page.keyboard.press('Home')
    expect(await reached()).toBe('openai')
    await page.keyboard.press('ArrowDown')
    expect(await reached()).toBe('openai/ownership')
    await page.keyboard.press('ArrowRight')
    expect(await reached()).toBe('anthropic/ownership')
    expect(await page.locator('.stage [aria-live]').innerText()).toContain('Public record reads')
    await page.keyboard.press('Enter')
    const heading = page.locator('section.evidence').getByRole('heading').first()
    expect(
      await eventually(
        () => heading.innerText(),
        (text) => text !== '',
      ),
    ).toMatch(/^Disputed/)
    await page.locator('.stage').first().focus()
    await page.keyboard.press('Escape')
    expect(await drawing(page).locator('[data-active]').count()).toBe(0)
  })
})

it('leads from a count to the matrix of exactly these cells', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto(READINGS)
    await untilAlive(page)
    const count = drawing(page).locator('[data-key="/ownership!disputed"]').first()
    expect(await count.textContent()).toBe('1 of 5 the same')
    await count.click()
    await page.waitForURL('**/open-intelligence/matrix?*')
    expect(new URL(page.url()).searchParams.get('state')).toBe('disputed')
    const rows = page.locator('main table').first().locator('tbody tr')
    const shown = await eventually(
      () => rows.filter({ hasText: 'disputed' }).count(),
      (found) => found === 4,
    )
    expect(shown).toBe(4)
  })
})

describe('without JavaScript', () => {
  it('readings are drawn, and each assessor can be heard', async () => {
    await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
      await page.goto(READINGS)
      await lens(page, 'Public record').click()
      await page.waitForURL('**lens=public-record')
      expect(await page.locator('h1').innerText()).toBe('Where others differ from Public record')
      expect((await drawing(page).boundingBox())?.height).toBeGreaterThan(500)
    })
  })

  it('the table has every reading, and its counts are links', async () => {
    await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${READINGS}?dims=control`)
      await page.locator('details:has(table) > summary').first().click()
      const table = page.locator('table.data-table')
      expect(await table.innerText()).toContain('The main tree takes changes from one person')
      const link = table.getByRole('link', { name: '4 of 5 in dispute' }).first()
      await link.click()
      await page.waitForURL('**/open-intelligence/matrix?*state=disputed')
    })
  })
})

it('brings into sight what the keyboard reaches in a picture taller than the window', async () => {
  await withPage(browser(), { width: 390, height: 700 }, async (page) => {
    await page.goto(READINGS)
    await untilAlive(page)
    await page.locator('.stage').first().focus()
    await page.keyboard.press('End')
    const active = drawing(page).locator('[data-active]').last()
    const box = await active.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700)
  })
})
