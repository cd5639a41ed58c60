import type { Browser, Page } from 'playwright-core'
import { type Reader, withPage } from './browser'

export const STAGE_TALK = '/talks/city-cycling'

/** The stage is here, with the focus. */
export async function onStage(page: Page, path = STAGE_TALK): Promise<void> {
  await page.goto(path)
  await page.locator('.player-stage svg[role="img"]').waitFor()
  await page.locator('.player-stage').focus()
}

/** Nothing moves any more. */
export const settled = (page: Page) =>
  page.locator('.player-picture:not([data-changing]) > svg').waitFor()

type OpenStage = { browser: Browser; reader?: Reader; path?: string }

/** Opens the stage in a fresh profile, hands its page to `use`, and closes it whatever happens. */
export async function withStage(
  { browser, reader = {}, path }: OpenStage,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, reader, async (page) => {
    await onStage(page, path)
    await use(page)
  })
}
