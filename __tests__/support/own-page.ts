import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { untilAlive } from './browser'

export type GivenFile = { name: string; bytes: Buffer }

/** Gives a file to the field of the page for own datasets, as one does by keyboard. */
export async function giveFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  await page.getByLabel(/A dataset as JSON or YAML, or a PNG/).setInputFiles({
    name,
    mimeType: '',
    buffer: bytes,
  })
}

/** Opens the page for own datasets with one of them. */
export async function openOwn(page: Page, text: string, fragment = ''): Promise<void> {
  await page.goto(`/own${fragment}`)
  await untilAlive(page)
  await giveFile(page, { name: 'mine.json', bytes: Buffer.from(text) })
  await page.locator('.own-view .stage').waitFor()
}

/** Lets a file go over the page. */
export async function dropFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const held = new DataTransfer()
      const letters = atob(text)
      held.items.add(new File([Uint8Array.from(letters, (sign) => sign.charCodeAt(0))], file))
      return held
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

/** The file that a button of the page hands over. */
export async function savedBy(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
