import type { Measure } from './measure'
import type { Box, Key, Scene, SceneNode, TextNode } from './scene'
import { textLeft } from './text-attributes'

export type TextBox = { box: Box; text: string; key?: Key }

/** The space that one line of text takes: from above its capitals to below its tails. */
export function textBox(node: TextNode, measure: Measure): Box {
  const width = measure(node.text, node.face, node.size)
  return {
    x: textLeft(node, width),
    y: node.y - node.size * 0.76,
    width,
    height: node.size * 0.98,
  }
}

/** Every line of text of a scene with its box, in order of drawing; a key comes from the node or its groups. */
export function textBoxes(scene: Scene, measure: Measure): TextBox[] {
  const visit = (node: SceneNode, outer?: Key): TextBox[] => {
    const key = node.key ?? outer
    if (node.type === 'group') return node.nodes.flatMap((child) => visit(child, key))
    return node.type === 'text' ? [{ box: textBox(node, measure), text: node.text, key }] : []
  }
  return scene.nodes.flatMap((node) => visit(node))
}

/** Whether two boxes share more than a hair's breadth. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.5
  const apart = (from: number, size: number, other: number) => from + size - hair <= other
  return !(
    apart(a.x, a.width, b.x) ||
    apart(b.x, b.width, a.x) ||
    apart(a.y, a.height, b.y) ||
    apart(b.y, b.height, a.y)
  )
}

/** All pairs of boxes that overlap; none in a good layout. */
export function overlaps<T extends { box: Box }>(boxes: readonly T[]): [T, T][] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [T, T][] => (overlap(a.box, b.box) ? [[a, b]] : [])),
  )
}
