import type { Drawing } from '../charts/drawing'
import type { Scene } from '../scene/scene'

export const SOFTWARE = 'Outcrop'

/** Where a picture comes from, as one line: its address with the hash of the dataset. */
export function sourceAddress({ address, hash }: Drawing): string {
  return `${address}${address.includes('?') ? '&' : '?'}v=${hash}`
}

/** What a file says of itself, in words. Its author is who read the systems. */
export function aboutDrawing(drawing: Drawing) {
  const { head, scene } = drawing
  return {
    title: scene.title,
    description: drawing.describe.full,
    author: head.assessors.map(({ name }) => name).join(', ') || SOFTWARE,
    rights: head.licence,
    date: head.date,
    source: `${head.title}, version ${head.version}`,
    address: sourceAddress(drawing),
  }
}

/** What a document says of itself, paged or of slides, with the names of its assessors apart. */
export function aboutDocument({ head, scene, describe, chart }: Drawing) {
  return {
    title: scene.title,
    subject: describe.short,
    keywords: [head.title, chart, ...systemsOf(scene)],
    author: head.assessors.map(({ name }) => name).join('; ') || SOFTWARE,
    language: head.language,
    date: head.date,
  }
}

/** Ids of the systems that a scene has marks of, in the order of drawing. */
function systemsOf(scene: Scene): string[] {
  const keys = keysBelow(scene.nodes).map((key) => key.split(/[/@~]/)[0] ?? '')
  return [...new Set(keys)].filter((id) => id !== '')
}

function keysBelow(nodes: Scene['nodes']): string[] {
  return nodes.flatMap((node) => [
    ...(node.key === undefined ? [] : [node.key]),
    ...(node.type === 'group' ? keysBelow(node.nodes) : []),
  ])
}
