import type { Frame } from '../../scene/frame'
import type { SceneNode } from '../../scene/scene'
import { captionItem } from './caption'
import { columnItems, flowItems, type Item } from './flow'
import { keyWeb } from './key-web'
import { ghostItems, legendItems } from './legend'
import type { RadarModel } from './model'
import { OFF_STATES } from './reading'
import { readingNotes, statesIn, stateWords } from './reading-notes'
import type { RadarSizes } from './sizes'
import { spokeKeyItems } from './spoke-key'

/**
 * What the plot could not say itself. `web`: the webs carry no numbers, so the key shows where they
 * are. `signs`: no words stand at the signs off the web.
 */
export type Needs = { legend: boolean; key: boolean; web: boolean; signs: boolean }
export type Around = {
  model: RadarModel
  frame: Frame
  sizes: RadarSizes
  needs: Needs
  width: number
}
/**
 * `words`: with first and last level. `lines`: the most lines that a name may take, in columns of at
 * least `column` (in sizes of axis names), with rows `apart`.
 */
type Richness = { words: boolean; lines?: number; column: number; apart: number }

const RICHNESS: Richness[] = [
  { words: true, column: Infinity, apart: 0.35 },
  { words: false, column: Infinity, apart: 0.35 },
  { words: false, lines: 2, column: 13, apart: 0.2 },
  { words: false, lines: 1, column: 13, apart: 0.1 },
  { words: false, lines: 1, column: 8, apart: 0.05 },
]
const OFF = new Set<string>(OFF_STATES)
/** Narrower keys name the spokes alone. */
const WORDS_FROM = 380

/** Legend and key, richest first; a set is empty when the plot says everything itself. */
export function keySets(around: Around): Item[][] {
  const sets = around.width < WORDS_FROM ? RICHNESS.slice(1) : RICHNESS
  return sets.map((richness) => legendAndKey(around, richness))
}

/** How to read the picture: in sentences, then with single words. */
export function noteSets(around: Around): Item[][] {
  const { model, frame, sizes, width } = around
  if (frame.parts.words === false) return [stateItems(around)]
  if (!frame.parts.key) return [[captionItem(width, sizes)]]
  const words = [captionItem(width, sizes), ...stateItems(around)]
  return [readingNotes(model, width, sizes), words]
}

/** Signs and words of the states that occur besides plain readings; nothing if there are none. */
export function stateItems({ model, frame, needs, width }: Around): Item[] {
  const states = statesIn(model).filter((state) => needs.signs || !OFF.has(state))
  return frame.parts.key && states.length > 0 ? [stateWords(states, frame, width)] : []
}

function legendAndKey(around: Around, richness: Richness): Item[] {
  const { model, sizes, needs, width } = around
  const gap = sizes.type.axis * 1.2
  const flow = { x: 0, y: 0, width, gap, rowGap: sizes.type.axis * richness.apart }
  const least = sizes.type.axis * richness.column
  const half = richness.lines === undefined ? width : Math.max(least, (width - gap) / 2)
  const setting = { width: Math.min(width, half), lines: richness.lines, sizes }
  const samples = [
    ...(needs.legend ? legendItems(model, setting) : []),
    ...ghostItems(model, { width, sizes }),
  ]
  const web = needs.web ? keyWeb(model, width, sizes) : null
  return [
    ...(samples.length > 0 ? [flowBlock(samples, flow)] : []),
    ...(web ? [web.item] : []),
    ...(needs.key && !web?.named ? [spokeKey(around, richness, flow)] : []),
  ]
}

/** The key of numbered spokes, in as many columns as the widest name allows, or names that may be cut. */
function spokeKey({ model, sizes, width }: Around, richness: Richness, flow: Flow): Item {
  const { words, lines } = richness
  const natural = spokeKeyItems(model, { width, lines, words, sizes })
  const widest = Math.max(1, ...natural.map((item) => item.width))
  const needed = Math.min(widest, sizes.type.axis * richness.column)
  const most = Math.floor((width + flow.gap) / (needed + flow.gap))
  const columns = Math.max(1, Math.min(natural.length, most))
  const column = (width - flow.gap * (columns - 1)) / columns
  const items = spokeKeyItems(model, { width: column, lines, words, sizes })
  return columnBlock(items, { ...flow, columns })
}

type Flow = Parameters<typeof flowItems>[1]

function flowBlock(items: Item[], flow: Flow): Item {
  const { height } = flowItems(items, flow)
  return { width: flow.width, height, draw: (x, y) => flowItems(items, { ...flow, x, y }).nodes }
}

function columnBlock(items: Item[], flow: Flow & { columns: number }): Item {
  const { height } = columnItems(items, flow)
  return { width: flow.width, height, draw: (x, y) => columnItems(items, { ...flow, x, y }).nodes }
}

/** Blocks one below the other; `height` with the gaps between them. */
export function stackBlocks(items: readonly Item[], gap: number): Item {
  const height =
    items.reduce((sum, item) => sum + item.height, 0) + gap * Math.max(0, items.length - 1)
  return {
    width: Math.max(0, ...items.map(({ width }) => width)),
    height,
    draw: (x, y) => {
      let top = y
      return items.flatMap((item): SceneNode[] => {
        const nodes = item.draw(x, top)
        top += item.height + gap
        return nodes
      })
    },
  }
}
