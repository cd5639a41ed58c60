import type { Browser, Locator, Page } from 'playwright-core'
import { untilAlive, withPage } from './browser'

export const MATRIX = '/open-intelligence/matrix'
export const CYCLING = '/city-cycling/matrix'
export const LARGE = '/made-1000/matrix'

/** Opens a page of the matrix and waits until the browser has the whole table and answers by itself. */
export async function openMatrix(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilLocal(page)
}

/** Waits until so many tables, each of another lens, have come to the browser and been shown. */
export async function untilLocal(page: Page, tables = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => performance.getEntriesByName('table-painted').length >= wanted,
    tables,
  )
}

/** Waits until every row drawn is there with its cells. */
export async function untilFilled(page: Page): Promise<void> {
  // what follows after the paint is there, too
  await page.waitForFunction(
    () => document.querySelector('.grid-table td.waiting, [data-behind]') === null,
  )
}

/** Opens it in a fresh profile for one test. */
export function onMatrix(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  return withPage(browser, {}, async (page) => {
    await openMatrix(page, path)
    await use(page)
  })
}

/** Opens it so that the browser never gets the table, and the server is asked for each answer. */
export function withoutTable(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  return withPage(browser, {}, async (page) => {
    await page.route('**/api/tables/**', (route) => route.abort())
    await page.goto(path)
    await untilAlive(page)
    await use(page)
  })
}

/** What the address says for a key; null: it does not name it. */
export function asked(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key)
}

/** Waits until the page shows what it has to show and has nothing else to do. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-stale], .matrix-grid[data-behind]') === null,
  )
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve()))
      }),
  )
}

/** Waits until the address says this for a key (null: nothing), and the table answers it. */
export async function untilAddress(page: Page, key: string, value: string | null): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get(key) === value)
  await settled(page)
}

/** Goes to another query of the page as a link in it does. */
export async function followLink(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = `?${to}`
    document.querySelector('.matrix-said')?.append(link)
    link.click()
    link.remove()
  }, search)
  const plain = decodeURIComponent(search)
  await page.waitForURL((url) => decodeURIComponent(url.search.slice(1)) === plain)
  await settled(page)
}

export const grid = (page: Page): Locator => page.locator('.grid-table')
export const box = (page: Page): Locator => page.locator('.grid-box')

/** The cell of a key, such as `bitcoin/openness`. */
export const cell = (page: Page, key: string): Locator =>
  grid(page).locator(`td[data-key="${key}"]`)
/** The head of a column or row: `/openness` or `bitcoin`. */
export const head = (page: Page, key: string): Locator =>
  grid(page).locator(`th[data-key="${key}"]`)

/** The keys of the rows in the order in which they lie, from top to bottom. */
export function rowKeys(page: Page): Promise<string[]> {
  return grid(page)
    .locator('tbody tr[data-row] > th')
    .evaluateAll((heads) =>
      heads
        .map((each) => ({
          key: each.getAttribute('data-key') ?? '',
          row: Number(each.parentElement?.getAttribute('data-row')),
          top: each.getBoundingClientRect().top,
        }))
        .sort((a, b) => a.top - b.top || a.row - b.row)
        .map(({ key }) => key),
    )
}

/** The keys of the columns from left to right. */
export function columnKeys(page: Page): Promise<string[]> {
  return grid(page)
    .locator('.heads th[data-key]')
    .evaluateAll((heads) => heads.map((each) => each.getAttribute('data-key') ?? ''))
}

/** What a cell says, drawn or told. */
export async function cellWords(page: Page, key: string): Promise<string> {
  const found = cell(page, key)
  const words = (await found.getAttribute('aria-label')) ?? (await found.innerText())
  return words.replace(/\s+/g, ' ').trim()
}

/** What the cells of a column say, by their rows from top to bottom. */
export async function columnWords(page: Page, dimension: string): Promise<string[]> {
  const words: string[] = []
  for (const row of await rowKeys(page)) {
    words.push(await cellWords(page, `${row}/${dimension}`))
  }
  return words
}

