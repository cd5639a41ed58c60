import { sharedBrowser } from '../support/browser'
import { systemsShown } from '../support/matrix-acts-browser'
import {
  asked,
  CYCLING,
  facet,
  grid,
  MATRIX,
  onMatrix,
  sentence,
  sizes,
  tick,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('the sentence', () => {
  const search =
    'is.access=5&not.model=company&order=up.openness,down.scope&group=model&hide=/reward'

  it('says every part of the query, and each part can be removed', async () => {
    await onMatrix(browser(), `${MATRIX}?${search}`, async (page) => {
      const said = await sentence(page)
      for (const part of [
        /access is/,
        /model is company/,
        /openness/,
        /scope/,
        /grouped by model/,
        /without reward/,
      ]) {
        expect(said).toMatch(part)
      }
      expect(said).toMatch(/^\d of 6 systems .*\.$/)
      let left = await page.locator('.query-part a').count()
      expect(left).toBe(6)
      while (left > 0) {
        await page.locator('.query-part a').first().click()
        left -= 1
        await page.waitForFunction(
          (wanted) => document.querySelectorAll('.query-part a').length === wanted,
          left,
        )
      }
      await page.waitForURL((url) => url.search === '')
      expect(await sentence(page)).toBe('All 6 systems.')
      expect(await systemsShown(page)).toHaveLength(6)
    })
  })

  it('is told to who cannot see it, by its figures', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const status = page.locator('.query-size')
      expect(await status.getAttribute('role')).toBe('status')
      await facet(page, 'Model')
      await tick(page, 'is.model', 'company').check()
      await untilAddress(page, 'is.model', 'company')
      expect(await status.innerText()).toBe('2 of 6 systems, 16 of 16 columns')
    })
  })
})

it('an empty result names the filters to relax, and how much each would bring back', async () => {
  await onMatrix(browser(), `${MATRIX}?is.model=company&is.token=yes`, async (page) => {
    expect(await systemsShown(page)).toEqual([])
    const offers = page.locator('.query-relax li')
    expect(await offers.count()).toBe(2)
    const offer = offers.filter({ hasText: 'token' })
    const promised = Number(/(\d+)\.$/.exec((await offer.innerText()).trim())?.[1])
    expect(promised).toBeGreaterThan(0)
    await offer.getByRole('link').click()
    await untilAddress(page, 'is.token', null)
    expect(await systemsShown(page)).toHaveLength(promised)
    expect(await page.locator('.query-relax').count()).toBe(0)
  })
})

describe('the search', () => {
  it('marks every hit and counts them while it is typed', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const field = page.getByRole('searchbox', { name: 'Find a word in any cell' })
      await field.pressSequentially('open source')
      await untilAddress(page, 'q', 'open source')
      const told = await page.locator('.matrix-search output').innerText()
      const hits = grid(page).locator('td.hit')
      expect(Number(/^\d+/.exec(told)?.[0])).toBe(await hits.count())
      expect(await hits.count()).toBeGreaterThan(0)
      const marks = await grid(page).locator('mark').allInnerTexts()
      expect(marks.length).toBeGreaterThan(0)
      expect([...new Set(marks.map((mark) => mark.toLowerCase()))]).toEqual(['open source'])
    })
  })

  it('is one step of the back button, however many letters it had', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await facet(page, 'Model')
      await tick(page, 'is.model', 'protocol').check()
      await untilAddress(page, 'is.model', 'protocol')
      await page.getByRole('searchbox', { name: /any cell/ }).pressSequentially('open')
      await untilAddress(page, 'q', 'open')
      await page.goBack()
      await untilAddress(page, 'q', null)
      expect(asked(page, 'is.model')).toBe('protocol')
      expect(await grid(page).locator('mark').count()).toBe(0)
      await page.goForward()
      await untilAddress(page, 'q', 'open')
    })
  })

  it('is emptied by Escape', async () => {
    await onMatrix(browser(), `${MATRIX}?q=open`, async (page) => {
      const field = page.getByRole('searchbox', { name: /any cell/ })
      await field.focus()
      await page.keyboard.press('Escape')
      await untilAddress(page, 'q', null)
      expect(await field.inputValue()).toBe('')
      expect(await grid(page).locator('mark').count()).toBe(0)
    })
  })
})

it.each([
  ['Only disputed', 'disputed'],
  ['Only without evidence', 'no-evidence'],
] as const)('%s shows the systems that have such a cell, and marks it', async (name, value) => {
  await onMatrix(browser(), CYCLING, async (page) => {
    const link = page.locator('.quick-links').getByRole('link', { name: new RegExp(`^${name}`) })
    const told = Number(await link.locator('.facet-count').innerText())
    await link.click()
    await untilAddress(page, 'state', value)
    expect(await link.getAttribute('aria-current')).toBe('true')
    const rows = grid(page).locator('tbody tr[data-row]')
    expect(await rows.count()).toBeGreaterThan(0)
    expect(await rows.filter({ has: page.locator('td.hit') }).count()).toBe(await rows.count())
    expect(await grid(page).locator('td.hit').count()).toBe(told)
    await link.click()
    await untilAddress(page, 'state', null)
    expect(await systemsShown(page)).toHaveLength(5)
  })
})

it('only where they differ leaves out the columns in which all are the same', async () => {
  await onMatrix(browser(), `${MATRIX}?is.model=company`, async (page) => {
    const before = (await sizes(page)).columns
    await page.getByRole('link', { name: 'Only where they differ' }).click()
    await untilAddress(page, 'differ', '1')
    const after = await sizes(page)
    expect(after.columns).toBeLessThan(before)
    expect(await grid(page).locator('.heads th[data-key]').count()).toBe(after.columns)
  })
})
