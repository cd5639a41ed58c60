import type { SceneNode } from '../scene/scene'

/** What a stretch of a page is to someone who has it read aloud; null: only an ornament. */
export type PdfTag = 'H1' | 'P' | 'Figure' | null
export type Stretch = { tag: PdfTag; nodes: SceneNode[] }

const TAGS = { title: 'H1', subtitle: 'P', source: 'P', ground: null, name: null } as const

/** The nodes of a scene in order of drawing, cut where their meaning changes. */
export function stretchesOf(nodes: readonly SceneNode[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const node of nodes) {
    const tag = node.part ? TAGS[node.part.is] : 'Figure'
    const last = stretches.at(-1)
    if (last && last.tag === tag) last.nodes.push(node)
    else stretches.push({ tag, nodes: [node] })
  }
  return stretches
}