/** A filter of the panel by its name, opened if it is folded. */
export async function facet(page: Page, label: string): Promise<Locator> {
  const found = page.locator('details.facet').filter({
    has: page.locator('summary .facet-label', { hasText: new RegExp(`^${label}$`) }),
  })
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click()
  await found.locator('fieldset').waitFor()
  return found
}

/** Opens every filter that is folded. */
export async function openFacets(page: Page): Promise<void> {
  await page.locator('details.facet:not([open]) > summary').evaluateAll((folded) => {
    for (const each of folded) if (each instanceof HTMLElement) each.click()
  })
  await page.waitForFunction(
    () => document.querySelector('details.facet:not(:has(fieldset))') === null,
  )
}

/** How many systems each value of a filter would meet, by the value's name in the address. */
export async function counts(filter: Locator): Promise<Record<string, number>> {
  const found = await filter.locator('.facet-value').evaluateAll((values) =>
    values.map((value) => [
      value.querySelector('.facet-is input')?.getAttribute('value') ?? '',
      // figures of thousands are parted by a thin space or a comma
      Number((value.querySelector('.facet-count')?.textContent ?? '').replace(/\D/g, '')),
    ]),
  )
  return Object.fromEntries(found)
}

/** The box of a value, by key and value of the address. */
export const tick = (page: Page, key: string, value: string): Locator =>
  page.locator(`.panel input[type="checkbox"][name="${key}"][value="${value}"]`)

/** The sentence that says what is shown, as it is read. */
export async function sentence(page: Page): Promise<string> {
  const parts = page.locator('.query-sentence')
  return parts.evaluate((element) => {
    const copy = element.cloneNode(true)
    if (copy instanceof Element) for (const link of copy.querySelectorAll('a')) link.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** "4 of 6 systems, 16 of 16 columns" as figures. */
export async function sizes(page: Page): Promise<{ systems: number; columns: number }> {
  const words = (await page.locator('.query-size').innerText()).replace(
    /(\d)[\s,](?=\d{3}\b)/g,
    '$1',
  )
  const [, systems, columns] = /^(\d+) of \d+ systems?, (\d+) of/.exec(words) ?? []
  return { systems: Number(systems), columns: Number(columns) }
}

/** A menu of the toolbar or of a head, opened. */
export async function openMenu(place: Locator): Promise<Locator> {
  const menu = place.first()
  if ((await menu.getAttribute('open')) === null) await menu.locator('> summary').click()
  await menu.locator('.sheet').waitFor()
  return menu
}

export const tool = (page: Page, label: string): Locator =>
  page.locator('.matrix-page details.menu').filter({
    has: page.locator(`summary:has-text("${label}")`),
  })

/**
 * Everything that the page says of its query, to be compared with another way to the same. Of a long table the
 * first rows: how many are drawn below those in sight is no part of an answer.
 */
export function everythingSaid(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const text = (element: Element | null) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const all = (selector: string) => [...document.querySelectorAll(selector)].map(text)
    const rows = [...document.querySelectorAll('.grid-table tr')].map((row) => ({
      at: row.getAttribute('data-row'),
      index: row.getAttribute('aria-rowindex'),
      cells: [...row.children].map((each) => ({
        key: each.getAttribute('data-key'),
        state: each.getAttribute('data-state'),
        sort: each.getAttribute('aria-sort'),
        hit: each.classList.contains('hit'),
        quiet: each.classList.contains('quiet'),
        text: each.getAttribute('aria-label') ?? text(each),
      })),
    }))
    return {
      rows: rows.filter(({ at }) => Number(at) < 20).sort((a, b) => Number(a.at) - Number(b.at)),
      sentence: all('.query-sentence'),
      size: all('.query-size'),
      relax: all('.query-relax'),
      notices: all('.query-said .notice'),
      hits: all('.matrix-search output'),
      facets: all('details.facet'),
      tallies: [...document.querySelectorAll('.tally a')].map((each) =>
        each.getAttribute('aria-label'),
      ),
      tools: all('.matrix-tools summary'),
    }
  })
}
