import { type Block, below, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { Box, SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { wrap } from '../../scene/wrap'
import { dimmed } from '../../view/dim'
import { cellNode, glyphSize } from './cell-nodes'
import type { OrderLook } from './look'
import type { OrderModel } from './model'
import type { OrderSystem } from './systems'

/** A node of one system, or of several that are the same: its size, and how it is drawn from a left and a top. */
export type NodeBox = {
  place: number
  width: number
  height: number
  draw: (x: number, y: number) => SceneNode[]
}

const LEADING = 1.2
const TAG_LEADING = 1.8
const BETWEEN_GLYPHS = 3

export function nodeBox(model: OrderModel, place: number, look: OrderLook): NodeBox {
  const systems = (model.nodes[place] ?? []).flatMap((each) => model.systems[each] ?? [])
  if (look.bare) return bareBox(systems, place, look)
  const inner = look.widest - 2 * look.pad.x
  const parts = systems.map((system) => systemPart(model, system, { look, inner }))
  const gap = look.pad.y
  const note = parts.length > 1 ? sameNote(look, inner) : null
  const width = Math.max(...parts.map((part) => part.width), note?.width ?? 0) + 2 * look.pad.x
  const height = (x: number): Block =>
    below(
      [...parts.map((part) => part.at(x + look.pad.x)), ...(note ? [note.at(x + look.pad.x)] : [])],
      gap,
    )
  const total = height(0).height + 2 * look.pad.y
  return {
    ...{ place, width, height: total },
    draw: (x, y) => [
      frame({ x, y, width, height: total }, parts.length > 1, look),
      ...height(x).draw(y + look.pad.y),
    ],
  }
}

/** Several that are the same have a double frame. */
function frame(box: Box, several: boolean, look: OrderLook): SceneNode {
  const line = { stroke: 'edge', strokeWidth: look.line } as const
  const inset = 3 * look.line
  const inner: Box = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  }
  const outer: SceneNode = { type: 'rect', ...box, r: 2, fill: 'paper', ...line }
  return several
    ? { type: 'group', nodes: [outer, { type: 'rect', ...inner, r: 1, ...line }] }
    : outer
}

/** Something of a width that is drawn from a left edge on. */
type Part = { width: number; at: (x: number) => Block }

function sameNote({ size, measure }: OrderLook, inner: number): Part {
  const set = { text: 'the same on every scale', face: 'remark', size: size.words } as const
  const { width } = wrap(set.text, { ...set, width: inner, measure })
  return { width, at: (x) => words({ ...set, x, width: inner, fill: 'ink2', measure }) }
}

type PartInput = { look: OrderLook; inner: number }

/** Marker and name, and below them a glyph for each scale. */
function systemPart(model: OrderModel, system: OrderSystem, { look, inner }: PartInput): Part {
  const name = namePart(model, system, { look, inner })
  const glyphs = look.glyph === 0 ? null : glyphPart(system, { look, inner })
  return {
    width: Math.max(name.width, glyphs?.width ?? 0),
    at: (x) => {
      const block = below([name.at(x), ...(glyphs ? [space(4), glyphs.at(x)] : [])])
      return {
        height: block.height,
        draw: (top) => dimmed(block.draw(top), model.marked, system.id),
      }
    },
  }
}

function namePart(model: OrderModel, system: OrderSystem, { look, inner }: PartInput): Part {
  const { marker: r, size, measure } = look
  const chosen = model.selected === system.id
  // the tag is larger than its words
  const left = r * 2 + size.name * (chosen ? 0.9 : 0.5)
  const set = { face: 'series', size: size.name, measure } as const
  const { lines, width } = wrap(system.name, { ...set, width: inner - left })
  const step = size.name * (chosen ? TAG_LEADING : LEADING)
  const at = (x: number): Block => ({
    height: lines.length * step,
    draw: (top) => {
      const baseline = (index: number) => top + (index + 0.5) * step + size.name * 0.34
      const text = lines.map(
        (line, index): SceneNode =>
          chosen
            ? tag({
                ...set,
                x: x + left - size.name * 0.5,
                y: baseline(index),
                text: line,
                key: system.id,
              }).node
            : {
                type: 'text',
                x: x + left,
                y: baseline(index),
                text: line,
                face: 'series',
                size: size.name,
                fill: 'ink',
                key: system.id,
              },
      )
      const sign = marker({
        slot: system.slot,
        x: x + r,
        y: top + step / 2,
        r,
        look: 'filled',
        key: system.id,
      })
      return [sign, ...text]
    },
  })
  return { width: left + width + (chosen ? size.name * 0.5 : 0), at }
}

function glyphPart(system: OrderSystem, { look, inner }: PartInput): Part {
  const column = Math.max(look.glyph, ...system.cells.map((cell) => glyphSize(cell, look.glyph)))
  const step = column + BETWEEN_GLYPHS * look.line
  const most = Math.max(1, Math.floor((inner + BETWEEN_GLYPHS * look.line) / step))
  const rows = Math.ceil(system.cells.length / most)
  const across = Math.min(most, system.cells.length)
  return {
    width: across * step - BETWEEN_GLYPHS * look.line,
    at: (x) => ({
      height: rows * (column + 4) - 4,
      draw: (top) =>
        system.cells.map((cell, index) => {
          const size = glyphSize(cell, look.glyph)
          const foot = top + Math.floor(index / most) * (column + 4) + column
          return cellNode(cell, {
            x: x + (index % most) * step + (column - size) / 2,
            y: foot - size,
            size,
          })
        }),
    }),
  }
}

function bareBox(
  systems: readonly OrderSystem[],
  place: number,
  { marker: r }: OrderLook,
): NodeBox {
  const step = 2.4 * r
  return {
    ...{ place, width: step * systems.length, height: step },
    draw: (x, y) =>
      systems.map(({ slot }, index) =>
        marker({ slot, x: x + (index + 0.5) * step, y: y + step / 2, r, look: 'filled' }),
      ),
  }
}
