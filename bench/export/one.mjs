/**
 * A process of its own for one library: `one.mjs <library> svg|png <pictures> [file]`. Its first line says
 * that the first picture is done, which ends its cold start; the last one is the most memory it took.
 */
import { writeFileSync } from 'node:fs'
import { comparisonOf } from './comparison'

const [name, kind, pictures, file] = process.argv.slice(2)
const library = await import(`./contestants/${name}.mjs`)

/** The library's own way to PNG, or its SVG by the rasteriser of all. */
async function draw(round) {
  const comparison = comparisonOf(round)
  if (kind === 'svg') return library.svg(comparison)
  if (library.png) return library.png(comparison, { scale: 1 })
  const { rasterise } = await import('./raster.mjs')
  return rasterise(await library.svg(comparison), 1)
}

for (let round = 0; round < Number(pictures); round++) {
  const picture = await draw(round)
  if (round === 0) process.stdout.write('first\n')
  if (round === 0 && file) writeFileSync(file, picture)
  // without a turn of the event loop a row of PNGs holds the rasteriser's memory
  await new Promise((resolve) => setImmediate(resolve))
}
process.stdout.write(`${process.resourceUsage().maxRSS}\n`)
