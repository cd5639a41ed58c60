import type { Locator, Page } from 'playwright-core'
import { sharedBrowser } from '../support/browser'
import { heard, walkTo } from '../support/browser-grid'
import { choose, chooseTool, DECLARED } from '../support/matrix-acts-browser'
import {
  asked,
  columnKeys,
  head,
  LARGE,
  MATRIX,
  onMatrix,
  rowKeys,
  sentence,
  untilAddress,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

describe('hiding, pinning and putting back', () => {
  it('a column is hidden, named in the sentence, and shown again from the menu of columns', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await choose(page, '/control', 'Hide')
      await untilAddress(page, 'hide', '/control')
      expect(await columnKeys(page)).toEqual(before.filter((key) => key !== '/control'))
      expect(await sentence(page)).toContain('without control')
      await chooseTool(page, 'Columns', 'Show all columns')
      await untilAddress(page, 'hide', null)
      expect(await columnKeys(page)).toEqual(before)
    })
  })

  it('a row is hidden from its menu', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await choose(page, 'anthropic', 'Hide')
      await untilAddress(page, 'hide', 'anthropic')
      expect(await rowKeys(page)).toEqual(DECLARED.filter((key) => key !== 'anthropic'))
    })
  })

  it('a pinned column stays at the left and in sight, a pinned row at the top', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await choose(page, '/reward', /^Pin/)
      await untilAddress(page, 'pin', '/reward')
      await choose(page, 'linux', /^Pin/)
      await untilAddress(page, 'pin', '/reward,linux')
      expect((await columnKeys(page))[0]).toBe('/reward')
      expect((await rowKeys(page))[0]).toBe('linux')
      const place = async () => (await head(page, '/reward').boundingBox())?.x
      const [still, other] = [await place(), (await head(page, '/model').boundingBox())?.x ?? 0]
      await page.locator('.grid-box').evaluate((box) => box.scrollBy(300, 0))
      expect(await place()).toBe(still)
      expect((await head(page, '/model').boundingBox())?.x).toBeLessThan(other)
      await choose(page, 'linux', /^Pinned/)
      await untilAddress(page, 'pin', '/reward')
      expect(await rowKeys(page)).toEqual(DECLARED)
    })
  })

  it('the declared order comes back at once', async () => {
    const search = 'order=up.scope&dims=access,openness,scope'
    await onMatrix(browser(), `${MATRIX}?${search}`, async (page) => {
      await page.getByRole('link', { name: 'Reset order' }).click()
      await untilAddress(page, 'order', null)
      // the choice of three columns is no order, and stays
      expect(asked(page, 'dims')).toBe('access,openness,scope')
      expect(await rowKeys(page)).toEqual(DECLARED)
      expect(await page.getByRole('link', { name: 'Reset order' }).count()).toBe(0)
    })
  })
})

/** Takes a head by its grip and lets go on the far half of another; `before` lets go halfway. */
async function drag(page: Page, from: Locator, to: Locator, halfway?: () => Promise<void>) {
  await from.hover()
  const grip = await from.locator('[data-grip]').boundingBox()
  const end = await to.boundingBox()
  if (!grip || !end) throw new Error('nothing to take, or nowhere to go')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.locator('.moving-label').waitFor()
  await page.mouse.move(end.x + end.width * 0.5, end.y + end.height * 0.5, { steps: 8 })
  await page.mouse.move(end.x + end.width * 0.8, end.y + end.height * 0.8, { steps: 3 })
  await halfway?.()
  await page.mouse.up()
}

const behind = (list: string[], moved: string, target: string) => {
  const others = list.filter((each) => each !== moved)
  const at = others.indexOf(target) + 1
  return [...others.slice(0, at), moved, ...others.slice(at)]
}

