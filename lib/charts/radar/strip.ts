import type { Frame } from '../../scene/frame'
import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import type { RadarModel } from './model'
import { isOff } from './reading'
import { FADED } from './series'
import { signNode } from './signs'
import type { RadarSizes } from './sizes'
import { type StripEntry, stripEntries } from './strip-places'

type Input = {
  model: RadarModel
  frame: Frame
  x: number
  y: number
  width: number
  sizes: RadarSizes
}
type Drawn = { nodes: SceneNode[]; height: number }

const BAR = 7
const LEVEL_LINES = 4
/** Up to here colour, marker and place tell systems apart without names. */
const MOST_UNNAMED = 6

/**
 * The selected scale laid flat with every shown system on it. On a phone the levels are named in the
 * scale itself, which wears the soft tag colour; else below it. Null without a selection.
 */
export function strip(input: Input): Drawn | null {
  const { model, frame } = input
  const spoke = model.selected
  if (spoke === null) return null
  const phone = frame.preset === 'narrow'
  const named = !phone || model.series.length > MOST_UNNAMED
  const head = phone ? { nodes: [], height: 0 } : stripHead(input, spoke)
  const marks = stripMarks({ ...input, y: input.y + head.height }, spoke, named)
  const scale = stripScale(
    { ...input, y: input.y + head.height + marks.height },
    spoke,
    marks.scale,
  )
  return {
    nodes: [...head.nodes, ...marks.nodes, ...scale.nodes],
    height: head.height + marks.height + scale.height,
  }
}

/** A hairline, the name of the scale on the tag, and its question. */
function stripHead({ model, x, y, width, sizes }: Input, spoke: number): Drawn {
  const { label = '', question = '', id = '' } = model.spokes[spoke] ?? {}
  const size = sizes.type.axis
  const top = y + size * 1.1
  const fits = sizes.measure(label, 'strong', size) + size <= width
  const words = fits
    ? [label]
    : wrap(label, { face: 'strong', size, width: width - size, measure: sizes.measure }).lines
  const step = size * 1.74
  const tags = words.map((text, index) =>
    tag({
      x,
      y: top + index * step + size * 1.16,
      text,
      face: 'strong',
      size,
      measure: sizes.measure,
      key: `/${id}`,
    }),
  )
  const last = tags[tags.length - 1]?.box
  const beside = last ? last.x + last.width + size * 0.6 : x
  const line = size * 1.3
  const asked = `${question} All on one scale.`
  const onLine = sizes.measure(asked, 'body', size) <= x + width - beside
  const lines = onLine
    ? [asked]
    : wrap(asked, { face: 'body', size, width, measure: sizes.measure }).lines
  const first = onLine
    ? top + (words.length - 1) * step + size * 1.16
    : top + words.length * step + size
  const block = textBlock({
    ...{ lines, x: onLine ? beside : x, y: first, size, lineHeight: line },
    ...{ face: 'body', fill: 'ink2' },
  })
  const rule: SceneNode = {
    type: 'line',
    x1: x,
    y1: y + 0.5,
    x2: x + width,
    y2: y + 0.5,
    stroke: 'rule',
    strokeWidth: 1,
  }
  const height = onLine
    ? top + words.length * step - y
    : first + (lines.length - 1) * line + size * 0.5 - y
  return { nodes: [rule, ...tags.map(({ node }) => node), ...block], height: height + size * 0.8 }
}

