/**
 * `npm run bench:matrix`: Outcrop's matrix beside four table libraries, in one run, in one Chromium. Visits
 * take turns, so that whatever else the machine does meets all of them alike.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, siteAddress } from '../../__tests__/support/browser'
import { printTable } from '../table'
import { buildPages } from './build-pages'
import { TABLE_CONTROLS, UPWARD_CONTROLS } from './controls'
import { type EngineTimes, engineTimes } from './engine'
import { expectationsOf } from './expectations'
import { type Measured, visitOutcrop, visitTable } from './measure'
import { merged, printSizes, TABLES, type TableName } from './report'
import { madeRows } from './rows'
import { servePages } from './serve-pages'

const QUICK = process.argv.includes('--quick')
const SIZES = QUICK ? [10_000] : [10_000, 100_000]
/** `--visits=1` for a first look. */
const ASKED = process.argv.find((each) => each.startsWith('--visits='))
const VISITS = ASKED ? Number(ASKED.split('=')[1]) : QUICK ? 1 : 3
const ROUNDS = QUICK ? 2 : 3
const SCREENS = 100

type Place = { browser: Browser; script: string; tables: string }

async function measureSize(systems: number, { browser, script, tables }: Place) {
  const { rows, fields } = madeRows(systems)
  const labels = fields.slice(1).map(({ label }) => label)
  const plain = expectationsOf(rows, { fields: null, labels: [] })
  // Outcrop's search finds columns by their labels, too, and LineUp's looks at one column.
  const own = expectationsOf(rows, { fields: null, labels })
  const lineup = expectationsOf(rows, { fields: ['question'], labels: [] })
  const visits = new Map<TableName, Measured[]>()
  for (let round = 0; round < VISITS; round++) {
    for (const table of TABLES) {
      const expected = table === 'outcrop' ? own : table === 'lineup' ? lineup : plain
      // Two of three visits scroll: it takes ten seconds each time, for every table.
      const screens = round === 2 ? 0 : SCREENS
      const visit = { browser, systems, script, expected, rounds: ROUNDS, screens }
      const measured =
        table === 'outcrop'
          ? await visitOutcrop(visit, siteAddress())
          : await visitTable(
              visit,
              `${tables}/${table}`,
              table === 'lineup' ? UPWARD_CONTROLS : TABLE_CONTROLS,
            )
      visits.set(table, [...(visits.get(table) ?? []), measured])
    }
  }
  return new Map([...visits].map(([table, all]) => [table, merged(all)]))
}

async function enginesIn({ browser, tables }: Place, systems: number): Promise<EngineTimes> {
  const page = await browser.newPage()
  await page.goto(`${tables}/engine-page`)
  const times = await page.evaluate<EngineTimes>(`engineTimes(${systems})`)
  await page.close()
  return times
}

function printEngine(where: string, by: Map<number, EngineTimes>): void {
  const sizes = [...by.keys()]
  const names = Object.keys(by.get(sizes[0] ?? 0) ?? {})
  console.log(`\nThe engine alone, ${where}, milliseconds\n`)
  printTable(
    ['what', ...sizes.map((size) => `${size} rows`)],
    names.map((name) => [name, ...sizes.map((size) => (by.get(size)?.[name] ?? 0).toFixed(1))]),
  )
}

const folder = await buildPages()
const site = await servePages(folder)
const browser = await openBrowser()
try {
  const script = readFileSync(join(folder, 'in-page.js'), 'utf8')
  const place = { browser, script, tables: site.address }
  const inNode = new Map<number, EngineTimes>()
  const inBrowser = new Map<number, EngineTimes>()
  for (const systems of [1000, ...SIZES]) {
    inNode.set(systems, engineTimes(systems))
    inBrowser.set(systems, await enginesIn(place, systems))
  }
  for (const systems of SIZES) {
    const by = await measureSize(systems, place)
    const counts = inBrowser.get(systems)?.['all counts, a filter']
    if (counts !== undefined) by.get('outcrop')?.set('all counts', [counts])
    printSizes(systems, by)
  }
  printEngine('in Node', inNode)
  printEngine('in Chromium', inBrowser)
} finally {
  await browser.close()
  site.stop()
}
