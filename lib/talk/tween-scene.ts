import type { GroupNode, PathCommand, Scene, SceneNode } from '../scene/scene'

/** How a node gets from one scene to the next. */
type Way =
  | { is: 'still'; node: SceneNode }
  | { is: 'moving'; from: SceneNode; to: SceneNode }
  | { is: 'group'; from: GroupNode; to: GroupNode; ways: Way[] }
  | { is: 'leaving'; node: SceneNode }
  | { is: 'coming'; node: SceneNode }

/**
 * The scene between two, for a share of the way from 0 to 1. A node of the same key and type keeps its
 * identity and moves; so does a text that says the same. What is only in one of the two fades, and paths whose
 * commands differ fade over into each other. At 1 it is the second scene itself.
 */
export function tweenScenes(from: Scene, to: Scene): (share: number) => Scene {
  const ways = waysBetween(from.nodes, to.nodes)
  return (share) => {
    if (share >= 1) return to
    return { ...to, nodes: ways.map((way) => nodeAt(way, Math.max(0, share))) }
  }
}

function waysBetween(before: readonly SceneNode[], after: readonly SceneNode[]): Way[] {
  const waiting = new Map(named(before))
  const ways: Way[] = []
  for (const [name, node] of named(after)) {
    const other = waiting.get(name)
    waiting.delete(name)
    ways.push(...(other ? wayBetween(other, node) : [{ is: 'coming', node } as const]))
  }
  // what leaves lies below what stays, so that it covers nothing
  const leaving = [...waiting.values()].map((node): Way => ({ is: 'leaving', node }))
  return [...leaving, ...ways]
}

function wayBetween(from: SceneNode, to: SceneNode): Way[] {
  if (from.type === 'group' && to.type === 'group') {
    return [{ is: 'group', from, to, ways: waysBetween(from.nodes, to.nodes) }]
  }
  if (textOf(from) === textOf(to)) return [{ is: 'still', node: to }]
  if (isLike(from, to)) return [{ is: 'moving', from, to }]
  return [
    { is: 'leaving', node: from },
    { is: 'coming', node: to },
  ]
}

/** Nodes with a name that is theirs alone: what they are, and which one of that kind. */
function named(nodes: readonly SceneNode[]): [string, SceneNode][] {
  const counts = new Map<string, number>()
  return nodes.map((node) => {
    const kind = kindOf(node)
    const place = counts.get(kind) ?? 0
    counts.set(kind, place + 1)
    return [`${kind} ${place}`, node]
  })
}

/** Nodes as text, each written once: steps are walked to and fro. */
const texts = new WeakMap<SceneNode, string>()

function textOf(node: SceneNode): string {
  const text = texts.get(node) ?? JSON.stringify(node)
  texts.set(node, text)
  return text
}

function kindOf(node: SceneNode): string {
  const { type, key } = node
  if (type === 'group') return `group ${key ?? ''} ${node.clip ? 'clipped' : ''}`
  if (type === 'text') return `text ${key ?? ''} ${node.face} ${node.text}`
  return key === undefined ? textOf(node) : `${type} ${key}`
}

/** Whether one becomes the other by its numbers alone. */
function isLike(from: SceneNode, to: SceneNode): boolean {
  if (from.type !== 'path' || to.type !== 'path') return from.type === to.type
  const lettersOf = (commands: readonly PathCommand[]) =>
    commands.map(([letter]) => letter).join('')
  return lettersOf(from.d) === lettersOf(to.d)
}

function nodeAt(way: Way, share: number): SceneNode {
  switch (way.is) {
    case 'still':
      return way.node
    case 'coming':
      return { ...way.node, opacity: (way.node.opacity ?? 1) * share }
    case 'leaving':
      return { ...way.node, opacity: (way.node.opacity ?? 1) * (1 - share) }
    case 'group': {
      const nodes = way.ways.map((each) => nodeAt(each, share))
      return { ...way.to, ...faded(way, share), nodes }
    }
    case 'moving':
      return movingAt(way.from, way.to, share)
  }
}

function movingAt(from: SceneNode, to: SceneNode, share: number): SceneNode {
  const moved = { ...to, ...faded({ from, to }, share) }
  for (const [name, value] of Object.entries(to)) {
    const before: unknown = Reflect.get(from, name)
    if (typeof value === 'number' && typeof before === 'number') {
      Reflect.set(moved, name, between(before, value, share))
    }
  }
  if (moved.type !== 'path' || from.type !== 'path') return moved
  return { ...moved, d: moved.d.map((command, index) => commandAt(from.d[index], command, share)) }
}

/** Only where one of the two is not fully drawn. */
function faded({ from, to }: { from: SceneNode; to: SceneNode }, share: number) {
  if (from.opacity === undefined && to.opacity === undefined) return {}
  return { opacity: between(from.opacity ?? 1, to.opacity ?? 1, share) }
}

function commandAt(from: PathCommand | undefined, to: PathCommand, share: number): PathCommand {
  const mixed: PathCommand = [...to]
  const flags = to[0] === 'A' ? [4, 5] : []
  for (const [index, value] of to.entries()) {
    const before: unknown = from?.[index]
    if (typeof value !== 'number' || typeof before !== 'number' || flags.includes(index)) continue
    Reflect.set(mixed, index, between(before, value, share))
  }
  return mixed
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share
}
