import type { Page } from 'playwright-core'
import {
  axeViolations,
  type Reader,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'

const browser = sharedBrowser()

const LIKENESS = '/open-intelligence/likeness'
const ADDRESSES = [
  LIKENESS,
  `${LIKENESS}?of=bittensor&top=3&weights=openness.4,direction.0&cell=linux%2Fopenness`,
  `${LIKENESS}?form=map&of=bittensor`,
  '/city-cycling/likeness',
]

async function onLikeness(query: string, use: (page: Page) => Promise<void>, reader: Reader = {}) {
  await withPage(browser(), reader, async (page) => {
    await page.goto(query === '' ? LIKENESS : `${LIKENESS}?${query}`)
    await untilAlive(page)
    await use(page)
  })
}

const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key)
const untilAsked = (page: Page, key: string, value: string | null) =>
  page.waitForURL((url) => url.searchParams.get(key) === value)
const picture = (page: Page) => page.locator('.stage svg:visible').first()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const link = (page: Page, nav: string, name: string) =>
  page.getByRole('navigation', { name: nav }).getByRole('link', { name, exact: true })

async function openWeights(page: Page) {
  const menu = page.locator('details.menu').filter({ has: page.locator('form.weights') })
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click()
  return menu
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(ADDRESSES)('axe finds nothing on %s', async (path) => {
    await withPage(browser(), { theme, bypassCSP: true }, async (page) => {
      await page.goto(path)
      await untilAlive(page)
      const found = [await axeViolations(page)]
      await openWeights(page)
      found.push(await axeViolations(page))
      await page.setViewportSize({ width: 320, height: 700 })
      found.push(await axeViolations(page))
      expect(found).toEqual([[], [], []])
    })
  })
})

it.each(ADDRESSES)('nothing goes wrong on %s, and it never scrolls sideways', async (path) => {
  await withPage(browser(), {}, async (page) => {
    const troubles = watchTroubles(page)
    await page.goto(path)
    await untilAlive(page)
    await openWeights(page)
    const beyond: Record<number, number> = {}
    for (const width of [320, 390, 768, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      if (over > 0) beyond[width] = over
    }
    expect(beyond).toEqual({})
    expect(troubles).toEqual([])
  })
})

describe('the list', () => {
  it('changes to another system by a link, and back by the back button', async () => {
    await onLikeness('', async (page) => {
      const first = await heading(page).innerText()
      await link(page, 'What is like', 'Bitcoin').click()
      await untilAsked(page, 'of', 'bitcoin')
      await page.getByRole('heading', { level: 1, name: 'What is Bitcoin like?' }).waitFor()
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: first }).waitFor()
      expect(asked(page, 'of')).toBeNull()
    })
  })

  it('lists as many as asked for', async () => {
    await onLikeness('of=bittensor', async (page) => {
      const rows = () => page.locator('.data-table tbody tr').count()
      expect(await rows()).toBe(5)
      await link(page, 'How many are listed', '3').click()
      await untilAsked(page, 'top', '3')
      await page.locator('.stage text:visible', { hasText: 'Not listed: ' }).first().waitFor()
      expect(await rows()).toBe(3)
    })
  })

  it('opens the evidence of a reason by the keyboard', async () => {
    await onLikeness('of=bittensor', async (page) => {
      await page.locator('.stage').first().focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.has('cell'))
      await page.locator('.evidence[data-open]').waitFor()
    })
  })
})

describe('weights', () => {
  it('are chosen in a menu, stand in the address, and what they changed is said', async () => {
    await onLikeness('of=bittensor', async (page) => {
      const menu = await openWeights(page)
      await menu
        .getByRole('combobox', { name: 'Openness', exact: true })
        .selectOption('0, left out')
      await untilAsked(page, 'weights', 'openness.0')
      await menu.getByRole('combobox', { name: 'Direction', exact: true }).selectOption('4')
      await untilAsked(page, 'weights', 'openness.0,direction.4')
      const caption = 'Openness counts 0 and direction 4, all others 1'
      await picture(page).locator('text', { hasText: 'What the weights changed' }).waitFor()
      expect((await picture(page).textContent())?.replace(/\s+/g, ' ')).toContain(caption)

      await page.reload()
      await untilAlive(page)
      const again = await openWeights(page)
      expect(
        await again.getByRole('combobox', { name: 'Direction', exact: true }).inputValue(),
      ).toBe('direction.4')
      await again.getByRole('link', { name: 'Let all count 1 again' }).click()
      await untilAsked(page, 'weights', null)
      // the fields follow the address once the page is drawn again
      await page.waitForFunction(() =>
        Array.from(document.querySelectorAll<HTMLSelectElement>('form.weights select')).every(
          (field) => field.value === '',
        ),
      )
    })
  })

  it('are told what is wrong with them, and the file refuses them', async () => {
    await onLikeness('weights=ownership.9', async (page) => {
      const said = page.getByText(/wrong weight: ownership\.9 \(nearest: ownership\.4;/)
      expect(await said.count()).toBeGreaterThan(0)
      const file = await page.request.get(`${LIKENESS}.svg?weights=ownership.9`)
      expect(file.status()).toBe(400)
    })
  })
})

describe('the map', () => {
  it('is a link away, names every system, and gets rings around one', async () => {
    await onLikeness('', async (page) => {
      await link(page, 'Show as', 'Map of all').click()
      await untilAsked(page, 'form', 'map')
      await picture(page).locator('text', { hasText: 'apart' }).first().waitFor()
      for (const name of ['OpenAI', 'Anthropic', 'Bittensor', 'Ethereum', 'Bitcoin', 'Linux']) {
        expect(await picture(page).locator('text', { hasText: name }).count()).toBeGreaterThan(0)
      }
      await link(page, 'Rings around', 'Bittensor').click()
      await untilAsked(page, 'of', 'bittensor')
      await picture(page)
        .locator('text', { hasText: /^0\.25$/ })
        .first()
        .waitFor()
    })
  })
})

describe('without JavaScript', () => {
  const reader = { javaScriptEnabled: false }

  it('is drawn, read as a table, and changed by a link', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(`${LIKENESS}?of=bittensor`)
      expect(await page.locator('.stage svg:visible').count()).toBe(1)
      await page.locator('details:has(table) > summary').click()
      expect(await page.locator('table:visible').innerText()).toContain('Once all is settled')
      await link(page, 'What is like', 'Linux').click()
      expect(await heading(page).innerText()).toBe('What is Linux like?')
    })
  })

  it('weighs by a form with a button, and keeps what else was asked', async () => {
    await withPage(browser(), reader, async (page) => {
      await page.goto(`${LIKENESS}?of=bittensor`)
      const menu = await openWeights(page)
      await menu
        .getByRole('combobox', { name: 'Openness', exact: true })
        .selectOption('0, left out')
      await menu.getByRole('combobox', { name: 'Direction', exact: true }).selectOption('4')
      await menu.getByRole('button', { name: 'Weigh' }).click()
      expect(asked(page, 'of')).toBe('bittensor')
      const text = (await picture(page).textContent())?.replace(/\s+/g, ' ')
      expect(text).toContain('Openness counts 0 and direction 4, all others 1')
      expect(await page.getByText(/given twice/).count()).toBe(0)
    })
  })
})
