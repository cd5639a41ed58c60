import type { Browser, Page } from 'playwright-core'
import { OUTCROP_CONTROLS } from './controls'
import { doStep, heapOf, scrollScreens, settle } from './drive'
import { COUNTED, type Controls, type Expectations, roundOf } from './plan'

/** Everything measured in one visit, by the name of the measure. */
export type Measured = Map<string, number[]>

export type Visit = {
  browser: Browser
  systems: number
  /** Script of `pages/in-page.mjs`. */
  script: string
  expected: Expectations
  rounds: number
  screens: number
}

const VIEWPORT = { width: 1440, height: 1000 }
const SCREENS = 'frames lost, %'
export const HEAP_ALL = 'heap with the data, MB'
export const HEAP_OVER = 'heap over the data, MB'

/** A page of another table in a fresh profile: its data are made there, then everything is measured. */
export async function visitTable(
  visit: Visit,
  address: string,
  controls: Controls,
): Promise<Measured> {
  return inProfile(visit, async (page, note) => {
    const session = await page.context().newCDPSession(page)
    await page.goto(`${address}?systems=${visit.systems}`)
    await page.evaluate(visit.script)
    await page.evaluate('bench.make()')
    const data = await heapOf(session)
    note('first paint', await page.evaluate<number>('bench.mount()'))
    const all = await heapOf(session)
    note(HEAP_ALL, all)
    note(HEAP_OVER, all - data)
    await use(page, { visit, controls, note })
    const counts = await page.evaluate<number[]>('bench.facetTimes().filter((ms) => ms > 1)')
    for (const ms of counts) note('all counts', ms)
  })
}

/** Outcrop's own page as the server sends it; measured from when its table is in the browser. */
export async function visitOutcrop(visit: Visit, site: string): Promise<Measured> {
  return inProfile(visit, async (page, note) => {
    const session = await page.context().newCDPSession(page)
    await page.goto(`${site}/made-${visit.systems}/matrix`)
    await page.waitForFunction(
      () => performance.getEntriesByName('table-painted').length > 0,
      undefined,
      { timeout: 60_000 },
    )
    await page.evaluate(visit.script)
    await page.evaluate(`driver.readOutcrop(${JSON.stringify({ counted: COUNTED })})`)
    const marks = await page.evaluate<number[]>(
      `['table-ready', 'table-painted'].map((name) => performance.getEntriesByName(name)[0].startTime)`,
    )
    note('first paint', (marks[1] ?? Number.NaN) - (marks[0] ?? Number.NaN))
    const all = await heapOf(session)
    note(HEAP_ALL, all)
    note(HEAP_OVER, all - (await packedSize(page, visit.systems)))
    await use(page, { visit, controls: OUTCROP_CONTROLS, note })
  })
}

/** Megabytes of the table as it is sent, unpacked from gzip: Outcrop's data without anything around. */
async function packedSize(page: Page, systems: number): Promise<number> {
  const bytes = await page.evaluate<number>(
    `fetch('/api/tables/made-${systems}').then((answer) => answer.arrayBuffer()).then((all) => all.byteLength)`,
  )
  return bytes / 1e6
}

type Note = (name: string, value: number) => void

async function inProfile(visit: Visit, run: (page: Page, note: Note) => Promise<void>) {
  const measured: Measured = new Map()
  const note: Note = (name, value) => measured.set(name, [...(measured.get(name) ?? []), value])
  // The driver's script comes from outside, which the page's own policy would not let in.
  const context = await visit.browser.newContext({ viewport: VIEWPORT, bypassCSP: true })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await run(page, note)
  } finally {
    await context.close()
  }
  return measured
}

type Use = { visit: Visit; controls: Controls; note: Note }

async function use(page: Page, { visit, controls, note }: Use): Promise<void> {
  for (let round = 0; round < visit.rounds; round++) {
    for (const step of roundOf(visit.expected, controls)) {
      await settle(page)
      const ms = await doStep(page, step)
      if (step.measured && ms !== null) note(step.name, ms)
    }
  }
  if (visit.screens === 0) return
  await settle(page)
  note(SCREENS, 100 * (await scrollScreens(page, visit.screens)))
}
