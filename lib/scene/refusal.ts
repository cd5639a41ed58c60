import type { Frame } from './frame'
import { plate } from './plate'
import type { Scene, SceneNode } from './scene'
import { LINE_HEIGHT, SIZES, textBlock } from './text'
import { wrap } from './wrap'

export type RefusalInput = {
  id: string
  title: string
  /** With the number found, the number needed and what to do. */
  sentence: string
  language: string
}

/** A chart that cannot be drawn draws the reason, in the box where the chart would stand. */
export function refusalScene(frame: Frame, { id, title, sentence, language }: RefusalInput): Scene {
  const around = plate(frame, { title, subtitle: '', caption: '', source: '', arrange: 'top' })
  const { box } = around
  const body = sentenceBlock(frame, sentence, box)
  const { nodes, height } = around.close(body.height)
  const all = [...around.nodes, ...body.nodes, ...nodes]
  const words = { language, title, description: sentence, refusal: sentence }
  return { id, width: frame.width, height, ...words, nodes: all }
}

type Room = { x: number; y: number; width: number; height: number }

/** The sentence with a short ink rule above it, at a reader's measure. */
function sentenceBlock(frame: Frame, sentence: string, { x, y, width }: Room) {
  const largest = SIZES[frame.density].section
  // a thumbnail has no room for a sentence in full size
  const size = frame.width < 200 ? Math.max(6, frame.width / 10) : largest
  const measured = {
    face: 'label',
    size,
    width: Math.min(width, size * 30),
    measure: frame.measure,
  } as const
  const { lines } = wrap(sentence, measured)
  const lineHeight = size * LINE_HEIGHT.body
  const first = y + size * 2.2
  const rule: SceneNode = {
    ...{ type: 'line', x1: x, y1: y + size * 0.8, x2: x + size * 2.5, y2: y + size * 0.8 },
    ...{ stroke: 'ink', strokeWidth: 1.5 },
  }
  const text = textBlock({ lines, x, y: first, size, lineHeight, face: 'label', fill: 'ink' })
  return { nodes: [rule, ...text], height: size * 2.2 + lines.length * lineHeight + size }
}
