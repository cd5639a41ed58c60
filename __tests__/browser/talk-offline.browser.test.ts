import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { axeViolations, sharedBrowser, siteAddress } from '../support/browser'
import { loadedAddresses } from '../support/offline-file'

const browser = sharedBrowser()

let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outcrop-talk-'))
  const answer = await fetch(`${siteAddress()}/talks/city-cycling.html`)
  const html = await answer.text()
  if (!answer.ok) throw new Error(html)
  const path = join(folder, 'talk.html')
  writeFileSync(path, html)
  file = pathToFileURL(path).href
  expect(loadedAddresses(html)).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Opened = { page: Page; context: BrowserContext; troubles: string[] }
type Reader = Parameters<ReturnType<typeof browser>['newContext']>[0]

/** Opens the file as from a disk, without a network, and hands on all that it asks for or says went wrong. */
async function opened(reader: Reader, use: (opened: Opened) => Promise<void>, place = '') {
  const context = await browser().newContext({
    ...{ viewport: { width: 1280, height: 720 }, offline: true, ...reader },
  })
  try {
    const page = await context.newPage()
    const troubles: string[] = []
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith('data:') && url.split('#')[0] !== file) troubles.push(`asked: ${url}`)
    })
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
    })
    await page.goto(file + place)
    if (reader?.javaScriptEnabled !== false) await page.locator('.player-picture > svg').waitFor()
    await use({ page, context, troubles })
    expect(troubles).toEqual([])
  } finally {
    await context.close()
  }
}

const at = (page: Page, words: string) =>
  page.locator('.player-controls p').filter({ hasText: words }).waitFor()

describe('a talk from a file, without a network', () => {
  it('walks every step by key, each with its place after the sign #', async () => {
    await opened({}, async ({ page }) => {
      await at(page, 'Slide 1 of 5')
      const places: string[] = []
      for (const words of [
        ...['Slide 2 of 5, step 1 of 2', 'Slide 2 of 5, step 2 of 2'],
        ...[1, 2, 3].map((step) => `Slide 3 of 5, step ${step} of 3`),
        ...['Slide 4 of 5, step 1 of 2', 'Slide 4 of 5, step 2 of 2', 'Slide 5 of 5'],
      ]) {
        await page.keyboard.press('PageDown')
        await at(page, words)
        places.push(new URL(page.url()).hash)
      }
      expect(places).toEqual(['#2/1', '#2/2', '#3/1', '#3/2', '#3/3', '#4/1', '#4/2', '#5/1'])
      await page.keyboard.press('Home')
      await at(page, 'Slide 1 of 5')
    })
  })

  it('begins at the place that its address names', async () => {
    await opened({}, ({ page }) => at(page, 'Slide 3 of 5, step 2 of 3'), '#3/2')
  })

  it('has the table, all slides, the keys and the other themes', async () => {
    await opened({}, async ({ page }) => {
      await page.keyboard.press('PageDown')
      await page.keyboard.press('i')
      await page.getByRole('dialog', { name: 'Table of this step' }).getByRole('table').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('o')
      const all = page.getByRole('dialog', { name: 'All slides' })
      expect(await all.locator('svg').count()).toBe(5)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await at(page, 'Slide 3 of 5')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      await page.keyboard.press('Escape')
      const paper = () =>
        page.evaluate(() =>
          getComputedStyle(
            document.querySelector('.player-stage') ?? document.body,
          ).getPropertyValue('--paper'),
        )
      const before = await paper()
      await page.keyboard.press('t')
      expect(await paper()).not.toBe(before)
    })
  })

  it('has the presenter view in a window of its own, which moves the stage', async () => {
    await opened(
      {},
      async ({ page, context }) => {
        await page.locator('.player-stage').focus()
        const opening = context.waitForEvent('page')
        await page.keyboard.press('s')
        const presenter = await opening
        const said = presenter.getByRole('region', { name: 'Notes of this step' })
        await said.waitFor()
        expect(new URL(presenter.url()).hash).toBe('#present/2/1')
        await presenter.getByRole('status').filter({ hasText: 'On the stage' }).waitFor()
        const before = await said.innerText()
        await presenter.getByRole('button', { name: 'Next' }).click()
        await at(page, 'Slide 2 of 5, step 2 of 2')
        await presenter.waitForURL('**#present/2/2')
        expect(await said.innerText()).not.toBe(before)
      },
      '#2/1',
    )
  })

  it('says where the evidence of a mark stands, and leads to no server', async () => {
    await opened(
      {},
      async ({ page, context }) => {
        await page.locator('.player-stage').focus()
        await page.keyboard.press('z')
        const active = page.locator('.player-picture [data-active][data-key*="/"]')
        for (let marks = 0; marks < 40 && (await active.count()) === 0; marks += 1) {
          await page.keyboard.press('ArrowRight')
        }
        await page.keyboard.press('Enter')
        const mark = page.getByRole('dialog', { name: 'This mark' })
        await mark.getByText(/^Evidence: \/city-cycling\/\S+cell=/).waitFor()
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        await page.keyboard.press('x')
        expect(await page.locator('a[href^="/"], a[href^="http"]').count()).toBe(0)
        expect(context.pages()).toHaveLength(1)
      },
      '#3/1',
    )
  })

  it('is set in the fonts that it brings along', async () => {
    await opened({}, async ({ page }) => {
      await page.evaluate(() => document.fonts.ready)
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      )
      expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
        new Set(['Besley', 'Sofia Sans Semi Condensed']),
      )
    })
  })

  it.each([
    [1440, 900],
    [1280, 720],
    [390, 844],
    [320, 640],
  ])('has the whole slide and no sideways scroll at %i by %i', async (width, height) => {
    await opened({ viewport: { width, height } }, async ({ page }) => {
      const box = await page.locator('.player-stage').boundingBox()
      const next = await page.getByRole('button', { name: 'Next' }).boundingBox()
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
      expect((next?.y ?? height) + (next?.height ?? 0)).toBeLessThanOrEqual(height)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    })
  })

  it('shows every slide where scripts are off', async () => {
    await opened({ javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole('heading', { name: /./, level: 1 }).waitFor()
      expect(await page.locator('figure > svg').count()).toBe(5)
      expect(await page.locator('figcaption').first().innerText()).toMatch(/^1\. /)
    })
  })

  it('has nothing for axe to find, with scripts and without a stage', async () => {
    const found: unknown[] = []
    await opened({ bypassCSP: true }, async ({ page }) => {
      found.push(...(await axeViolations(page)))
    })
    expect(found).toEqual([])
  })
})
