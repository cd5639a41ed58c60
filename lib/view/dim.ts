import type { Key, SceneNode } from '../scene/scene'
import { relation } from './relates'

/** What does not stand out while something does. */
const FADED = 0.25

/** The nodes of a thing, pale where other things are to stand out. */
export function dimmed(nodes: SceneNode[], marked: readonly Key[], about: Key): SceneNode[] {
  if (marked.length === 0 || nodes.length === 0) return nodes
  return [{ type: 'group', nodes: nodes.map((node) => faded(node, marked, about)) }]
}

function faded(node: SceneNode, marked: readonly Key[], outer: Key): SceneNode {
  const key = node.key ?? outer
  const stands = marked.some(
    (each) => relation(each, key) !== null || relation(each, outer) !== null,
  )
  return stands ? node : { ...node, opacity: FADED }
}
