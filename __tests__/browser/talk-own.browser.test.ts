import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { axeViolations, sharedBrowser, watchTroubles, withPage } from '../support/browser'

const browser = sharedBrowser()
const NEW_TITLE = 'What may a rider do?'

/** Begins a copy of a talk that is here, and waits for the editor of it. */
async function openCopy(page: Page): Promise<void> {
  await page.goto('/talks/city-cycling?view=edit')
  await page.waitForURL(/\/talks\/own\?edit=/)
  await page.getByRole('list', { name: 'Slides' }).waitFor()
}

const railTitles = (page: Page) =>
  page
    .locator('.talk-rail li .talk-open-words')
    .evaluateAll((all) => all.map((each) => (each.childNodes[2]?.textContent ?? '').trim()))

async function openSlide(page: Page, number: number): Promise<void> {
  await page
    .locator('.talk-rail li .talk-open')
    .nth(number - 1)
    .click()
  await page.getByRole('heading', { name: `Slide ${number} of` }).waitFor()
}

const untilKept = (page: Page) => page.getByText('Kept in this browser.').waitFor()

async function savedAs(page: Page, kind: 'JSON' | 'YAML'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${kind}` }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

it('keeps a title that was changed, also after a reload, and presents it', async () => {
  await withPage(browser(), {}, async (page) => {
    const troubles = watchTroubles(page)
    await openCopy(page)
    await openSlide(page, 1)
    await page.getByLabel('Title', { exact: true }).fill(NEW_TITLE)
    await untilKept(page)
    await page.reload()
    await page.getByRole('heading', { name: 'Slide 1 of' }).waitFor()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(NEW_TITLE)
    await page.getByRole('link', { name: 'Present' }).click()
    await page.locator('.player-stage svg[role="img"]').waitFor()
    await page.getByRole('heading', { level: 1, name: NEW_TITLE }).waitFor({ state: 'attached' })
    await page.locator('.player-stage').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => /#[a-z-]+\/(1\/2|2\/1)$/.test(location.hash))
    await page.goBack()
    expect(troubles).toEqual([])
  })
})

it('moves a slide by keys alone, and takes it back', async () => {
  await withPage(browser(), {}, async (page) => {
    await openCopy(page)
    const [first, second] = await railTitles(page)
    await page.getByRole('button', { name: /^Move slide 1:/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.getByText('Moved to 2 of').waitFor({ state: 'attached' })
    await page.keyboard.press('Space')
    await page.locator('[data-item="1"] [data-grip]:focus').waitFor()
    expect((await railTitles(page)).slice(0, 2)).toEqual([second, first])
    await page.keyboard.press('Control+z')
    await page.getByText('Taken back.').waitFor({ state: 'attached' })
    expect((await railTitles(page)).slice(0, 2)).toEqual([first, second])
  })
})

it('moves a slide by its grip', async () => {
  await withPage(browser(), {}, async (page) => {
    await openCopy(page)
    const [first, second, third] = await railTitles(page)
    const from = await page.locator('[data-item="0"] [data-grip]').boundingBox()
    const to = await page.locator('[data-item="2"]').boundingBox()
    if (!from || !to) throw new Error('the slides are in sight')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + to.height - 6, { steps: 6 })
    await page.locator('[data-item="2"][data-landing="after"]').waitFor()
    await page.mouse.up()
    await page.getByText(/^Slide dropped at 3/).waitFor({ state: 'attached' })
    expect((await railTitles(page)).slice(0, 3)).toEqual([second, third, first])
  })
})

it.each(['JSON', 'YAML'] as const)('opens the %s that it saved as the same talk', async (kind) => {
  await withPage(browser(), {}, async (page) => {
    await openCopy(page)
    await openSlide(page, 1)
    await page.getByLabel('Title', { exact: true }).fill(NEW_TITLE)
    await untilKept(page)
    const saved = await savedAs(page, kind)
    await page.goto('/talks/own')
    await page.getByLabel('A talk as JSON or YAML.').setInputFiles({
      name: `saved.${kind.toLowerCase()}`,
      mimeType: 'text/plain',
      buffer: Buffer.from(saved),
    })
    await page.waitForURL(/edit=.*-2/)
    await page.getByRole('list', { name: 'Slides' }).waitFor()
    expect(await savedAs(page, kind)).toBe(saved)
  })
})

it('says by slide and step what is wrong with a file, and loses nothing of it', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.goto('/talks/own')
    const text = JSON.stringify({
      ...{ title: 'A talk', dataset: 'city-cycling' },
      slides: [{ id: 'one', title: '', show: 'radar', steps: [{ caption: '' }] }],
    })
    await page.getByLabel('Or its text').fill(text)
    await page.getByRole('button', { name: 'Open the text' }).click()
    await page.getByText(/slide 1 \(one\), step 2/).waitFor()
    expect(await page.getByLabel('Or its text').inputValue()).toBe(text)
    await page.getByRole('button', { name: 'Open it as it is' }).click()
    await page.getByRole('heading', { name: 'To be mended' }).waitFor()
  })
})

it('drops a talk, and takes it back', async () => {
  await withPage(browser(), {}, async (page) => {
    await openCopy(page)
    await page.goto('/talks/own')
    const row = page.locator('.talk-own-row')
    await row.getByRole('button', { name: 'Drop' }).click()
    await row.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Take it back' }).click()
    await row.waitFor()
  })
})

it('tells one window that another changed the talk', async () => {
  await withPage(browser(), {}, async (page) => {
    await openCopy(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByLabel('Title of the talk').fill('From elsewhere')
    await page.getByText('This talk was changed in another window.').waitFor()
    await page.getByRole('button', { name: 'Show what the other window has' }).click()
    await page.getByRole('heading', { level: 1, name: 'From elsewhere' }).waitFor()
  })
})

it.each([
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
] as const)('has nothing that axe finds, in $theme at $width', async (reader) => {
  await withPage(browser(), { ...reader, bypassCSP: true }, async (page) => {
    await page.goto('/talks/own')
    await page.getByRole('heading', { name: 'Begin a talk' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await openCopy(page)
    await page.locator('.talk-rail .talk-picture svg').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await openSlide(page, 2)
    await page.locator('.talk-form-picture .talk-picture svg').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
})

it('says without a script what it needs', async () => {
  await withPage(browser(), { javaScriptEnabled: false }, async (page) => {
    await page.goto('/talks/own')
    const said = page.locator('noscript .notice')
    expect(await said.isVisible()).toBe(true)
    expect(await said.textContent()).toMatch(/needs JavaScript.*data\/talks/)
    expect(await page.getByText('Opening').count()).toBe(0)
    await page.goto('/talks/city-cycling?view=edit')
    expect(await said.locator('a').getAttribute('href')).toBe('/talks/city-cycling.json?download=1')
  })
})
