/**
 * Times every library in one process, taking turns in each round, so that whatever else the machine does
 * meets all of them alike. Prints JSON: the milliseconds of each round, by measure and library.
 */
import { availableParallelism } from 'node:os'
import { comparisonOf } from './comparison'
import * as chartjs from './contestants/chartjs.mjs'
import * as echarts from './contestants/echarts.mjs'
import * as nivo from './contestants/nivo.mjs'
import * as outcrop from './contestants/outcrop.mjs'
import * as string from './contestants/string.mjs'
import * as vega from './contestants/vega.mjs'
import { rasterise, turn } from './raster.mjs'

const LIBRARIES = { outcrop, nivo, echarts, vega, chartjs, string }
const WRITERS = Object.entries(LIBRARIES).filter(([, library]) => library.svg)
const [svgRounds, pngRounds] = process.argv.slice(2).map(Number)

const times = {}

function note(measure, name, milliseconds) {
  times[measure] ??= {}
  times[measure][name] ??= []
  times[measure][name].push(milliseconds)
}

async function time(measure, name, work) {
  const start = performance.now()
  await work()
  note(measure, name, performance.now() - start)
}

function pngOf([, library], comparison) {
  if (library.png) return library.png(comparison, { scale: 1 })
  return Promise.resolve(library.svg(comparison)).then((svg) => rasterise(svg, 1))
}

/** Who begins changes with the round: the one after a costly one pays for its garbage. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

for (let round = 0; round < svgRounds; round++) {
  for (const [name, library] of turned(WRITERS, round)) {
    await time('svg', name, () => library.svg(comparisonOf(round)))
    await time('svg, same', name, () => library.svg(comparisonOf(0)))
  }
  await turn()
}
for (let round = 0; round < pngRounds; round++) {
  const comparison = comparisonOf(round)
  for (const each of turned(Object.entries(LIBRARIES), round)) {
    const [name, library] = each
    // one right after the other, so that the machine is as quick for both
    if (library.svg) {
      const svg = await library.svg(comparison)
      await time('raster', name, () => rasterise(svg, 1))
      await turn()
    }
    await time('png', name, () => pngOf(each, comparison))
    await turn()
  }
}
const atOnce = availableParallelism()
const SHARE = 4 * atOnce

/** Draws as many at once as there are processors. */
async function drawMany(each, round) {
  const all = Array.from({ length: SHARE }, (_, at) => comparisonOf(round * SHARE + at))
  const next = async () => {
    for (let one = all.pop(); one; one = all.pop()) await pngOf(each, one)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

for (let round = 0; round < pngRounds / 4; round++) {
  for (const each of turned(Object.entries(LIBRARIES), round)) {
    const start = performance.now()
    await drawMany(each, round)
    note('png, at once', each[0], (performance.now() - start) / SHARE)
    await turn()
  }
}
const sizes = {}
for (const [name, library] of WRITERS) sizes[name] = (await library.svg(comparisonOf(0))).length
process.stdout.write(JSON.stringify({ times, sizes }))
