import type { Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { walkTo } from '../support/browser-grid'
import { choose, chooseTool, DECLARED } from '../support/matrix-acts-browser'
import {
  cell,
  cellWords,
  columnKeys,
  columnWords,
  counts,
  facet,
  followLink,
  grid,
  head,
  LARGE,
  MATRIX,
  onMatrix,
  openMenu,
  rowKeys,
  sentence,
  tool,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

const sortLink = (page: Page, key: string) => head(page, key).locator('a.sort-link')
const sortOf = (page: Page, key: string) => head(page, key).getAttribute('aria-sort')

describe('sorting', () => {
  it('by a click on a head goes up, down and back, and the head says which', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      expect(await sortOf(page, '/direction')).toBeNull()
      await sortLink(page, '/direction').click()
      await untilAddress(page, 'order', 'up.direction')
      expect(await sortOf(page, '/direction')).toBe('ascending')
      const up = await rowKeys(page)
      // emergent and slow, mostly emergent, then the two in the middle; the disputed have no place among them
      expect(up.slice(0, 2)).toEqual(['bitcoin', 'ethereum'])
      expect(up.slice(2, 4).sort()).toEqual(['bittensor', 'linux'])
      await sortLink(page, '/direction').click()
      await untilAddress(page, 'order', 'down.direction')
      expect(await sortOf(page, '/direction')).toBe('descending')
      const down = await rowKeys(page)
      expect(down.indexOf('ethereum')).toBeLessThan(down.indexOf('bitcoin'))
      expect(down.indexOf('linux')).toBeLessThan(down.indexOf('ethereum'))
      await sortLink(page, '/direction').click()
      await untilAddress(page, 'order', null)
      expect(await rowKeys(page)).toEqual(DECLARED)
      expect(await sortOf(page, '/direction')).toBeNull()
    })
  })

  it('sets the unknown apart at the end, whichever way round', async () => {
    await onMatrix(browser(), `${MATRIX}?order=up.core-question`, async (page) => {
      for (const way of ['up', 'down']) {
        await followLink(page, `order=${way}.core-question`)
        const words = (await columnWords(page, 'core-question')).map((word) => word.toLowerCase())
        expect(words.slice(-2)).toEqual(['source silent', 'source silent'])
        const rule = grid(page).locator('tr.heading-unranked')
        expect(await rule.count()).toBe(1)
        expect(await rule.innerText()).not.toBe('')
      }
    })
  })

  it('takes a second column with Shift, and both heads say their way and their place', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await sortLink(page, '/model').click()
      await untilAddress(page, 'order', 'up.model')
      await sortLink(page, '/scope').click({ modifiers: ['Shift'] })
      await untilAddress(page, 'order', 'up.model,up.scope')
      expect(page.context().pages()).toHaveLength(1)
      expect([await sortOf(page, '/model'), await sortOf(page, '/scope')]).toEqual([
        'ascending',
        'ascending',
      ])
      expect(await sortLink(page, '/scope').locator('.sort-way').innerText()).toBe('2')
      const rows = await rowKeys(page)
      expect(rows.slice(0, 2).sort()).toEqual(['anthropic', 'openai'])
      expect(rows.indexOf('bitcoin')).toBeLessThan(rows.indexOf('ethereum'))
      expect(await sentence(page)).toContain('sorted by model, then by scope')
    })
  })

  it('is chosen in the menu of a head and in that of the order', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await choose(page, '/direction', /^Sort last level first/)
      await untilAddress(page, 'order', 'down.direction')
      expect(await sortOf(page, '/direction')).toBe('descending')
      const menu = await openMenu(tool(page, 'Order'))
      await menu.getByLabel('Then by').selectOption({ label: 'Model' })
      await untilAddress(page, 'order', 'down.direction,up.model')
      expect(await sortOf(page, '/model')).toBe('ascending')
    })
  })

  it('is had by Enter on a head', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await walkTo(page, { down: -1, right: 3 })
      await page.keyboard.press('Enter')
      await untilAddress(page, 'order', 'up.openness')
      expect(await sortOf(page, '/openness')).toBe('ascending')
    })
  })

  it('of a thousand rows keeps every row and puts the known in the order of their levels', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      const openness = await facet(page, 'Openness')
      const told = await counts(openness)
      await sortLink(page, '/openness').click()
      await untilAddress(page, 'order', 'up.openness')
      expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(2 + 1000 + 1))
      const rows = await rowKeys(page)
      const words = await cellWords(page, `${rows[0]}/openness`)
      expect(words).toContain('Closed')
      expect(told['1']).toBeGreaterThan(0)
    })
  })
})

