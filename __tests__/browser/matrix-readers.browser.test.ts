import type { Page } from 'playwright-core'
import { axeViolations, sharedBrowser, withPage } from '../support/browser'
import {
  asked,
  box,
  facet,
  head,
  LARGE,
  MATRIX,
  openFacets,
  openMatrix,
  openMenu,
  rowKeys,
  sentence,
  tick,
  tool,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('without JavaScript', () => {
  const reader = { javaScriptEnabled: false }

  it('every row and every word of it is there', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(MATRIX)
      expect(await rowKeys(page)).toHaveLength(6)
      await expect(page.locator('.grid-table').innerText()).resolves.toMatch(/without permission/i)
      expect(await sentence(page)).toBe('All 6 systems.')
    })
  })

  it('a filter is sent by its form, and what else was asked for stays', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(`${MATRIX}?order=up.scope&hide=/control`)
      const model = await facet(page, 'Model')
      await model.locator('input[name="is.model"][value="company"]').check()
      await page.locator('.panel').getByRole('button', { name: 'Show' }).click()
      await page.waitForURL((url) => url.searchParams.get('is.model') === 'company')
      expect(await rowKeys(page)).toHaveLength(2)
      expect(asked(page, 'order')).toBe('up.scope')
      expect(asked(page, 'hide')).toBe('/control')
    })
  })

  it('links sort, words are sought, menus open and evidence is on the page of its address', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(MATRIX)
      await head(page, '/scope').locator('a.sort-link').click()
      await page.waitForURL((url) => url.searchParams.get('order') === 'up.scope')
      expect((await rowKeys(page))[0]).toBe('bitcoin')
      expect(await head(page, '/scope').getAttribute('aria-sort')).toBe('ascending')
      await (await openMenu(tool(page, 'Group by'))).getByRole('link', { name: 'Model' }).click()
      await page.waitForURL((url) => url.searchParams.get('group') === 'model')
      await page.getByRole('searchbox', { name: /any cell/ }).fill('open')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === 'open')
      expect(asked(page, 'order')).toBe('up.scope')
      expect(await page.locator('.grid-table td.hit mark').count()).toBeGreaterThan(0)
      await page.goto(`${MATRIX}?cell=bitcoin/openness`)
      await expect(page.locator('section.evidence[data-open]').innerText()).resolves.toContain(
        'Bitcoin',
      )
    })
  })

  it('the first rows of a thousand are there', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(LARGE)
      expect((await rowKeys(page)).length).toBeGreaterThan(20)
      expect(await page.locator('.grid-table').getAttribute('aria-rowcount')).toBe('1002')
    })
  })
})

describe('for a reader who asks for less motion', () => {
  const MOVES =
    /transform|translate|rotate|^(top|left|right|bottom|inset|width|height|margin|padding)/

  it('nothing takes longer than a short fade', async () => {
    await withPage(browser(), { reducedMotion: 'reduce' }, async (page) => {
      await openMatrix(page, MATRIX)
      await openMenu(tool(page, 'Order'))
      const slow = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const style = getComputedStyle(element)
          const lasts = [style.transitionDuration, style.transitionDelay]
          if (style.animationName !== 'none') lasts.push(style.animationDuration)
          const longest = Math.max(...lasts.join().split(',').map(Number.parseFloat))
          return longest > 0.08 ? [element.outerHTML.slice(0, 60)] : []
        }),
      )
      expect(slow).toEqual([])
    })
  })

  it('nothing slides while rows are scrolled, sorted and moved', async () => {
    await withPage(browser(), { reducedMotion: 'reduce' }, async (page) => {
      const slid: string[] = []
      await page.exposeFunction('noteTransition', (what: string) => slid.push(what))
      for (const path of [MATRIX, LARGE]) {
        await openMatrix(page, path)
        await page.evaluate(() => {
          document.addEventListener('transitionrun', ({ propertyName, target }) => {
            const name = target instanceof Element ? target.tagName : ''
            Reflect.get(window, 'noteTransition')(`${propertyName} of ${name}`)
          })
        })
        await box(page).evaluate((element) => element.scrollBy(0, 700))
        await head(page, '/openness').locator('a.sort-link').click()
        await untilAddress(page, 'order', 'up.openness')
        await head(page, '/openness').locator('details.menu summary').click()
        await page.keyboard.press('Escape')
      }
      const kinds = [...new Set(slid)].filter((what) => MOVES.test(what))
      expect(kinds).toEqual([])
    })
  })
})

