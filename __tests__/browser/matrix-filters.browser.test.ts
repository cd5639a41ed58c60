import { sharedBrowser } from '../support/browser'
import { systemsShown } from '../support/matrix-acts-browser'
import {
  CYCLING,
  counts,
  facet,
  grid,
  MATRIX,
  onMatrix,
  sentence,
  tick,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('a value of a filter', () => {
  it('shows as many rows as its count said, and none again when it is unticked', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await systemsShown(page)
      const told = await counts(await facet(page, 'Model'))
      for (const value of ['company', 'protocol']) {
        await tick(page, 'is.model', value).check()
        await untilAddress(page, 'is.model', value)
        expect(await systemsShown(page)).toHaveLength(told[value] ?? -1)
        await tick(page, 'is.model', value).uncheck()
        await untilAddress(page, 'is.model', null)
        expect(await systemsShown(page)).toEqual(before)
      }
    })
  })

  it('joins the others of its filter, and narrows what other filters count', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const access = await facet(page, 'Access')
      const model = await facet(page, 'Model')
      const [accessBefore, modelBefore] = [await counts(access), await counts(model)]
      await tick(page, 'is.model', 'company').check()
      await untilAddress(page, 'is.model', 'company')
      const accessAfter = await counts(access)
      const sum = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0)
      expect(sum(accessBefore)).toBe(6)
      expect(sum(accessAfter)).toBe(2)
      expect(await counts(model)).toEqual(modelBefore)
      await tick(page, 'is.model', 'protocol').check()
      await untilAddress(page, 'is.model', 'company,protocol')
      expect(await systemsShown(page)).toHaveLength(6)
      expect(await counts(access)).toEqual(accessBefore)
    })
  })

  it('stays visible and can be ticked when nothing would be left of it', async () => {
    await onMatrix(browser(), `${MATRIX}?is.model=company`, async (page) => {
      const access = await facet(page, 'Access')
      const none = access.locator('.facet-value[data-none]')
      expect(await none.count()).toBeGreaterThan(0)
      for (const value of await none.all()) {
        expect(await value.isVisible()).toBe(true)
        expect(await value.locator('.facet-count').innerText()).toBe('0')
      }
      await tick(page, 'is.access', '5').check()
      await untilAddress(page, 'is.access', '5')
      expect(await systemsShown(page)).toEqual([])
    })
  })

  it('is not wanted by its other box, which unticks the first', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const model = await facet(page, 'Model')
      const companies = (await counts(model)).company ?? -1
      await tick(page, 'is.model', 'company').check()
      await untilAddress(page, 'is.model', 'company')
      await page.getByRole('checkbox', { name: 'not company', exact: true }).check()
      await untilAddress(page, 'not.model', 'company')
      await untilAddress(page, 'is.model', null)
      expect(await tick(page, 'is.model', 'company').isChecked()).toBe(false)
      expect(await systemsShown(page)).toHaveLength(6 - companies)
      expect(await sentence(page)).toMatch(/but none whose model is company/)
    })
  })

  it('is ticked by the space bar', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await facet(page, 'Model')
      await tick(page, 'is.model', 'company').focus()
      await page.keyboard.press('Space')
      await untilAddress(page, 'is.model', 'company')
      expect(await systemsShown(page)).toHaveLength(2)
      await page.keyboard.press('Tab')
      expect(await tick(page, 'not.model', 'company').evaluate((at) => at.matches(':focus'))).toBe(
        true,
      )
    })
  })

  it('is a bar in the head of its column, too', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const bar = grid(page).getByRole('link', { name: /^2 systems: company; show only these$/ })
      await bar.click()
      await untilAddress(page, 'is.model', 'company')
      expect(await systemsShown(page)).toHaveLength(2)
      await grid(page)
        .getByRole('link', { name: /company; show all again$/ })
        .click()
      await untilAddress(page, 'is.model', null)
      expect(await systemsShown(page)).toHaveLength(6)
    })
  })
})

it('of several values in a cell any or all can be wanted', async () => {
  await onMatrix(browser(), CYCLING, async (page) => {
    const kinds = await facet(page, 'Kinds')
    await tick(page, 'is.kinds', 'city-bicycle').check()
    await tick(page, 'is.kinds', 'tandem').check()
    await untilAddress(page, 'is.kinds', 'city-bicycle,tandem')
    const any = await systemsShown(page)
    await kinds.getByRole('link', { name: /^all/ }).click()
    await untilAddress(page, 'all.kinds', 'city-bicycle,tandem')
    const all = await systemsShown(page)
    expect(all).toEqual(['high-mill'])
    expect(any).toEqual(expect.arrayContaining(all))
    expect(any.length).toBeGreaterThan(all.length)
    expect(await tick(page, 'all.kinds', 'tandem').isChecked()).toBe(true)
    await kinds.getByRole('link', { name: /^any/ }).click()
    await untilAddress(page, 'is.kinds', 'city-bicycle,tandem')
    expect(await systemsShown(page)).toEqual(any)
  })
})

describe('a span', () => {
  it('of levels is set by its two ends and ticks the levels between them', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const access = await facet(page, 'Access')
      const told = await counts(access)
      await access.getByLabel(/^from/).selectOption('3')
      await untilAddress(page, 'is.access', '3..')
      await access.getByLabel(/^to/).selectOption('5')
      await page.waitForFunction(() =>
        /is\.access=3\.\.5?/.test(decodeURIComponent(location.search)),
      )
      expect(await systemsShown(page)).toHaveLength(
        (told['3'] ?? 0) + (told['4'] ?? 0) + (told['5'] ?? 0),
      )
      for (const [level, ticked] of [
        ['2', false],
        ['3', true],
        ['4', true],
        ['5', true],
      ] as const) {
        expect(await tick(page, 'is.access', level).isChecked()).toBe(ticked)
      }
    })
  })

  it('of numbers is typed, and a bar of it is one click', async () => {
    await onMatrix(browser(), CYCLING, async (page) => {
      const fleet = await facet(page, 'Fleet')
      await fleet.getByLabel(/^from/).fill('600')
      await untilAddress(page, 'is.fleet', '600..')
      await fleet.getByLabel(/^to/).fill('5000')
      await untilAddress(page, 'is.fleet', '600..5000')
      expect(await systemsShown(page)).toEqual(['lanterne', 'ostmark-wheels'])
      await fleet.getByLabel(/^to/).fill('10')
      expect(await fleet.locator('.facet-wrong').isVisible()).toBe(true)
      await fleet.locator('.facet-bins a').first().click()
      await page.waitForURL((url) => url.searchParams.get('is.fleet') !== '600..5000')
      expect(await systemsShown(page)).toContain('polder-velo')
    })
  })
})

it('words are sought in one column only', async () => {
  await onMatrix(browser(), CYCLING, async (page) => {
    const motto = await facet(page, 'Motto')
    await motto.getByLabel('Words in Motto').pressSequentially('bicycle')
    await untilAddress(page, 'is.motto', '~bicycle')
    expect(await systemsShown(page)).toEqual(['polder-velo'])
    expect(await sentence(page)).toContain('“bicycle”')
  })
})
