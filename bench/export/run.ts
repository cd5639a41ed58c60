/**
 * `npm run bench:export`: a radar of three systems on eight scales, by Outcrop and by four other ways of
 * making pictures on a server, in one run. Prints tables for RESULTS.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteAddress } from '../../__tests__/support/browser'
import { median, printTable } from '../table'
import { bundleLibraries } from './bundle'
import { coldStarts, memories, ownProcess } from './own-process'
import { type Line, type Measured, printLines } from './report'

const QUICK = process.argv.includes('--quick')
const SVG_ROUNDS = QUICK ? 300 : 1500
const PNG_ROUNDS = QUICK ? 12 : 60
const LIBRARIES = ['outcrop', 'nivo', 'echarts', 'vega', 'chartjs', 'string']
/** Chart.js draws on a canvas. */
const WRITERS = LIBRARIES.filter((library) => library !== 'chartjs')
/** The first rounds, in which code is still compiled, do not count. */
const WARM_UP = 1 / 3
const SECONDS = 3

type Warm = { times: Record<string, Record<string, number[]>>; sizes: Record<string, number> }

function warm(folder: string): Warm {
  const args = [join(folder, 'warm.mjs'), String(SVG_ROUNDS), String(PNG_ROUNDS)]
  const env = { ...process.env, NODE_ENV: 'production' as const }
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }))
}

function medians(times: Record<string, number[]> = {}): Measured {
  const settled = (all: number[]) => all.slice(Math.floor(all.length * WARM_UP))
  return new Map(Object.entries(times).map(([library, all]) => [library, median(settled(all))]))
}

/** By how many percent the one takes longer than the other, round by round. */
function percentOver(whole: Record<string, number[]> = {}, part: Record<string, number[]> = {}) {
  return Object.fromEntries(
    Object.entries(part).map(([library, all]) => [
      library,
      all.map((ms, round) => 100 * ((whole[library]?.[round] ?? Number.NaN) / ms - 1)),
    ]),
  )
}

const rates = (times: Measured): Measured =>
  new Map([...times].map(([key, ms]) => [key, 1000 / ms]))

async function linesOf(folder: string): Promise<Line[]> {
  const { times, sizes } = warm(folder)
  const png = medians(times.png)
  const raster = medians(times.raster)
  const share = medians(percentOver(times.png, times.raster))
  const sizesKb = Object.entries(sizes).map(([library, size]): [string, number] => [
    library,
    size / 1000,
  ])
  return [
    { label: 'SVG, other systems each time, ms', values: medians(times.svg) },
    { label: 'SVG, the same again, ms', values: medians(times['svg, same']) },
    { label: 'size of the SVG, kB', values: new Map(sizesKb) },
    { label: 'PNG, other systems each time, ms', values: png },
    { label: 'rasterising that very SVG alone, ms', values: raster },
    { label: 'PNG over that, %', values: share, plain: true },
    { label: 'PNGs a second, two at a time', values: rates(medians(times['png, at once'])) },
    { label: 'cold start to the first SVG, ms', values: await coldStarts(folder, WRITERS, 'svg') },
    {
      label: 'cold start to the first PNG, ms',
      values: await coldStarts(folder, LIBRARIES, 'png'),
    },
    { label: 'memory after 100 SVGs, MB', values: await memories(folder, WRITERS, 'svg') },
    { label: 'memory after 100 PNGs, MB', values: await memories(folder, LIBRARIES, 'png') },
  ]
}

/** Answers of 304 a second of the server under measurement, by a client in a process of its own. */
function notModified(): string[][] {
  const client = join(dirname(fileURLToPath(import.meta.url)), 'not-modified.mjs')
  const ask = (file: string) => {
    const address = `${siteAddress()}/open-intelligence/${file}`
    const rounds = Array.from({ length: 3 }, () =>
      Number(
        execFileSync(process.execPath, [client, address, String(SECONDS)], { encoding: 'utf8' }),
      ),
    )
    return [file, median(rounds).toFixed(0)]
  }
  return [
    'radar.svg?systems=bittensor,bitcoin,linux',
    'radar.png?systems=bittensor,bitcoin,linux',
  ].map(ask)
}

const folder = await bundleLibraries()
const pictures = mkdtempSync(join(tmpdir(), 'outcrop-bench-export-'))
for (const library of LIBRARIES) {
  await ownProcess(folder, [library, 'png', '1', join(pictures, `${library}.png`)])
}
console.log(`\nWhat is drawn: ${pictures}`)
printLines(LIBRARIES, await linesOf(folder))
console.log('\nAnswers of 304 a second, client and server on one machine\n')
printTable(['picture', 'a second'], notModified())
