import type { Page } from 'playwright-core'
import { grid } from './matrix-page-browser'

/** The key of the cell or head with the focus, with its place in the whole table. */
export function focused(page: Page): Promise<{ key: string | null; row: number; column: number }> {
  return page.evaluate(() => {
    const at = document.activeElement
    const row = at?.closest('tr')
    return {
      key: at?.getAttribute('data-key') ?? null,
      row: Number(row?.getAttribute('aria-rowindex') ?? Number.NaN),
      column: Number(at?.getAttribute('aria-colindex') ?? Number.NaN),
    }
  })
}

/** Puts the focus on a cell or a head as a reader does who walks there by keys from the first cell. */
export async function walkTo(page: Page, { down = 0, right = 0 } = {}): Promise<void> {
  await grid(page).locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('Control+Home')
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key)
  }
  await press(down < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(down))
  await press(right < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(right))
}

/** Waits until this is said to who cannot see the table. */
export async function heard(page: Page, words: string | RegExp): Promise<void> {
  const status = page.locator('.matrix-grid > [role="status"]')
  await status.filter({ hasText: words }).waitFor({ state: 'attached' })
}

/** Whether the focused cell lies within the box, below the heads that stay and right of those that stay. */
export function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.activeElement?.getBoundingClientRect()
    const frame = document.querySelector('.grid-box')
    const outer = frame?.getBoundingClientRect()
    const heads = frame?.querySelector('thead')?.getBoundingClientRect()
    const side = frame?.querySelector('.heads .corner')?.getBoundingClientRect()
    if (!cell || !outer || !heads || !side) return false
    return (
      cell.top >= heads.bottom - 1 &&
      cell.bottom <= outer.bottom + 1 &&
      cell.left >= side.right - 1 &&
      cell.right <= outer.right + 1
    )
  })
}

/**
 * The rows drawn: how many, whether they fill what is seen of the table, holes between them, and rows whose
 * number is not that of their system.
 */
export function rowsInSight(page: Page) {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('.grid-table tbody tr[data-row]')]
    const read = rows
      .map((row) => ({
        index: Number(row.getAttribute('aria-rowindex')),
        key: row.firstElementChild?.getAttribute('data-key') ?? '',
        top: row.getBoundingClientRect().top,
        bottom: row.getBoundingClientRect().bottom,
      }))
      .sort((a, b) => a.top - b.top)
    const gaps = read.filter(({ index }, at) => at > 0 && index !== (read[at - 1]?.index ?? 0) + 1)
    // in declared order the first system is s-000001, below two rows of heads
    const wrong = read.filter(({ index, key }) => key !== `s-${String(index - 2).padStart(6, '0')}`)
    const frame = document.querySelector('.grid-box')?.getBoundingClientRect()
    const heads = document.querySelector('.grid-box thead')?.getBoundingClientRect()
    const [first, last] = [read[0], read.at(-1)]
    const covering =
      (first?.top ?? Number.NaN) <= (heads?.bottom ?? 0) + 1 &&
      (last?.bottom ?? Number.NaN) >= (frame?.bottom ?? 0) - 20
    return { number: read.length, covering, gaps: gaps.length, wrong }
  })
}
