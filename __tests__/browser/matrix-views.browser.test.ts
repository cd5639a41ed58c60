import { sharedBrowser, withPage } from '../support/browser'
import {
  asked,
  columnKeys,
  counts,
  facet,
  head,
  MATRIX,
  onMatrix,
  openMatrix,
  openMenu,
  rowKeys,
  tick,
  tool,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('a saved view', () => {
  it('is named, kept over a reload, opened, deleted and brought back', async () => {
    await onMatrix(browser(), `${MATRIX}?is.model=protocol&order=up.scope`, async (page) => {
      const rows = await rowKeys(page)
      const menu = () => openMenu(tool(page, 'Saved views'))
      await (await menu()).getByLabel('Name what is shown').fill('  Protocols by   scope ')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Protocols by scope', exact: true }).waitFor()
      expect(asked(page, 'is.model')).toBe('protocol')

      await openMatrix(page, MATRIX)
      expect(await rowKeys(page)).not.toEqual(rows)
      await (await menu()).getByRole('link', { name: 'Protocols by scope' }).click()
      await untilAddress(page, 'order', 'up.scope')
      await untilAddress(page, 'is.model', 'protocol')
      expect(await rowKeys(page)).toEqual(rows)

      const list = await menu()
      await list.getByRole('button', { name: 'Delete Protocols by scope' }).click()
      await list.getByText('Deleted: Protocols by scope.').waitFor()
      expect(await list.locator('.saved-entry').count()).toBe(0)
      await list.getByRole('button', { name: 'Undo' }).click()
      await list.getByRole('link', { name: 'Protocols by scope' }).waitFor()
      await openMatrix(page, MATRIX)
      expect(await (await menu()).locator('.saved-entry').count()).toBe(1)
    })
  })

  it('is shared by its address', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await openMatrix(page, `${MATRIX}?hide=/control,/access&order=down.scope`)
      await page.locator('.matrix-files').getByRole('button', { name: 'Copy link' }).click()
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      const rows = await rowKeys(page)
      await withPage(browser(), {}, async (other) => {
        await openMatrix(other, link)
        expect(await rowKeys(other)).toEqual(rows)
        expect(await columnKeys(other)).not.toContain('/control')
      })
    })
  })
})

describe('the back button', () => {
  it('takes back one filter after the other, with their boxes and counts, and forward again', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const ownership = await facet(page, 'Ownership')
      await facet(page, 'Model')
      const steps = [{ rows: await rowKeys(page), told: await counts(ownership) }]
      const look = async () =>
        steps.push({ rows: await rowKeys(page), told: await counts(ownership) })
      await tick(page, 'is.model', 'protocol').check()
      await untilAddress(page, 'is.model', 'protocol')
      await look()
      await tick(page, 'is.ownership', 'disputed').check()
      await untilAddress(page, 'is.ownership', 'disputed')
      await look()
      const now = async () => ({ rows: await rowKeys(page), told: await counts(ownership) })
      await page.goBack()
      await untilAddress(page, 'is.ownership', null)
      expect(await now()).toEqual(steps[1])
      expect(await tick(page, 'is.ownership', 'disputed').isChecked()).toBe(false)
      await page.goBack()
      await untilAddress(page, 'is.model', null)
      expect(await now()).toEqual(steps[0])
      expect(await tick(page, 'is.model', 'protocol').isChecked()).toBe(false)
      await page.goForward()
      await untilAddress(page, 'is.model', 'protocol')
      expect(await now()).toEqual(steps[1])
      expect(await tick(page, 'is.model', 'protocol').isChecked()).toBe(true)
    })
  })

  it('comes back to the same rows from the page of a system', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await head(page, '/scope').locator('a.sort-link').click()
      await untilAddress(page, 'order', 'up.scope')
      const rows = await rowKeys(page)
      await head(page, 'linux').getByRole('link', { name: 'Linux', exact: true }).click()
      await page.waitForURL('**/systems/linux')
      await page.goBack()
      await untilAddress(page, 'order', 'up.scope')
      await head(page, 'linux').waitFor()
      expect(await rowKeys(page)).toEqual(rows)
      expect(await head(page, '/scope').getAttribute('aria-sort')).toBe('ascending')
    })
  })
})
