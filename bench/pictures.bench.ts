import { drawChart } from '../lib/charts/draw'
import { CHART_KINDS } from '../lib/charts/index'
import type { Format } from '../lib/export/formats'
import { loadWriter, type ServerOptions } from '../lib/export/writers.server'
import { frameOf } from '../lib/scene/frame'
import { measure } from '../lib/scene/measure'
import { loadDataset } from '../lib/store/datasets.server'
import { fontFiles, readFont } from '../lib/store/fonts.server'
import { DEFAULT_QUERY } from '../lib/view/query'
import { median, printTable } from './table'

const DATASET = 'open-intelligence'
const ROUNDS = 60
const WARM_UP = 20

const plain: ServerOptions = { theme: 'light', scale: 1.5, text: 'live', fontFiles, readFont }

type Case = { label: string; format: Format['id']; options: ServerOptions }

/** What is timed: the whole way from the loaded dataset to the bytes, on a sheet of 1280 x 720. */
const CASES: Case[] = [
  { label: 'SVG', format: 'svg', options: plain },
  { label: 'SVG with fonts', format: 'svg', options: { ...plain, text: 'embed' } },
  { label: 'PNG 1920 x 1080', format: 'png', options: plain },
]

const { dataset, hash } = await loadDataset(DATASET)

async function timeOf(chart: string, { format, options }: Case): Promise<string> {
  const write = await loadWriter(format)
  const frame = frameOf('slide-16x9', measure)
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const start = performance.now()
    await write(
      drawChart({ dataset, hash, chart, query: DEFAULT_QUERY, options: {}, frame }),
      options,
    )
    if (round >= 0) times.push(performance.now() - start)
  }
  return median(times).toFixed(1)
}

const rows: string[][] = []
for (const { id } of CHART_KINDS) {
  const row = [id]
  for (const one of CASES) row.push(await timeOf(id, one))
  rows.push(row)
}
console.log(`\n${DATASET}, dataset to file in milliseconds, median of ${ROUNDS} after ${WARM_UP}\n`)
printTable(['chart', ...CASES.map(({ label }) => label)], rows)
