import { stack } from '@/lib/charts/stack/index'
import { overlap, overlaps, textBoxes } from '@/lib/scene/bounds'
import { measure } from '@/lib/scene/measure'
import type { Box, GroupNode, PathCommand, Scene, SceneNode } from '@/lib/scene/scene'
import { asking } from './asking'
import { numbersIn } from './sheets'

export const { model: stackModelOf, refusal: stackRefusal, scene: drawStack } = asking(stack)

/** Every group with a key, whatever it lies in. */
export function keyed(scene: Scene): GroupNode[] {
  const visit = (nodes: SceneNode[]): GroupNode[] =>
    nodes.flatMap((node) =>
      node.type === 'group' ? [...(node.key ? [node] : []), ...visit(node.nodes)] : [],
    )
  return visit(scene.nodes)
}

export function keysIn(scene: Scene): string[] {
  return [...new Set(keyed(scene).map((node) => node.key ?? ''))]
}

/** Every line of text, in order of drawing. */
export function wordsIn(scene: Scene): string[] {
  return textBoxes(scene, measure).map(({ text }) => text)
}

/** All nodes below these, groups before what they hold. */
export function allOf(nodes: SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.type === 'group' ? [node, ...allOf(node.nodes)] : [node]))
}

/** The space that the block of a placement takes. */
export function blocksIn(scene: Scene): { key: string; box: Box }[] {
  return keyed(scene).flatMap((node) => {
    const key = node.key ?? ''
    return /^[^@]+@/.test(key) ? [{ key, box: boxOf(node) }] : []
  })
}

function boxOf(group: GroupNode): Box {
  const points = allOf(group.nodes).flatMap((node) => (node.type === 'path' ? ends(node.d) : []))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function ends(d: PathCommand[]): [number, number][] {
  return d.flatMap((command): [number, number][] => {
    const numbers = command.slice(1).map(Number)
    const [x, y] = numbers.slice(-2)
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
}

/** Text outside the sheet, on a block or on other text, cut text, and numbers that are none. */
export function stackFaults(scene: Scene): string[] {
  const texts = textBoxes(scene, measure)
  const outside = texts.filter(
    ({ box }) =>
      box.x < -0.01 ||
      box.y < -0.01 ||
      box.x + box.width > scene.width + 0.01 ||
      box.y + box.height > scene.height + 0.01,
  )
  const blocks = blocksIn(scene)
  const covered = texts.flatMap(({ text, box }) =>
    blocks.filter((block) => overlap(box, block.box)).map(({ key }) => `${text} on ${key}`),
  )
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...covered,
    ...overlaps(texts).map(([a, b]) => `overlap: ${a.text} | ${b.text}`),
    ...texts.filter(({ text }) => text.includes('…')).map(({ text }) => `cut: ${text}`),
    ...numbersIn(scene)
      .filter((value) => !Number.isFinite(value))
      .map((value) => `drawn: ${value}`),
  ]
}
