import type { Box, Part, Scene, SceneNode, TextNode } from '../scene/scene'

/** Words that stood around a plot, with where they stood. */
export type LiftedWords = { text: string; box: Box; size: number }
export type Lifted = {
  /** The scene without them. */
  scene: Scene
  title: LiftedWords | null
  subtitle: LiftedWords | null
  /** Null: the picture has no foot. */
  source: string | null
  /** Whether the foot had the ground line. */
  ground: boolean
  /** What remains: the plot, and where its heading stands beside it, what stands below that heading. */
  views: Box[]
}

/** Takes title, subtitle and foot out of a picture, for a slide that sets them as text and lines of its own. */
export function lift(scene: Scene): Lifted {
  const parts = partsOf(scene.nodes)
  const title = wordsOf(parts, 'title')
  const subtitle = wordsOf(parts, 'subtitle')
  const source = wordsOf(parts, 'source')
  const foot = footOf(parts, scene.height)
  return {
    scene: { ...scene, nodes: without(scene.nodes) },
    ...{ title, subtitle, source: foot === scene.height ? null : (source?.text ?? '') },
    ground: parts.some(({ part }) => part?.is === 'ground'),
    views: viewsOf((subtitle ?? title)?.box ?? null, { width: scene.width, height: foot }),
  }
}

/** Heading above: one view below it. Heading in a column at the left: the plot beside it, and the rest of the column. */
function viewsOf(heading: Box | null, { width, height }: { width: number; height: number }): Box[] {
  const top = heading === null ? 0 : heading.y + heading.height
  const below = { x: 0, y: top, width, height: height - top }
  if (heading === null || heading.width > width / 2) return [below]
  const column = heading.x + heading.width + width * GAP
  return [
    { x: column, y: 0, width: width - column, height },
    { ...below, width: column },
  ]
}

/** Half of what parts a column of words from the plot beside it, as a share of the sheet. */
const GAP = 0.0125

function partsOf(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => {
    if (node.part) return [node]
    return node.type === 'group' ? partsOf(node.nodes) : []
  })
}

function without(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes
    .filter((node) => node.part === undefined)
    .map((node) => (node.type === 'group' ? { ...node, nodes: without(node.nodes) } : node))
}

function wordsOf(nodes: readonly SceneNode[], is: Part['is']): LiftedWords | null {
  const lines = nodes.filter((node): node is TextNode => {
    return node.type === 'text' && node.part?.is === is
  })
  const [first, second] = lines
  if (!first) return null
  const step = second ? second.y - first.y : first.size * 1.2
  const box = {
    ...{ x: first.x, y: first.y - first.size * 0.8 },
    ...{ width: first.part?.width ?? 0, height: step * lines.length },
  }
  return { text: lines.map(({ text }) => text).join(' '), box, size: first.size }
}

/** Where the foot begins: just above the ground line, else above the first line of the source. */
function footOf(nodes: readonly SceneNode[], height: number): number {
  const tops = nodes.flatMap((node) => {
    if (node.part?.is === 'ground' && node.type === 'path') return [topOf(node.d) - 3]
    if (node.part?.is === 'source' && node.type === 'text') return [node.y - node.size * 1.4]
    return node.part?.is === 'name' && node.type === 'text' ? [node.y - node.size * 1.2] : []
  })
  return Math.min(height, ...tops)
}

function topOf(d: Extract<SceneNode, { type: 'path' }>['d']): number {
  return Math.min(...d.flatMap((command) => (command[0] === 'M' ? [command[2]] : [])))
}
