import type { GroupNode, Paint, PatternId, Role, Scene, SceneNode } from './scene'

type PatternPaint = { pattern: PatternId; role: Role }

/** Patterns and clips that a scene uses, with ids made from the scene's own. */
export type Defs = {
  patterns: Map<string, PatternPaint>
  clips: Map<GroupNode, string>
  idOf: (paint: PatternPaint) => string
}

/** Finds every pattern and clip, in the order of first use. */
export function defsOf(scene: Pick<Scene, 'id' | 'nodes'>): Defs {
  const idOf = ({ pattern, role }: PatternPaint) => `${scene.id}-${pattern}-${role}`
  const defs: Defs = { patterns: new Map(), clips: new Map(), idOf }
  const note = (paint: Paint | undefined) => {
    if (typeof paint === 'object') defs.patterns.set(idOf(paint), paint)
  }
  const visit = (node: SceneNode) => {
    if (node.type === 'group') {
      if (node.clip) defs.clips.set(node, `${scene.id}-clip-${defs.clips.size + 1}`)
      node.nodes.forEach(visit)
      return
    }
    if (node.type === 'text') return
    if (node.type !== 'line') note(node.fill)
    note(node.stroke)
  }
  scene.nodes.forEach(visit)
  return defs
}