it('rows are brought together by a value, each group with its name and number', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    await chooseTool(page, 'Group by', 'Model')
    await untilAddress(page, 'group', 'model')
    const groups = await grid(page).locator('tr.heading-group').allInnerTexts()
    expect(groups.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/company 2 rows/i),
      expect.stringMatching(/protocol 4 rows/i),
    ])
    const rows = await rowKeys(page)
    expect(rows.slice(0, 2).sort()).toEqual(['anthropic', 'openai'])
    await chooseTool(page, 'Group by', 'Nothing')
    await untilAddress(page, 'group', null)
    expect(await grid(page).locator('tr.heading-group').count()).toBe(0)
  })
})

it('every system is compared with one that is chosen, in signs and in words', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    const menu = await openMenu(tool(page, 'Beside'))
    await menu.getByLabel('Compare all with').selectOption({ label: 'Bitcoin' })
    await untilAddress(page, 'ref', 'bitcoin')
    const words = (key: string) => cell(page, key).textContent()
    await expect(words('ethereum/access')).resolves.toContain('the same as Bitcoin')
    await expect(words('openai/access')).resolves.toContain('lower than Bitcoin')
    await expect(words('ethereum/scope')).resolves.toContain('higher than Bitcoin')
    await expect(words('openai/core-question')).resolves.toContain(
      'not to be compared with Bitcoin',
    )
    await expect(words('bitcoin/access')).resolves.not.toContain('Bitcoin')
    expect(await cell(page, 'openai/access').locator('svg.cell-versus').count()).toBe(1)
    await expect(head(page, 'bitcoin').innerText()).resolves.toContain('the others against this')
    await choose(page, 'bitcoin', 'Compare all with Bitcoin')
    await untilAddress(page, 'ref', null)
    expect(await grid(page).locator('svg.cell-versus').count()).toBe(0)
  })
})

it('rows and columns change places, and every cell stays what it is', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    const [rows, columns] = [await rowKeys(page), await columnKeys(page)]
    const before = await cell(page, 'linux/innovation').innerText()
    await page.getByRole('link', { name: 'Transpose' }).click()
    await untilAddress(page, 'across', 'systems')
    expect(await columnKeys(page)).toEqual(rows)
    expect((await rowKeys(page)).filter((key) => key !== '')).toEqual(columns)
    expect(await cell(page, 'linux/innovation').innerText()).toBe(before)
    await page.getByRole('link', { name: 'Transpose' }).click()
    await untilAddress(page, 'across', null)
    expect(await rowKeys(page)).toEqual(rows)
  })
})

it('an order is suggested, and undone to the one before', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    await sortLink(page, '/scope').click()
    await untilAddress(page, 'order', 'up.scope')
    const before = await rowKeys(page)
    await chooseTool(page, 'Order', /^Suggest an order/)
    await untilAddress(page, 'order', 'seriated')
    const rows = await rowKeys(page)
    expect([...rows].sort()).toEqual([...DECLARED].sort())
    expect(Math.abs(rows.indexOf('openai') - rows.indexOf('anthropic'))).toBe(1)
    await page.getByRole('link', { name: 'Undo the suggested order' }).click()
    await untilAddress(page, 'order', 'up.scope')
    expect(await rowKeys(page)).toEqual(before)
  })
})

it('those most like a system come first', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    await choose(page, 'openai', 'Most like OpenAI first')
    await untilAddress(page, 'order', 'like.openai')
    expect((await rowKeys(page)).slice(0, 2)).toEqual(['openai', 'anthropic'])
  })
})
