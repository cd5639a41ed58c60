import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { newReader, openBrowser } from '../__tests__/support/browser'
import { median, printTable } from './table'

const PATH = '/open-intelligence'
const ROUNDS = 7
const CELL = '[data-key="bitcoin/ownership"]'

type Loaded = { address: string; type: string; bytes: number; zipped: number }

type Weight = { all: Loaded[]; named: Loaded[]; lazy: Loaded[] }

/**
 * Everything that a fresh profile loads without a touch. Scripts that the page names are there before
 * anybody can do anything; the others are fetched by these once the page is up.
 */
async function weigh(browser: Browser): Promise<Weight> {
  const context = await newReader(browser)
  const page = await context.newPage()
  const answers: Response[] = []
  page.on('response', (answer) => answers.push(answer))
  const html = await (await page.goto(PATH, { waitUntil: 'load' }))?.text()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  const all = await Promise.all(answers.map(measured))
  await context.close()
  const scripts = all.filter(({ type }) => type.includes('javascript'))
  const isNamed = ({ address }: Loaded) => html?.includes(`src="${address}`) === true
  return { all, named: scripts.filter(isNamed), lazy: scripts.filter((one) => !isNamed(one)) }
}

async function measured(answer: Response): Promise<Loaded> {
  const body = await answer.body().catch(() => Buffer.alloc(0))
  const type = answer.headers()['content-type'] ?? ''
  // Fonts and pictures are packed already: the wire carries them as they are.
  const zipped = /text|javascript|json|svg/.test(type) ? gzipSync(body).length : body.length
  return { address: new URL(answer.url()).pathname, type, bytes: body.length, zipped }
}

const kilobytes = (list: Loaded[], size: 'bytes' | 'zipped') =>
  `${(list.reduce((sum, one) => sum + one[size], 0) / 1000).toFixed(1)} kB`

function weightRows(name: string, list: Loaded[]): string[] {
  return [name, String(list.length), kilobytes(list, 'zipped'), kilobytes(list, 'bytes')]
}

/** First contentful paint of a fresh profile. */
async function firstPaint(page: Page): Promise<number> {
  await page.goto(PATH, { waitUntil: 'load' })
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
}

/** From a click on a cell to the next paint, as the browser's own event timing tells it. */
async function clickDelay(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { clickDelays: seen })
    const options: PerformanceObserverInit = { type: 'event', buffered: false }
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        if (['pointerdown', 'pointerup', 'click'].includes(entry.name)) seen.push(entry.duration)
      }
    }).observe(Object.assign(options, { durationThreshold: 16 }))
  })
  await page.locator(`[data-figure="matrix"] ${CELL}`).locator('visible=true').first().click()
  await page.waitForTimeout(800)
  const delays: unknown = await page.evaluate(() => Reflect.get(globalThis, 'clickDelays'))
  const numbers = Array.isArray(delays) ? delays.filter((delay) => typeof delay === 'number') : []
  // Below the browser's threshold no entry is made.
  return numbers.length > 0 ? Math.max(...numbers) : 16
}

async function timings(browser: Browser) {
  const paints: number[] = []
  const delays: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await newReader(browser)
    const page = await context.newPage()
    paints.push(await firstPaint(page))
    delays.push(await clickDelay(page))
    await context.close()
  }
  return { paint: median(paints), delay: median(delays) }
}

const browser = await openBrowser()
try {
  const warm = await newReader(browser)
  await (await warm.newPage()).goto(PATH)
  await warm.close()
  const { all, named, lazy } = await weigh(browser)
  console.log(`\n${PATH}, a fresh profile at 1440 x 1000\n`)
  printTable(
    ['what', 'files', 'gzip', 'unpacked'],
    [
      weightRows('everything', all),
      weightRows(
        'the page itself',
        all.filter(({ type }) => type.includes('html')),
      ),
      weightRows(
        'fonts',
        all.filter(({ type }) => type.includes('font')),
      ),
      weightRows('JavaScript before interaction', named),
      weightRows('JavaScript fetched after first paint', lazy),
    ],
  )
  const { paint, delay } = await timings(browser)
  console.log(`\nTimes in Chromium, median of ${ROUNDS}\n`)
  printTable(
    ['what', 'milliseconds'],
    [
      ['first contentful paint', paint.toFixed(0)],
      ['click on a cell to the next paint', delay.toFixed(0)],
    ],
  )
} finally {
  await browser.close()
}
