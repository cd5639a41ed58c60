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
function sentenceBlock(frame: Frame, sentence: string, room: Room) {
  const { x, y } = room
  const { size, lines } = fitted(frame, sentence, room)
  const lineHeight = size * LINE_HEIGHT.body
  const first = y + size * ABOVE
  const rule: SceneNode = {
    ...{ type: 'line', x1: x, y1: y + size * 0.8, x2: x + size * 2.5, y2: y + size * 0.8 },
    ...{ stroke: 'ink', strokeWidth: 1.5 },
  }
  const text = textBlock({ lines, x, y: first, size, lineHeight, face: 'label', fill: 'ink' })
  return { nodes: [rule, ...text], height: size * (ABOVE + BELOW) + lines.length * lineHeight }
}

/** In the largest size in which the sentence fits; in the smallest it is cut where the sheet ends. */
function fitted({ width: sheet, density, measure }: Frame, sentence: string, room: Room) {
  const largest = SIZES[density].section
  // a thumbnail has no room for a sentence in full size
  const usual = sheet < 200 ? Math.max(6, sheet / 10) : largest
  const set = (size: number) => {
    const most = Math.max(1, Math.floor((room.height / size - ABOVE - BELOW) / LINE_HEIGHT.body))
    const width = Math.min(room.width, size * 30)
    return { size, ...wrap(sentence, { face: 'label', size, width, lines: most, measure }) }
  }
  const tries = SMALLER.map((share) => set(usual * share))
  return tries.find(({ cut }) => !cut) ?? set(usual * SMALLEST)
}

/** Room above the first baseline and below the last line, in type sizes. */
const ABOVE = 2.2
const BELOW = 1
const SMALLER = [1, 0.9, 0.8, 0.7]
const SMALLEST = 0.6
