import type { SlideText } from '../../export/pptx-deck'
import type { Scene, TextNode } from '../../scene/scene'

/** The lines of a slide of words as text boxes; a rule begins each. */
export function wordsTexts({ nodes, width }: Scene): SlideText[] {
  const lines: TextNode[][] = []
  for (const node of nodes) {
    if (node.type === 'line') lines.push([])
    if (node.type === 'text') lines.at(-1)?.push(node)
  }
  return lines.flatMap((line) => {
    const [first] = line
    return first ? [textOf(first, line, width)] : []
  })
}

/** The scene without the words of those lines. */
export function withoutWords(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.filter(({ type }) => type !== 'text') }
}

/** A slide sets lines a little further apart than a drawing. */
const LEADING = 1.2

function textOf({ x, y, size }: TextNode, line: readonly TextNode[], width: number): SlideText {
  const height = line.length * size * LEADING
  return {
    text: line.map(({ text }) => text).join(' '),
    box: { x, y: y - size, width: width - 2 * x, height },
    size,
    role: 'ink',
  }
}
