import type { SlideText } from '../../export/pptx-deck'
import { deckMeasure } from '../../export/pptx-measure'
import type { Scene, TextNode } from '../../scene/scene'
import { wrap } from '../../scene/wrap'

/** The lines of a slide of words as text boxes; a rule begins each. */
export function wordsTexts({ nodes, width }: Scene): SlideText[] {
  const lines: TextNode[][] = []
  for (const node of nodes) {
    if (node.type === 'line') lines.push([])
    if (node.type === 'text') lines.at(-1)?.push(node)
  }
  const texts = lines.flatMap((line) => {
    const [first] = line
    return first ? [textOf(first, line, width)] : []
  })
  // one size for all: a line that is set smaller would seem to say less
  const size = Math.min(...texts.map((each) => each.size))
  return texts.map((each) => ({ ...each, size }))
}

/** The scene without the words of those lines. */
export function withoutWords(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.filter(({ type }) => type !== 'text') }
}

/** A slide sets lines a little further apart than a drawing. */
const LEADING = 1.2
/** Where the deck's fonts are missing too, what stands in for them is wider still. */
const SPARE = 0.84
/** Shares of the drawn size: a viewer without our fonts sets wider letters. */
const SMALLER = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const

function textOf({ x, y, size }: TextNode, line: readonly TextNode[], width: number): SlideText {
  const text = line.map((each) => each.text).join(' ')
  const room = { width: width - 2 * x, lines: line.length }
  const fits = (each: number) => linesAt(text, each, room.width * SPARE) * each <= room.lines * size
  const fitted = SMALLER.map((share) => size * share).find(fits) ?? size * 0.6
  const height = room.lines * size * LEADING
  return {
    ...{ text, size: fitted, role: 'ink' },
    box: { x, y: y - size, width: room.width, height },
  }
}

function linesAt(text: string, size: number, width: number): number {
  return wrap(text, { face: 'body', size, width, measure: deckMeasure }).lines.length
}
