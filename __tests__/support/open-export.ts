import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Opens the dialog of the first picture in a part of the page. */
export async function openExport(page: Page, within = 'body') {
  await page.locator(within).getByRole('button', { name: 'Export' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.locator('.export-preview img, .export-preview textarea').first().waitFor()
  return dialog
}

/** The preview shows what is chosen, and it has come. */
export async function untilShown(page: Page, part: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector('.export-preview:not([data-stale])')
    const image = box?.querySelector('img')
    return image?.src.includes(wanted) && image.complete && image.naturalWidth > 0
  }, part)
}

/** Takes the file that a link of the dialog gives. */
export async function takeFile(page: Page, name: string | RegExp) {
  const link = page.getByRole('dialog').getByRole('link', { name })
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
