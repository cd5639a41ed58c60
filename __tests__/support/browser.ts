import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/setup/chromium.mjs'

/** Without the last flags Chromium calls out on its own, which a closed network answers with waits. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the app under test answers. */
export function siteAddress(): string {
  const address = process.env.OUTCROP_URL
  if (address) return address
  throw new Error(
    'OUTCROP_URL is not set: run npm test, or npm start and OUTCROP_URL=http://localhost:3000',
  )
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (executablePath === null) throw new Error('No Chromium: run npm test, which installs one')
  return chromium.launch({ executablePath, args: FLAGS })
}

/** One browser for all tests of a file: open from before the first until after the last. */
export function sharedBrowser(): () => Browser {
  let opened: Browser | null = null
  beforeAll(async () => {
    opened = await openBrowser()
  })
  afterAll(() => opened?.close())
  return () => {
    if (opened === null) throw new Error('The browser is open while tests run, not before.')
    return opened
  }
}

export type Reader = {
  theme?: 'light' | 'dark'
  width?: number
  height?: number
  javaScriptEnabled?: boolean
  /** For axe alone, which the page's own policy would not let in. */
  bypassCSP?: boolean
  reducedMotion?: 'reduce' | 'no-preference'
  /** Device pixels for one layout pixel. */
  scale?: number
}

/** A fresh browser profile: no cookies, no memory, and the reader's own settings. */
export function newReader(browser: Browser, reader: Reader = {}): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: siteAddress(),
    colorScheme: reader.theme ?? 'light',
    viewport: { width: reader.width ?? 1440, height: reader.height ?? 1000 },
    javaScriptEnabled: reader.javaScriptEnabled ?? true,
    bypassCSP: reader.bypassCSP ?? false,
    reducedMotion: reader.reducedMotion ?? 'no-preference',
    deviceScaleFactor: reader.scale ?? 1,
    acceptDownloads: true,
    locale: 'en-GB',
  })
}

/** Opens a page in a fresh profile, hands it to `use`, and closes the profile whatever happens. */
export async function withPage<Result>(
  browser: Browser,
  reader: Reader,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await newReader(browser, reader)
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Everything that went wrong in a page: script errors, messages of the console, refused or failed requests. */
export function watchTroubles(page: Page): string[] {
  const troubles: string[] = []
  const own = new URL(siteAddress()).origin
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== own) {
      troubles.push(`foreign request: ${request.url()}`)
    }
  })
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    if (response.status() >= 400 && !isPage)
      troubles.push(`${response.status()}: ${response.url()}`)
  })
  return troubles
}

/**
 * The script is in charge: the page's elements are React's, and nothing that it began is
 * left to do. Where scripts are off: the page is there.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (!scripted) return
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('body *')]
    return elements.some((each) => Object.keys(each).some((key) => key.startsWith('__react')))
  })
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 })),
  )
}

export type Violation = { rule: string; help: string; places: string[] }

/** What axe finds on the page as it stands. The profile has to be opened with bypassCSP. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: {
            id: string
            help: string
            nodes: { target: unknown[]; failureSummary?: string }[]
          }[]
        }>
      }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes
        .slice(0, 5)
        .map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }))
  })
}
