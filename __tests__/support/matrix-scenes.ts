import { matrix } from '@/lib/charts/matrix'
import type { MatrixModel } from '@/lib/charts/matrix/model'
import { cellKey } from '@/lib/dataset/cell'
import type { Dataset } from '@/lib/dataset/schema'
import { frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { GroupNode, RectNode, Scene, SceneNode, TextNode } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type Asked = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  /** Ids of the systems in the order of the rows, whatever the query says. */
  rows?: readonly string[]
  preset?: PresetId
  width?: number
}

export function matrixModelOf(dataset: Dataset, asked: Asked = {}): MatrixModel {
  const { query, options = {}, rows } = asked
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  const systems =
    rows?.flatMap((id) => view.systems.find((system) => system.id === id) ?? []) ?? view.systems
  return matrix.model({ ...view, systems }, matrix.options.parse(options))
}

export function matrixScene(dataset: Dataset, asked: Asked = {}): Scene {
  const { preset = 'wide', width } = asked
  const size = width === undefined ? {} : { width }
  return matrix.layout(matrixModelOf(dataset, asked), frameOf(preset, measure, size))
}

/** Every node, groups before what they hold. */
export function allNodes(nodes: SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.type === 'group' ? [node, ...allNodes(node.nodes)] : [node]))
}

export function textNodes(scene: Scene): TextNode[] {
  return allNodes(scene.nodes).flatMap((node) => (node.type === 'text' ? [node] : []))
}

/** The group of each cell of a dimension, in the order of drawing. */
export function cellGroups(scene: Scene, dataset: Dataset): GroupNode[] {
  const dimensions = dataset.groups.flatMap((group) => group.dimensions)
  const keys = new Set(
    dataset.systems.flatMap((s) => dimensions.map((dimension) => cellKey(s.id, dimension.id))),
  )
  return scene.nodes.flatMap((node) =>
    node.type === 'group' && node.key !== undefined && keys.has(node.key) ? [node] : [],
  )
}

/** The words in a cell, lines joined. */
export function wordsIn(group: GroupNode): string[] {
  return allNodes(group.nodes).flatMap((node) => (node.type === 'text' ? [node.text] : []))
}

export const showWords = { options: { show: 'words' } } as const
export const showGlyphs = { options: { show: 'glyphs' } } as const

/** The group of one key. Throws if there is none. */
export function groupAt(scene: Scene, key: string): GroupNode {
  const found = scene.nodes.find((node) => node.type === 'group' && node.key === key)
  if (found?.type !== 'group') throw new Error(`no node ${key}`)
  return found
}

export function rectsIn(group: GroupNode): RectNode[] {
  return allNodes(group.nodes).flatMap((node) => (node.type === 'rect' ? [node] : []))
}

export function drawnTexts(scene: Scene): string[] {
  return textNodes(scene).map(({ text }) => text)
}
