import type { Page } from 'playwright-core'
import {
  axeViolations,
  sharedBrowser,
  untilAlive,
  watchTroubles,
  withPage,
} from '../support/browser'
import { eventually, untilAsked } from '../support/explore-page'

const ORDER = '/open-intelligence/order'
/** Scales on which most of the six stand in an order. */
const SEVEN = '?dims=ownership,control,access,openness,participation,entry,innovation'

const browser = sharedBrowser()

/** A mark in the picture that is shown. */
const markOf = (page: Page, key: string) =>
  page.locator(`.stage [data-key="${key}"]`).locator('visible=true').first()

/** Moves the pointer to the middle of an upright line, which is too thin to have a box. */
async function pointAtLine(page: Page, key: string): Promise<void> {
  const line = page.locator(`.stage .scene-wide [data-key="${key}"]`)
  const middle = await line.evaluate((node) => {
    node.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = node.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(middle.x + 3, middle.y)
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilAlive(page)
}

const topOf = async (page: Page, key: string) =>
  (await markOf(page, key).boundingBox())?.y ?? Number.NaN

it('draws who is at least as far above who is not, and goes without an error', async () => {
  await withPage(browser(), {}, async (page) => {
    const troubles = watchTroubles(page)
    await open(page, `${ORDER}${SEVEN}`)
    for (const upper of ['bittensor', 'ethereum', 'bitcoin', 'linux']) {
      for (const lower of ['openai', 'anthropic']) {
        expect(await topOf(page, upper)).toBeLessThan(await topOf(page, lower))
        expect(await markOf(page, `${upper}>${lower}`).count()).toBe(1)
      }
    }
    expect(troubles).toEqual([])
  })
})

it('says of a line what it rests on, and a click leads to just these cells', async () => {
  await withPage(browser(), {}, async (page) => {
    await open(page, '/city-cycling/order')
    await pointAtLine(page, 'brackwater>ostmark-wheels')
    const note = page.locator('.note')
    await note.waitFor({ state: 'visible' })
    await expect(note.innerText()).resolves.toMatch(
      /Brackwater Bikes is at least as far as Ostmark Wheels on all 5 scales\./,
    )
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForURL(
      '**/city-cycling/matrix?systems=brackwater,ostmark-wheels&dims=parking,reach,hours,sign-up,voice',
    )
    await expect(page.locator('h1').innerText()).resolves.toMatch(/two systems, five dimensions/i)
  })
})

it('opens the evidence of a cell', async () => {
  await withPage(browser(), {}, async (page) => {
    await open(page, ORDER)
    await markOf(page, 'bitcoin/openness').click()
    await untilAsked(page, 'cell', 'bitcoin/openness')
    const evidence = page.locator('section.evidence[data-open]')
    await evidence.waitFor()
    await expect(evidence.innerText()).resolves.toContain('Bitcoin')
  })
})

it('leaves a scale out by a link, with and without a script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await withPage(browser(), { javaScriptEnabled }, async (page) => {
      await open(page, ORDER)
      const scales = page.getByRole('navigation', { name: 'Scales' })
      await scales.getByRole('link', { name: 'Direction' }).click()
      const said = () => page.locator('h1').innerText()
      const seven = (words: string) => words === 'Order of 6 systems on 7 scales'
      expect(await eventually(said, seven)).toBe('Order of 6 systems on 7 scales')
      expect(new URL(page.url()).searchParams.get('dims')).not.toContain('direction')
      await scales.getByRole('link', { name: /usual scales/ }).click()
      const eight = (words: string) => words === 'Order of 6 systems on 8 scales'
      expect(await eventually(said, eight)).toBe('Order of 6 systems on 8 scales')
    })
  }
})

it('keeps the key `order` for what it orders: the systems, not the lines', async () => {
  await withPage(browser(), {}, async (page) => {
    const linesIn = () =>
      page
        .locator('.stage .scene-wide [data-key]')
        .evaluateAll((all) => [
          ...new Set(
            all
              .map((each) => each.getAttribute('data-key') ?? '')
              .filter((key) => /[<>]/.test(key)),
          ),
        ])
    await open(page, `${ORDER}${SEVEN}&lines=certain`)
    const before = await linesIn()
    await open(page, `${ORDER}${SEVEN}&lines=certain&order=down.openness`)
    expect(await page.locator('.notice').count()).toBe(0)
    expect((await linesIn()).sort()).toEqual(before.sort())
  })
})

describe('by keyboard', () => {
  it('walks from node to line, reads each out, and Enter on a line leads to its cells', async () => {
    await withPage(browser(), {}, async (page) => {
      await open(page, `${ORDER}${SEVEN}`)
      await page.locator('.stage').focus()
      const reached = page.locator('.stage [aria-live="polite"]')
      await page.keyboard.press('Home')
      await expect(reached.textContent()).resolves.toMatch(/^Bittensor\. At least as far as /)
      await page.keyboard.press('ArrowRight')
      await expect(reached.textContent()).resolves.toMatch(/^Bittensor, Ownership/)
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowLeft')
      const lineWords = / and .*at least as far as .* on all 7 scales/
      await expect(reached.textContent()).resolves.toMatch(lineWords)
      const first = await reached.textContent()
      await page.keyboard.press('ArrowRight')
      await expect(reached.textContent()).resolves.toMatch(lineWords)
      expect(await reached.textContent()).not.toBe(first)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/matrix?systems=**')
    })
  })
})

it('has the same in a table, whose first column leads to the cells of each pair', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${ORDER}${SEVEN}`)
    await page.locator('details:has(table) > summary').last().click()
    const links = page.locator('.data-table tbody a')
    expect(await links.count()).toBe(15)
    await links.first().click()
    await page.waitForURL('**/open-intelligence/matrix?systems=**')
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(1)
  })
})

it('says why there is none, in the picture', async () => {
  await withPage(browser(), {}, async (page) => {
    await open(page, '/made-1000/order')
    await expect(page.getByRole('main').innerText()).resolves.toBeTruthy()
    const title = page.locator('.stage svg').locator('visible=true').first()
    await expect(title.textContent()).resolves.toContain('A picture shows at most 200 systems')
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    [ORDER, 1440],
    [`${ORDER}${SEVEN}&cell=bitcoin%2Fopenness`, 1440],
    [ORDER, 390],
    [`${ORDER}${SEVEN}`, 320],
    ['/city-cycling/order?lines=possible', 1024],
    ['/made-1000/order', 1440],
  ])('axe finds nothing on %s at %s', async (path, width) => {
    await withPage(browser(), { theme, width, height: 900, bypassCSP: true }, async (page) => {
      await open(page, path)
      expect(await axeViolations(page)).toEqual([])
      const beyond = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(beyond).toBeLessThanOrEqual(0)
    })
  })
})