describe('on a phone', () => {
  const phone = { width: 390, height: 844 }

  it('each system is a card with all its cells, and the table is gone', async () => {
    await withPage(browser(), phone, async (page) => {
      await openMatrix(page, MATRIX)
      expect(await page.locator('.grid-table').count()).toBe(0)
      const cards = page.locator('.grid-cards article')
      expect(await cards.count()).toBe(6)
      await expect(cards.nth(4).innerText()).resolves.toMatch(/Bitcoin[\s\S]*Openness/)
      expect(await cards.first().locator('dd').count()).toBe(17)
      for (const card of await cards.all()) {
        const edges = await card.boundingBox()
        expect((edges?.x ?? -1) >= 0 && (edges?.x ?? 0) + (edges?.width ?? 999) <= 390).toBe(true)
      }
    })
  })

  it('filters are a sheet, whose choice is seen in the cards', async () => {
    await withPage(browser(), phone, async (page) => {
      await openMatrix(page, MATRIX)
      expect(await page.locator('.panel').isVisible()).toBe(false)
      await page.locator('.panel-switch > summary').click()
      expect(await page.locator('.panel').isVisible()).toBe(true)
      await facet(page, 'Model')
      await tick(page, 'is.model', 'company').check()
      await untilAddress(page, 'is.model', 'company')
      await expect(page.locator('.panel-switch > summary').innerText()).resolves.toMatch(
        /^Filters\s+1/,
      )
      await page.locator('.panel-switch > summary').click()
      expect(await page.locator('.panel').isVisible()).toBe(false)
      expect(await page.locator('.grid-cards article').count()).toBe(2)
    })
  })

  it('a line of a card opens its evidence', async () => {
    await withPage(browser(), phone, async (page) => {
      await openMatrix(page, MATRIX)
      await page.locator('.grid-cards dd[data-key="bitcoin/openness"]').click()
      await untilAddress(page, 'cell', 'bitcoin/openness')
      const evidence = page.locator('section.evidence[data-open]')
      await evidence.waitFor()
      await page.waitForFunction(() => {
        const at = document.querySelector('section.evidence[data-open]')?.getBoundingClientRect()
        return at !== undefined && at.top < window.innerHeight && at.bottom > 0
      })
    })
  })

  it('cards of many systems come in turns', async () => {
    await withPage(browser(), phone, async (page) => {
      await openMatrix(page, LARGE)
      const cards = page.locator('.grid-cards article')
      expect(await cards.count()).toBe(20)
      const first = await cards.first().innerText()
      await page.getByRole('button', { name: 'Later systems' }).click()
      expect(await cards.count()).toBe(20)
      expect(await cards.first().innerText()).not.toBe(first)
      await page.getByRole('button', { name: 'Earlier systems' }).click()
      expect(await cards.first().innerText()).toBe(first)
    })
  })

  it('without JavaScript there are cards, too', async () => {
    await withPage(browser(), { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(MATRIX)
      expect(await page.locator('.grid-cards article:visible').count()).toBe(6)
      expect(await page.locator('.grid-table:visible').count()).toBe(0)
    })
  })
})

describe('axe finds nothing', () => {
  const STATES: readonly [what: string, go: (page: Page) => Promise<unknown>][] = [
    ['while a menu of the toolbar is open', (page) => openMenu(tool(page, 'Order'))],
    [
      'while the menu of a head is open',
      (page) => openMenu(head(page, '/access').locator('.menu')),
    ],
    ['while the saved views are open', (page) => openMenu(tool(page, 'Saved views'))],
    [
      'while a column is lifted',
      async (page) => {
        await page.locator('.grid-table [tabindex="0"]').first().focus()
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Space')
      },
    ],
    [
      'while cells are chosen',
      async (page) => {
        await page.locator('.grid-table [tabindex="0"]').first().focus()
        await page.keyboard.press('Shift+ArrowRight')
      },
    ],
    ['with every filter open', openFacets],
  ]

  it.each(['light', 'dark'] as const)('in the %s theme, in any of its states', async (theme) => {
    const found: Record<string, unknown> = {}
    for (const [what, go] of STATES) {
      await withPage(browser(), { theme, bypassCSP: true }, async (page) => {
        await openMatrix(page, MATRIX)
        await go(page)
        const violations = await axeViolations(page)
        if (violations.length > 0) found[what] = violations
      })
    }
    expect(found).toEqual({})
  })

  it('in the sheet of filters on a phone', async () => {
    await withPage(browser(), { width: 390, height: 844, bypassCSP: true }, async (page) => {
      await openMatrix(page, MATRIX)
      await page.locator('.panel-switch > summary').click()
      expect(await axeViolations(page)).toEqual([])
    })
  })
})
