import type { Locator, Page } from 'playwright-core'
import { CHARTS } from './browser-pages'

export type ChartId = (typeof CHARTS)[number]

/** One of the linked pictures, by its kind. */
export function figure(page: Page, chart: ChartId): Locator {
  return page.locator(`[data-figure="${chart}"]`)
}

/** The drawing of a figure that is shown: of the two for wide and narrow screens one is hidden. */
export function drawing(page: Page, chart: ChartId): Locator {
  return figure(page, chart).locator('.stage svg').locator('visible=true').first()
}

/** Marks of one key that can be pointed at. */
export function mark(page: Page, chart: ChartId, key: string): Locator {
  return figure(page, chart).locator(`[data-key="${key}"]`).locator('visible=true').first()
}

/** Moves the pointer over the middle of a mark, as a hand does: what lies on top takes it. */
export async function pointAt(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('the mark has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

/** The keys that are lit in each figure, sorted, each once. */
export async function litKeys(page: Page): Promise<Record<ChartId, string[]>> {
  const lit: Record<ChartId, string[]> = { radar: [], stack: [], matrix: [] }
  for (const chart of CHARTS) {
    const keys = await figure(page, chart)
      .locator('[data-lit]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-key') ?? ''))
    lit[chart] = [...new Set(keys)].sort()
  }
  return lit
}

/** What a reader sees of a view, as one comparable thing: the evidence's words and the marks of each picture. */
export async function seen(page: Page): Promise<unknown> {
  const marks: Record<string, string[]> = {}
  for (const chart of CHARTS) {
    marks[chart] = await drawing(page, chart).evaluate((svg) =>
      [...svg.querySelectorAll('*')].map((element) => {
        const names = element
          .getAttributeNames()
          .filter((name) => !/^data-(lit|active)$/.test(name))
        const written = names.sort().map((name) => `${name}=${element.getAttribute(name)}`)
        const text = element.children.length === 0 ? element.textContent : ''
        return `${element.tagName} ${written.join(' ')} ${text}`
      }),
    )
  }
  return { marks, evidence: await page.locator('section.evidence').innerText() }
}

/** Waits until the address has this value for a key; null: until it has none. */
export async function untilAsked(page: Page, key: string, value: string | null): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get(key) === value)
}

/** Does something that asks the server for another view, and waits until its pictures are drawn. */
export async function changing(page: Page, action: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/views/'))
  await action()
  await answered
  await page.locator('[data-stale]').waitFor({ state: 'detached' })
}

/** Waits until a question about the page gets the wanted answer; the last answer, if it never does. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const last = Date.now() + 5000
  for (;;) {
    const answer = await ask()
    if (wanted(answer) || Date.now() > last) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
