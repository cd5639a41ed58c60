import type { LegendEntry } from '../../scene/legend'
import { marker, seriesStroke } from '../../scene/marker'
import { polyline } from '../../scene/path'
import type { SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import type { Item } from './flow'
import type { RadarModel, RadarSeries } from './model'
import { FADED } from './series'
import type { RadarSizes } from './sizes'

/** `lines`: the most lines a name may take; all that it needs, if not given. */
export type Setting = { width: number; lines?: number; sizes: RadarSizes }
type Words = Setting & { text: string; key?: string }

/** A sample of line and marker with the name, for each system, and for the ghost. */
export function legendItems(model: RadarModel, setting: Setting): Item[] {
  return model.series.map((series) => {
    const item = sampleItem({ ...setting, text: series.name, key: series.id }, (x, y) =>
      seriesSample(series, { x, y }, setting),
    )
    const { systems: marked } = model.marked
    return marked.length > 0 && !marked.includes(series.id) ? fadedItem(item) : item
  })
}

/** What the grey line is; nothing if there is none. */
export function ghostItems(model: RadarModel, setting: Setting): Item[] {
  const labels = new Set(model.ghosts.flatMap((ghost) => (ghost ? [ghost.label] : [])))
  return [...labels].map((text) =>
    sampleItem({ ...setting, text }, (x, y) => [
      {
        type: 'line',
        x1: x,
        y1: y,
        x2: x + sampleWidth(setting),
        y2: y,
        stroke: 'edge',
        strokeWidth: 1.4,
      },
    ]),
  )
}

/** The systems of one web for a legend beside it; of many webs each bears its name. */
export function legendEntries({ series, arrange, marked }: RadarModel): LegendEntry[] {
  if (arrange === 'multiples') return []
  return series.map(({ id, name, slot }) => {
    const faded = marked.systems.length > 0 && !marked.systems.includes(id)
    return { key: id, name, slot, line: true, ...(faded ? { opacity: FADED } : {}) }
  })
}

function fadedItem(item: Item): Item {
  return {
    ...item,
    draw: (x, y) => [{ type: 'group', nodes: item.draw(x, y), opacity: FADED }],
  }
}

function sampleWidth({ sizes, width }: Setting): number {
  return Math.min(sizes.line * 22, width * 0.26)
}

function seriesSample(
  { slot }: RadarSeries,
  { x, y }: { x: number; y: number },
  setting: Setting,
): SceneNode[] {
  const { sizes } = setting
  const half = sampleWidth(setting) / 2
  // from the marker outwards, so that dashes are the same on both sides
  const d = [-half, half].flatMap((end) =>
    polyline([
      { x: x + half, y },
      { x: x + half + end, y },
    ]),
  )
  return [
    { type: 'path', d, ...seriesStroke(slot, sizes.line) },
    marker({ slot, x: x + half, y, r: sizes.marker, look: 'filled' }),
  ]
}

/** A sample at the left of words, which wrap. */
function sampleItem(
  { text, width, lines, sizes, key }: Words,
  sample: (x: number, y: number) => SceneNode[],
): Item {
  const size = sizes.type.body
  const left = sampleWidth({ sizes, width }) + size * 0.6
  const { measure } = sizes
  const wrapped = wrap(text, { face: 'label', size, width: width - left, lines, measure })
  const lineHeight = size * 1.25
  return {
    width: left + wrapped.width,
    height: wrapped.lines.length * lineHeight,
    draw: (x, y) => [
      {
        type: 'group',
        key,
        nodes: [
          ...sample(x, y + lineHeight / 2),
          ...textBlock({
            lines: wrapped.lines,
            x: x + left,
            y: y + lineHeight / 2 + size * TO_BASELINE,
            size,
            lineHeight,
            face: 'label',
            fill: 'ink',
          }),
        ],
      },
    ],
  }
}
