import { z } from 'zod'
import type { Drawing } from '../charts/drawing'
import type { SceneNode } from '../scene/scene'
import { count } from '../words'

/** What can be told apart from the back of a room. */
const MOST = { overlaid: 3, spokes: 8 } as const
/** Smallest text, in layout pixels of a sheet 720 high. */
export const SMALLEST_TEXT = 20

const web = z.object({
  arrange: z.string(),
  series: z.array(z.unknown()),
  spokes: z.array(z.unknown()),
})

/** Why a picture is hard to read from the back of a room, a sentence each; empty: it is not. */
export function legibilityWarnings(drawing: Pick<Drawing, 'chart' | 'model' | 'scene'>): string[] {
  const small = textSizes(drawing.scene.nodes).filter((size) => size < SMALLEST_TEXT)
  const smallest = Math.round(Math.min(...small) * 10) / 10
  return [
    ...(small.length > 0 ? [`text of ${smallest} px (at least ${SMALLEST_TEXT})`] : []),
    ...crowded(drawing),
  ]
}

/** Size of each line of text that is drawn, in layout pixels. */
export function textSizes(nodes: readonly SceneNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.opacity === 0) return []
    if (node.type === 'group') return textSizes(node.nodes)
    return node.type === 'text' ? [node.size] : []
  })
}

function crowded({ chart, model }: Pick<Drawing, 'chart' | 'model'>): string[] {
  const read = web.safeParse(model)
  if (chart !== 'radar' || !read.success) return []
  const { arrange, series, spokes } = read.data
  const over = arrange === 'overlay' && series.length > MOST.overlaid
  return [
    ...(over ? [`${count(series.length, 'system')} overlaid (at most ${MOST.overlaid})`] : []),
    ...(spokes.length > MOST.spokes
      ? [`${count(spokes.length, 'spoke')} (at most ${MOST.spokes})`]
      : []),
  ]
}