function stripMarks(input: Input, spoke: number, named: boolean): Drawn & { scale: number } {
  const { model, y, width, sizes } = input
  const size = sizes.type.cell
  const off = model.series.some(({ readings }) => {
    const reading = readings[spoke]
    return reading !== undefined && isOff(reading)
  })
  const scale = off ? width - 4.4 * sizes.marker : width
  const entries = stripEntries({
    model,
    spoke,
    scale,
    width,
    named,
    size,
    marker: sizes.marker,
    measure: sizes.measure,
  })
  const rows = Math.max(...entries.map(({ row }) => row)) + 1
  const rowHeight = Math.max(size * 1.2, sizes.marker * 2.9)
  const nodes = entries.map((entry): SceneNode => {
    const middle = y + (rows - 1 - entry.row) * rowHeight + rowHeight / 2
    const series = model.series[entry.series]
    const { systems } = model.marked
    const faded = systems.length > 0 && series !== undefined && !systems.includes(series.id)
    const drawn = entryNodes(input, entry, { spoke, middle, size })
    return {
      type: 'group',
      key: series?.keys[spoke],
      nodes: drawn,
      ...(faded ? { opacity: FADED } : {}),
    }
  })
  return { nodes, height: rows * rowHeight + 3, scale }
}

type On = { spoke: number; middle: number; size: number }

function entryNodes(
  { model, x, sizes }: Input,
  entry: StripEntry,
  { spoke, middle, size }: On,
): SceneNode[] {
  const series = model.series[entry.series]
  if (!series) return []
  const r = sizes.marker
  const { slot, state } = entry
  const [from = 0, to = from] = [Math.min(...entry.marks), Math.max(...entry.marks)]
  const line = {
    type: 'line',
    x1: x + from,
    y1: middle,
    x2: x + to,
    y2: middle,
    stroke: `mark${slot}`,
  } as const
  const name: SceneNode[] =
    entry.name === null
      ? []
      : [
          {
            ...{ type: 'text', x: x + entry.name.x, y: middle + size * TO_BASELINE, size },
            ...{ text: entry.name.text, face: 'label', fill: `text${slot}` },
          },
        ]
  if (state === 'known') {
    const look = entry.weak ? 'weak' : 'filled'
    return [marker({ slot, x: x + from, y: middle, r, look }), ...name]
  }
  if (state === 'range') return [{ ...line, strokeWidth: 1.5 * r, cap: 'round' }, ...name]
  if (state === 'disputed') {
    const ends = entry.marks.map((at) =>
      marker({ slot, x: x + at, y: middle, r, look: 'half-start' }),
    )
    return [{ ...line, strokeWidth: 1.2 }, ...ends, ...name]
  }
  const sign = signNode({ series, spoke, state, r, x: x + from, y: middle, named: true })
  return [sign, ...name]
}

/** The levels as boxes in a row, with their names in them or below. */
function stripScale({ model, frame, x, y, sizes }: Input, spoke: number, scale: number): Drawn {
  const { levels = [], id = '' } = model.spokes[spoke] ?? {}
  const phone = frame.preset === 'narrow'
  const size = sizes.type.levelName
  const step = scale / Math.max(1, levels.length)
  const words = levels.map(({ short }) =>
    wrap(short, {
      face: 'label',
      size,
      width: step - 6,
      lines: LEVEL_LINES,
      measure: sizes.measure,
    }),
  )
  const lineHeight = size * 1.1
  const most = Math.max(...words.map(({ lines }) => lines.length))
  const bar = phone ? most * lineHeight + 9 : BAR
  const boxes = levels.map((_, index): SceneNode => {
    const fill = phone ? 'tagSoft' : (levels.length - index) % 2 === 1 ? 'bandA' : 'bandB'
    return {
      ...{ type: 'rect', x: x + index * step + 0.5, y, width: step - 1, height: bar },
      ...{ fill, stroke: 'edge', strokeWidth: 0.7 },
    }
  })
  const names = words.flatMap(({ lines }, index) => {
    const top = phone ? y + (bar - lines.length * lineHeight) / 2 : y + bar + size * 0.7
    return textBlock({
      ...{ lines, x: x + (index + 0.5) * step, y: top + lineHeight / 2 + size * TO_BASELINE },
      ...{ size, lineHeight, face: 'label', fill: 'ink', anchor: 'middle', key: `/${id}` },
    })
  })
  return { nodes: [...boxes, ...names], height: phone ? bar : bar + size * 0.7 + most * lineHeight }
}
