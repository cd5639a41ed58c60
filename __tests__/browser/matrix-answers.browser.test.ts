import type { Page } from 'playwright-core'
import { sharedBrowser, untilAlive, watchTroubles, withPage } from '../support/browser'
import {
  CYCLING,
  cellWords,
  everythingSaid,
  facet,
  followLink,
  head,
  LARGE,
  MATRIX,
  onMatrix,
  openFacets,
  openMatrix,
  rowKeys,
  sentence,
  tick,
  untilFilled,
  untilLocal,
  withoutTable,
} from '../support/matrix-page-browser'

const browser = sharedBrowser()

/** Queries of every sort, asked one after the other as links of the page. */
const QUERIES: readonly [path: string, searches: readonly string[]][] = [
  [
    MATRIX,
    [
      'is.model=protocol',
      'is.access=3..5&not.ownership=disputed',
      'q=network',
      'order=up.openness,down.scope',
      'group=model&order=down.scope',
      'order=seriated',
      'order=like.bitcoin&ref=bitcoin',
      'state=unknown,low-confidence&hide=/reward,openai',
      'pin=/scope,linux&show=glyphs',
      'across=systems&q=open',
      'is.model=company&is.token=yes',
      'lens=article&differ=1',
      'is.opennes=5',
    ],
  ],
  [
    CYCLING,
    [
      'is.fleet=600..5000',
      'all.kinds=city-bicycle,tandem',
      'is.motto=~bicycle',
      'order=down.fleet',
    ],
  ],
  [
    LARGE,
    [
      'is.openness=2..3&not.field=energy',
      'q=common',
      'order=down.reach,up.openness',
      'group=licence',
      'state=stale&order=up.maturity',
      'ref=s-000017&show=dots',
    ],
  ],
]

describe.each(QUERIES)('the answers on %s', (path, searches) => {
  /** What the page says to each query, and how often the server was asked for rows. */
  async function answers(page: Page, here: boolean): Promise<{ said: unknown[]; asked: number }> {
    let requests = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/rows/')) requests += 1
    })
    await openFacets(page)
    const said: unknown[] = []
    for (const search of searches) {
      await followLink(page, search)
      if (here && search.includes('lens=')) await untilLocal(page, 2)
      await untilFilled(page)
      said.push({ search, ...Object(await everythingSaid(page)) })
    }
    return { said, asked: requests }
  }

  it('are the same before and after the table has come to the browser', async () => {
    let sent: Awaited<ReturnType<typeof answers>> | undefined
    await withoutTable(browser(), path, async (page) => {
      sent = await answers(page, false)
    })
    await onMatrix(browser(), path, async (page) => {
      const here = await answers(page, true)
      // a lens has a table of its own, for which the page does not wait
      const lenses = searches.filter((search) => search.includes('lens='))
      expect(here.asked).toBeLessThanOrEqual(lenses.length)
      expect(sent?.asked).toBeGreaterThanOrEqual(searches.length)
      for (const [at, said] of here.said.entries()) expect(said).toEqual(sent?.said[at])
    })
  })
})

it('rows that are scrolled to are fetched, while the table is not there', async () => {
  await withoutTable(browser(), LARGE, async (page) => {
    // the box grows when the script takes over: a scroll before that would end too early
    await page.waitForFunction(() => {
      const scrolled = document.querySelector('.grid-box')
      if (scrolled) scrolled.scrollTop = scrolled.scrollHeight
      return document.querySelector('.grid-table td[data-key="s-001000/openness"]') !== null
    })
    await untilFilled(page)
    expect(await cellWords(page, 's-001000/openness')).not.toBe('')
  })
})

it('a server that does not answer is told of, and the last answer stays', async () => {
  await withoutTable(browser(), MATRIX, async (page) => {
    const rows = await rowKeys(page)
    await page.route('**/api/rows/**', (route) => route.abort())
    await head(page, '/scope').locator('a.sort-link').click()
    await page.locator('.matrix-said [role="alert"]').waitFor()
    expect(await rowKeys(page)).toEqual(rows)
  })
})

describe('an old address', () => {
  it.each([
    ['state=weak', 'low-confidence', 'state'],
    ['not.openness=weak', 'low-confidence', 'not.openness'],
  ])('%s still means what it meant', async (search, value, key) => {
    await onMatrix(browser(), `${MATRIX}?${search}`, async (page) => {
      expect(await page.locator('.query-said .notice').count()).toBe(0)
      expect(await sentence(page)).toContain('low confidence')
      const label = key === 'state' ? 'States of cells' : 'Openness'
      await facet(page, label)
      expect(await tick(page, key, value).isChecked()).toBe(true)
    })
  })

  it('order=down.openness sorts by openness, last level first', async () => {
    await onMatrix(browser(), `${MATRIX}?order=down.openness`, async (page) => {
      expect(await page.locator('.query-said .notice').count()).toBe(0)
      expect(await head(page, '/openness').getAttribute('aria-sort')).toBe('descending')
      expect((await rowKeys(page))[0]).toBe('ethereum')
    })
  })

  it('that names what there is not says what comes nearest, and shows the rest', async () => {
    await onMatrix(browser(), `${MATRIX}?is.opennes=5&is.model=company`, async (page) => {
      await expect(page.locator('.query-said .notice').innerText()).resolves.toMatch(/openness/)
      expect(await rowKeys(page)).toHaveLength(2)
    })
  })
})

it('a long walk goes without an error, a warning or a refused request', async () => {
  await withPage(browser(), {}, async (page) => {
    const troubles = watchTroubles(page)
    for (const [path, searches] of QUERIES) {
      await openMatrix(page, path)
      for (const search of searches) await followLink(page, search)
    }
    await untilAlive(page)
    expect(troubles).toEqual([])
  })
})
