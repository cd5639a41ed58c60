import { hatching, surfaceLine } from '../../scene/ground'
import { PATTERN_IDS, type PathCommand, type PatternId, type SceneNode } from '../../scene/scene'
import type { StackLayer, StackModel } from './model'
import { footOf, type Section } from './section'

const FADE_STEPS = 6
const CONTACT = { width: 0.9, opacity: 0.62 }

/** Where the rock patterns begin to show and where they are full, so that names stand on plain tint. */
export type Fade = { from: number; to: number }
/** `rock`: their opacity where they are full. */
export type Rocks = Fade & { rock: number }

/** The sign of a layer's rock. */
export function rockOf(layer: Pick<StackLayer, 'slot'>): PatternId {
  return PATTERN_IDS[layer.slot - 1] ?? 'hatch'
}

/** Tints and patterns of all beds, then their boundaries, then the surface with its hatching. */
export function bedNodes(model: StackModel, section: Section, rocks: Rocks): SceneNode[] {
  const beds = model.layers.map((layer, index) => bedNode({ layer, index, section, rocks }))
  const contacts = model.layers.slice(1).map((_, index) => contactNode(section, index + 1))
  return [...beds, ...contacts]
}

/** Beds too thin for rock and hatching: tints and the surface. */
export function bareBedNodes(model: StackModel, section: Section, line: number): SceneNode[] {
  const beds = model.layers.map(
    (layer, index): SceneNode => ({
      type: 'path',
      d: downFrom(section, index, { from: section.left, to: section.right }),
      fill: `layer${layer.slot}`,
      key: `@${layer.id}`,
    }),
  )
  return [...beds, surfaceNode(section, 1.7 * line)]
}

type BedInput = { layer: StackLayer; index: number; section: Section; rocks: Rocks }

/** A bed reaches down to the foot of the section; the next one lies over it. */
function bedNode({ layer, index, section, rocks }: BedInput): SceneNode {
  const pattern = { pattern: rockOf(layer), role: 'ink' } as const
  const strips = fadeStrips(rocks, section.right).map(
    ({ from, to, share }): SceneNode => ({
      type: 'path',
      d: downFrom(section, index, { from, to }),
      fill: pattern,
      opacity: rocks.rock * share,
    }),
  )
  const whole = downFrom(section, index, { from: section.left, to: section.right })
  return {
    type: 'group',
    key: `@${layer.id}`,
    nodes: [{ type: 'path', d: whole, fill: `layer${layer.slot}` }, ...strips],
  }
}

type Strip = Fade & { share: number }

/** Strips of growing strength stand for a gradient, which the files cannot hold. */
function fadeStrips({ from, to }: Fade, right: number): Strip[] {
  const width = Math.max(0, Math.round((to - from) / FADE_STEPS))
  const start = Math.round(from)
  const strips = Array.from({ length: FADE_STEPS }, (_, index) => ({
    from: start + index * width,
    to: start + (index + 1) * width,
    share: (index + 1) / (FADE_STEPS + 1),
  }))
  return [...strips, { from: start + FADE_STEPS * width, to: right, share: 1 }].filter(
    (strip) => strip.to > strip.from && strip.to <= right,
  )
}

/** Everything below a boundary between two places. */
function downFrom(section: Section, index: number, { from, to }: Fade): PathCommand[] {
  const foot = footOf(section)
  const top = surfaceLine((x) => section.edge(index, x), { x: from, width: to - from })
  return [...top, ['L', to, foot], ['L', from, foot], ['Z']]
}

function contactNode(section: Section, index: number): SceneNode {
  return {
    type: 'path',
    d: surfaceLine((x) => section.edge(index, x), spanOf(section)),
    stroke: 'ink',
    strokeWidth: CONTACT.width,
    opacity: CONTACT.opacity,
  }
}

function spanOf({ left, right }: Section): { x: number; width: number } {
  return { x: left, width: right - left }
}

/** The surface of the section with its hatching: the one ground line of the picture. */
export function surfaceNodes(section: Section, strokeWidth: number): SceneNode[] {
  const d = hatching((x) => section.edge(0, x), spanOf(section))
  const strokes: SceneNode = { type: 'path', d, stroke: 'ink', strokeWidth: 0.8, opacity: 0.7 }
  return [strokes, surfaceNode(section, strokeWidth)]
}

function surfaceNode(section: Section, strokeWidth: number): SceneNode {
  const d = surfaceLine((x) => section.edge(0, x), spanOf(section))
  return { type: 'path', d, stroke: 'ink', strokeWidth }
}
