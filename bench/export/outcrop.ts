import { drawKind, parseKindRequest } from '../../lib/charts/draw-kind'
import type { Drawing } from '../../lib/charts/drawing'
import { radar } from '../../lib/charts/radar/index'
import { registerKind } from '../../lib/charts/register-kind'
import { loadWriter, type ServerOptions } from '../../lib/export/writers.server'
import { frameOf } from '../../lib/scene/frame'
import { measure } from '../../lib/scene/measure'
import { fontFiles, readFont } from '../../lib/store/fonts.server'
import { benchDataset, type Comparison, SHEET } from './comparison'

const dataset = benchDataset()
/** Worked out where a dataset is read, as it is here not: the others are given their numbers as well. */
const hash = 'bench'
/** Of the kinds the radar alone, as the others bring no more than a radar needs. */
const kind = registerKind(radar)
const frame = frameOf('auto', measure, SHEET)
const frameKeys = { w: String(SHEET.width), h: String(SHEET.height) }

/** From the query of an address, as the server does it. It writes its own title, and names lines beside them. */
function draw({ systems }: Comparison): Drawing {
  const entries: [string, string][] = [['systems', systems.map(({ id }) => id).join(',')]]
  const { query, options } = parseKindRequest(entries, dataset, kind)
  const only = 'picture'
  return drawKind({ dataset, hash, kind, query, options, frame, frameKeys, only })
}

function optionsOf(scale: number): ServerOptions {
  return { theme: 'light', scale, text: 'live', fontFiles, readFont }
}

/** Letters are not embedded, as in the SVG of the others. */
export async function svg(comparison: Comparison): Promise<string> {
  const write = await loadWriter('svg')
  return String(await write(draw(comparison), optionsOf(1)))
}

/** With its texts and its density, as it is served. */
export async function png(comparison: Comparison, { scale }: { scale: number }) {
  const write = await loadWriter('png')
  return write(draw(comparison), optionsOf(scale))
}
