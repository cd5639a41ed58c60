import type { Page } from 'playwright-core'
import { head, openMenu, rowKeys, sizes, tool } from './matrix-page-browser'

/** The six systems in the order of their dataset. */
export const DECLARED = ['openai', 'anthropic', 'bittensor', 'ethereum', 'bitcoin', 'linux']

/** Chooses an entry of the menu in the head of a row or a column. */
export async function choose(page: Page, key: string, entry: string | RegExp): Promise<void> {
  const menu = await openMenu(head(page, key).locator('details.menu'))
  await menu.getByRole('link', { name: entry }).click()
}

/** Chooses an entry of a menu above the table. */
export async function chooseTool(page: Page, name: string, entry: string | RegExp): Promise<void> {
  const menu = await openMenu(tool(page, name))
  await menu.getByRole('link', { name: entry }).click()
}

/** The rows of the table, once the figures told of them are found to agree. */
export async function systemsShown(page: Page): Promise<string[]> {
  const rows = await rowKeys(page)
  expect((await sizes(page)).systems).toBe(rows.length)
  return rows
}
