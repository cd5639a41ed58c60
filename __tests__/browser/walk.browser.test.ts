import type { Browser, BrowserContext, Page } from 'playwright-core'
import { newReader, openBrowser, untilAlive, watchTroubles } from '../support/browser'
import { CHARTS } from '../support/browser-pages'
import {
  changing,
  drawing,
  eventually,
  figure,
  litKeys,
  mark,
  pointAt,
  seen,
  untilAsked,
} from '../support/explore-page'

/** One reader's way from the first page to a link that a colleague opens. Each step goes on from the last. */
describe('a walk through the six systems', () => {
  let browser: Browser
  let reader: BrowserContext
  let page: Page
  let troubles: string[]
  let link = ''

  beforeAll(async () => {
    browser = await openBrowser()
    reader = await newReader(browser)
    await reader.grantPermissions(['clipboard-read', 'clipboard-write'])
    page = await reader.newPage()
    troubles = watchTroubles(page)
  })
  afterAll(() => browser.close())

  it('starts at the datasets and opens one', async () => {
    await page.goto('/')
    await page.getByRole('main').locator('h2 a[href="/open-intelligence"]').click()
    await page.waitForURL('**/open-intelligence')
    await untilAlive(page)
    for (const chart of CHARTS) {
      const box = await drawing(page, chart).boundingBox()
      expect(box?.width).toBeGreaterThan(300)
      expect(box?.height).toBeGreaterThan(200)
    }
  })

  it('picks a system, which then lies on the radar', async () => {
    expect(await figure(page, 'radar').locator('[data-key^="linux/"]').count()).toBe(0)
    await changing(page, () => page.locator('.picker a[data-key="linux"]').click())
    expect(new URL(page.url()).searchParams.get('focus')).toContain('linux')
    expect(await figure(page, 'radar').locator('[data-key^="linux/"]').count()).toBeGreaterThan(0)
    const name = page.locator('.picker a[data-key="linux"]')
    expect(await name.getAttribute('aria-current')).toBe('true')
  })

  it('lights a cell, its system and its dimension in all three pictures', async () => {
    await pointAt(page, mark(page, 'matrix', 'linux/openness'))
    await page.locator('[data-lit]').first().waitFor()
    const lit = await litKeys(page)
    expect(lit.matrix).toContain('linux/openness')
    expect(lit.radar).toContain('linux/openness')
    expect(lit.stack.some((key) => key === 'linux' || key.startsWith('linux@'))).toBe(true)
    for (const chart of CHARTS) {
      const strange = lit[chart].filter((key) => !/linux|\/openness/.test(key))
      expect(strange).toEqual([])
    }
  })

  it('lights a system from the stack, too, and says in words what lies under the pointer', async () => {
    await pointAt(
      page,
      figure(page, 'stack').locator('[data-key^="bitcoin@"]').locator('visible=true').first(),
    )
    await page.getByRole('tooltip').locator('visible=true').waitFor()
    const lit = await litKeys(page)
    for (const chart of ['stack', 'matrix'] as const) {
      expect(lit[chart].some((key) => key.includes('bitcoin'))).toBe(true)
    }
    await expect(page.getByRole('tooltip').innerText()).resolves.toContain('Bitcoin')
  })

  it('puts the light out when pointer and focus are elsewhere', async () => {
    await page.locator('h1').click()
    const none: Awaited<ReturnType<typeof litKeys>> = { radar: [], stack: [], matrix: [] }
    const isDark = (lit: Record<string, string[]>) =>
      Object.values(lit).every((keys) => keys.length === 0)
    expect(await eventually(() => litKeys(page), isDark)).toEqual(none)
  })

  it('opens the evidence of a cell: who says it, why, how surely and where', async () => {
    await mark(page, 'matrix', 'bitcoin/openness').click()
    await untilAsked(page, 'cell', 'bitcoin/openness')
    const evidence = page.locator('section.evidence[data-open]')
    await evidence.waitFor()
    const words = await evidence.innerText()
    expect(words).toContain('Bitcoin')
    expect(words.toLowerCase()).toMatch(/confidence/)
    expect(words).toMatch(/article|record/i)
  })

  it('filters by model, says what is left out, and takes it back with the back button', async () => {
    const rows = () => figure(page, 'matrix').locator('[data-key^="bitcoin/"]').count()
    const before = await rows()
    expect(before).toBeGreaterThan(0)
    await page.locator('.filters summary', { hasText: /^Model/ }).click()
    await changing(page, () => page.getByRole('checkbox', { name: /company/i }).check())
    expect(page.url()).toContain('is.')
    expect(await rows()).toBe(0)
    await expect(page.locator('.said-above').innerText()).resolves.toMatch(/left out|hidden/)
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('is.'))
    expect(await eventually(rows, (count) => count === before)).toBe(before)
  })

  it('copies the link', async () => {
    await page.locator('.filters summary', { hasText: /^Cell state/ }).click()
    await changing(page, () => page.getByRole('checkbox', { name: /disputed/i }).check())
    expect(page.url()).toContain('state=disputed')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor()
    link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
  })

  it('gives a colleague the same view', async () => {
    const colleague = await newReader(browser)
    const other = await colleague.newPage()
    await other.goto(link)
    await untilAlive(other)
    await page.mouse.move(4, 4)
    expect(await seen(other)).toEqual(await seen(page))
    await colleague.close()
  })

  it('went without an error, a warning or a refused request', () => {
    expect(troubles).toEqual([])
  })
})
