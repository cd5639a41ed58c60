import { type Block, below, NOTHING, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import { wrap } from '../../scene/wrap'
import { countSign } from './count-sign'
import type { Column, PairLook } from './look'
import { isCrowd } from './marks'
import type { PairModel, PairSide } from './model'

/** Both names with their markers, and what each is. */
export function headBlock({ a, b }: PairModel, look: PairLook): Block {
  const { columns, x, width, stacked } = look
  const half = (width - look.gap) / 2
  const left: Column = stacked
    ? { x, width: half }
    : { x, width: columns.a.x + columns.a.width - x }
  const right: Column = stacked ? { x: x + half + look.gap, width: half } : columns.b
  const sides = [
    sideBlock({
      side: a,
      look,
      column: left,
      anchor: stacked ? 'start' : 'end',
      markerAt: 'before',
    }),
    sideBlock({
      side: b,
      look,
      column: right,
      anchor: stacked ? 'end' : 'start',
      markerAt: 'after',
    }),
  ]
  return {
    height: Math.max(...sides.map(({ height }) => height)) + look.pad,
    draw: (top) => sides.flatMap((side) => side.draw(top)),
  }
}

type SideInput = {
  side: PairSide
  look: PairLook
  column: Column
  anchor: 'start' | 'end'
  markerAt: 'before' | 'after'
}

function sideBlock(input: SideInput): Block {
  const { side, column, anchor } = input
  const edge = anchor === 'end' ? column.x + column.width : column.x
  const about =
    side.group && !isCrowd(side.systems) ? membersBlock(input, edge) : aboutBlock(input, edge)
  const whole = !input.look.brief || side.group
  return below([nameBlock(input, edge), ...(whole ? [about] : [])], 3)
}

const SMALLER = [1, 0.85, 0.7, 0.6]

/** The name in the largest size in which two lines hold it, with the marker of a single system. */
function nameBlock({ side, look, column, anchor, markerAt }: SideInput, edge: number): Block {
  const { measure, size, marker: r } = look
  const [system] = side.systems
  const signed = !side.group || isCrowd(side.systems)
  const taken = signed ? r * 5 : 0
  const width = column.width - taken
  const tries = SMALLER.map((share) => {
    const tried = Math.round(size.name * share)
    return { size: tried, ...wrap(side.name, { face: 'title', size: tried, width, measure }) }
  })
  const set = tries.find(({ lines }) => lines.length <= 2) ?? tries.at(-1)
  if (!set) return NOTHING
  const shift =
    anchor === 'end' && markerAt === 'after'
      ? -taken
      : anchor === 'start' && markerAt === 'before'
        ? taken
        : 0
  const text = words({
    ...{
      text: side.name,
      x: edge + shift,
      width,
      size: set.size,
      face: 'title',
      fill: 'ink',
      anchor,
    },
    ...{ key: side.group || !system ? undefined : system.id, measure },
  })
  const reach = Math.max(
    0,
    ...set.lines.slice(0, 1).map((line) => measure(line, 'title', set.size)),
  )
  const at = markerX({ anchor, markerAt, edge, reach, r })
  return {
    height: text.height,
    draw: (top) => {
      const y = top + set.size * 0.6
      const mark = signed ? sideSign(side, { x: at, y, r: r * 1.35, markerAt }) : []
      return [...mark, ...text.draw(top)]
    },
  }
}

type Signed = { x: number; y: number; r: number; markerAt: SideInput['markerAt'] }

/** The marker of a system; of many systems their number, as it stands on the scales. */
function sideSign({ group, systems }: PairSide, { x, y, r, markerAt }: Signed): SceneNode[] {
  const [system] = systems
  if (!system) return []
  if (!group) return [marker({ slot: system.slot, x, y, r, look: 'filled', key: system.id })]
  return [
    countSign({ count: systems.length, side: markerAt === 'before' ? 'a' : 'b', x, y, r: r * 0.9 }),
  ]
}

type MarkerAt = Pick<SideInput, 'anchor' | 'markerAt'> & { edge: number; reach: number; r: number }

/** Beside the first line, on the side of the sheet's edge. */
function markerX({ anchor, markerAt, edge, reach, r }: MarkerAt): number {
  if (markerAt === 'before') return anchor === 'end' ? edge - reach - 2.9 * r : edge + 1.4 * r
  return anchor === 'start' ? edge + reach + 3.2 * r : edge - 1.4 * r
}

function aboutBlock({ side, look, column, anchor }: SideInput, edge: number): Block {
  const { measure, size } = look
  return words({
    text: side.about,
    x: edge,
    width: column.width,
    size: size.about,
    face: 'body',
    fill: 'ink2',
    anchor,
    measure,
  })
}

/** The systems of a group, each with its marker. */
function membersBlock({ side, look, column, anchor }: SideInput, edge: number): Block {
  const { measure, size, marker: r } = look
  const taken = 3.2 * r
  const items = side.systems.map(({ id, name, slot }): Block => {
    const x = anchor === 'end' ? edge : edge + taken
    const text = words({
      ...{ text: name, x, width: column.width - taken, size: size.about, face: 'label' },
      ...{ fill: `text${slot}`, anchor, key: id, measure },
    })
    const { lines } = wrap(name, {
      face: 'label',
      size: size.about,
      width: column.width - taken,
      measure,
    })
    const reach = measure(lines[0] ?? '', 'label', size.about)
    return {
      height: text.height + 2,
      draw: (top) => [
        marker({
          slot,
          x: anchor === 'end' ? edge - reach - 1.9 * r : edge + 1.2 * r,
          y: top + size.about * 0.6,
          r,
          look: 'filled',
          key: id,
        }),
        ...text.draw(top),
      ],
    }
  })
  return below(items)
}