describe('moving by the pointer', () => {
  it('takes a column by its grip to behind another, shows where it lands, and the address says so', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await drag(page, head(page, '/ownership'), head(page, '/openness'), async () => {
        expect(await page.locator('.landing-bar').isVisible()).toBe(true)
        expect(await page.locator('.moving-label').innerText()).toBe('Ownership')
      })
      const wanted = behind(before, '/ownership', '/openness')
      await untilAddress(page, 'dims', wanted.map((key) => key.slice(1)).join())
      expect(await columnKeys(page)).toEqual(wanted)
      expect(await page.locator('.landing-bar').isVisible()).toBe(false)
      await page.goBack()
      await untilAddress(page, 'dims', null)
      expect(await columnKeys(page)).toEqual(before)
    })
  })

  it('takes a row by its grip, and gives up the order by which the rows were sorted', async () => {
    await onMatrix(browser(), `${MATRIX}?order=up.scope&show=glyphs`, async (page) => {
      const before = await rowKeys(page)
      const [first = '', , third = ''] = before
      await drag(page, head(page, first), head(page, third))
      const wanted = behind(before, first, third)
      await untilAddress(page, 'systems', wanted.join())
      expect(asked(page, 'order')).toBeNull()
      expect(await rowKeys(page)).toEqual(wanted)
    })
  })

  it('moves nothing where it is let go at its place', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await drag(page, head(page, '/control'), head(page, '/control'))
      await page.locator('.moving-label').waitFor({ state: 'hidden' })
      expect(asked(page, 'dims')).toBeNull()
      expect(asked(page, 'order')).toBeNull()
      expect(await columnKeys(page)).toEqual(before)
    })
  })

  it('is given up by Escape while the button is held', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await drag(page, head(page, '/ownership'), head(page, '/openness'), () =>
        page.keyboard.press('Escape'),
      )
      await page.locator('.moving-label').waitFor({ state: 'hidden' })
      expect(await columnKeys(page)).toEqual(before)
      expect(new URL(page.url()).search).toBe('')
    })
  })
})

describe('moving by the keyboard', () => {
  it('lifts a column with Space, moves it with arrows, drops it with Space, and says each step', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await walkTo(page, { down: -1 })
      await page.keyboard.press('Space')
      await heard(page, /^Ownership lifted, column 1 of 16\./)
      await page.keyboard.press('ArrowRight')
      await heard(page, 'Moved to 2.')
      await page.keyboard.press('ArrowRight')
      expect(await columnKeys(page)).toEqual(before)
      await page.keyboard.press('Space')
      const wanted = behind(before, '/ownership', '/access')
      await untilAddress(page, 'dims', wanted.map((key) => key.slice(1)).join())
      expect(await columnKeys(page)).toEqual(wanted)
      await heard(page, 'Ownership dropped at 3.')
      expect(await page.locator(':focus').getAttribute('data-key')).toBe('/ownership')
    })
  })

  it('puts it back with Escape', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await walkTo(page, { down: -1, right: 1 })
      await page.keyboard.press('Space')
      await heard(page, /^Control lifted/)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Escape')
      await heard(page, 'Control put back. Nothing moved.')
      expect(await columnKeys(page)).toEqual(before)
      expect(new URL(page.url()).search).toBe('')
    })
  })

  it('moves a row down by Alt and an arrow, and the focus goes with it', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      await walkTo(page, { right: -1, down: 1 })
      expect(await page.locator(':focus').getAttribute('data-key')).toBe('anthropic')
      await page.keyboard.press('Alt+ArrowDown')
      const wanted = behind(DECLARED, 'anthropic', 'bittensor')
      await untilAddress(page, 'systems', wanted.join())
      expect(await rowKeys(page)).toEqual(wanted)
      expect(await page.locator(':focus').getAttribute('data-key')).toBe('anthropic')
      await page.keyboard.press('Alt+ArrowUp')
      await untilAddress(page, 'systems', DECLARED.join())
      expect(await rowKeys(page)).toEqual(DECLARED)
    })
  })

  it('moves a column left by Alt and an arrow', async () => {
    await onMatrix(browser(), MATRIX, async (page) => {
      const before = await columnKeys(page)
      await walkTo(page, { down: -1, right: 1 })
      await page.keyboard.press('Alt+ArrowLeft')
      await page.waitForURL((url) => url.searchParams.get('dims') !== null)
      expect((await columnKeys(page)).slice(0, 2)).toEqual([before[1], before[0]])
    })
  })

  it('says why a row of a thousand is not moved by hand', async () => {
    await onMatrix(browser(), LARGE, async (page) => {
      await walkTo(page, { right: -1 })
      await page.keyboard.press('Space')
      await heard(page, /^There are too many systems to move one by one\./)
      await page.keyboard.press('ArrowDown')
      expect(await page.locator(':focus').getAttribute('data-key')).toBe('s-000002')
    })
  })
})

it('a row and a column move by the menus of their heads', async () => {
  await onMatrix(browser(), MATRIX, async (page) => {
    const columns = await columnKeys(page)
    await choose(page, '/ownership', 'Move right')
    await page.waitForURL((url) => url.searchParams.get('dims') !== null)
    expect((await columnKeys(page)).slice(0, 2)).toEqual([columns[1], columns[0]])
    await choose(page, 'linux', 'Move up')
    await untilAddress(page, 'systems', behind(DECLARED, 'linux', 'ethereum').join())
    expect((await rowKeys(page)).slice(-2)).toEqual(['linux', 'bitcoin'])
  })
})
