import { type Block, TO_BASELINE } from './block'
import type { Frame } from './frame'
import { marker, seriesStroke } from './marker'
import { polyline } from './path'
import type { Plate } from './plate'
import type { Key, Point, SceneNode, Slot } from './scene'
import { SIZES, textBlock } from './text'
import { wrap } from './wrap'

/** A system as its marks have it. */
export type LegendEntry = {
  key: Key
  name: string
  slot: Slot
  /** Its marks are on a line. */
  line: boolean
  opacity?: number
}

const LEADING = 1.25
/** A column takes at most this share of the room of plot and legend. */
const WIDEST_COLUMN = 0.32

type Look = { size: number; r: number; stroke: number; sample: number; gap: number }

function lookOf({ density }: Frame, entries: readonly LegendEntry[]): Look {
  const size = SIZES[density].body
  const stroke = size * 0.13
  const r = size * 0.32
  const sample = entries.some(({ line }) => line) ? size * 2.4 : r * 2
  return { size, r, stroke, sample, gap: size * 0.5 }
}

type Placed = LegendEntry & Point & { lines: string[] }

/**
 * The plate with a legend of these systems below or at the right of the plot, as the frame asks for, and
 * so much less room for the plot; the plate itself where it asks for none.
 */
export function withLegend(frame: Frame, around: Plate, entries: readonly LegendEntry[]): Plate {
  if (entries.length === 0) return around
  if (frame.legend === 'right') return atRight(frame, around, entries)
  return frame.legend === 'bottom' ? below(frame, around, entries) : around
}

function below(frame: Frame, around: Plate, entries: readonly LegendEntry[]): Plate {
  const { box, close } = around
  const look = lookOf(frame, entries)
  const legend = legendBlock(frame, entries, { x: box.x, width: box.width, columns: false })
  const taken = legend.height + look.size
  const height = box.height - taken
  return {
    ...around,
    box: { ...box, height },
    close: (content) => {
      // on a sheet of fixed size it stands at the foot of its room, wherever the plot ends
      const end = box.y + (Number.isFinite(height) ? height : content) + look.size
      const rest = close(content + taken)
      return { ...rest, nodes: [...legend.draw(end), ...rest.nodes] }
    },
  }
}

function atRight(frame: Frame, around: Plate, entries: readonly LegendEntry[]): Plate {
  const { box, close } = around
  const look = lookOf(frame, entries)
  const width = Math.min(widestOf(frame, entries, look), box.width * WIDEST_COLUMN)
  const left = box.x + box.width - width
  const legend = legendBlock(frame, entries, { x: left, width, columns: true })
  const plot = { ...box, width: left - look.size * 1.5 - box.x }
  return {
    ...around,
    // a column that is higher than its room leaves none
    box: legend.height > box.height ? { ...plot, height: 0 } : plot,
    close: (content) => {
      const rest = close(Math.max(content, legend.height))
      return { ...rest, nodes: [...legend.draw(box.y), ...rest.nodes] }
    },
  }
}

function widestOf({ measure }: Frame, entries: readonly LegendEntry[], look: Look): number {
  const names = entries.map(({ name }) => measure(name, 'label', look.size))
  // a hair more, so that the widest name stays on its line
  return look.sample + look.gap + Math.max(...names) + 1
}

type Room = { x: number; width: number; columns: boolean }

/** Samples with names that wrap: one below the other, or in rows. */
function legendBlock(frame: Frame, entries: readonly LegendEntry[], room: Room): Block {
  const look = lookOf(frame, entries)
  const placed: Placed[] = []
  const step = look.size * LEADING
  let [x, y, row] = [0, 0, 0]
  for (const entry of entries) {
    const { lines, width } = wrap(entry.name, {
      ...{ face: 'label', size: look.size, measure: frame.measure },
      width: room.width - look.sample - look.gap,
    })
    const taken = look.sample + look.gap + width
    if (placed.length > 0 && (room.columns || x + taken > room.width + 0.5)) {
      x = 0
      y += row + look.size * 0.35
      row = 0
    }
    placed.push({ ...entry, lines, x: room.x + x, y })
    x += taken + look.size * 1.4
    row = Math.max(row, lines.length * step)
  }
  const draw = (top: number) => placed.map((each) => entryNode(each, top, look))
  return { height: y + row, draw }
}

function entryNode({ x, y, ...entry }: Placed, from: number, look: Look): SceneNode {
  const { key, lines, opacity } = entry
  const lineHeight = look.size * LEADING
  const middle = from + y + lineHeight / 2
  const words = textBlock({
    ...{ lines, x: x + look.sample + look.gap, y: middle + look.size * TO_BASELINE, lineHeight },
    ...{ size: look.size, face: 'label', fill: 'ink' },
  })
  const nodes = [...sampleNodes(entry, { x: x + look.sample / 2, y: middle }, look), ...words]
  return { type: 'group', key, nodes, ...(opacity === undefined ? {} : { opacity }) }
}

function sampleNodes({ slot, line }: LegendEntry, { x, y }: Point, look: Look): SceneNode[] {
  const sign = marker({ slot, x, y, r: look.r, look: 'filled' })
  if (!line) return [sign]
  // from the marker outwards, so that dashes are the same on both sides
  const ends = [x - look.sample / 2, x + look.sample / 2]
  const d = ends.flatMap((end) =>
    polyline([
      { x, y },
      { x: end, y },
    ]),
  )
  return [{ type: 'path', d, ...seriesStroke(slot, look.stroke) }, sign]
}
