import { createElement, type ReactElement } from 'react'
import { cssName } from '@/lib/scene/css-name'
import { type ElementOptions, nodeElements, toElements } from '@/lib/scene/element'
import type { SvgElement } from '@/lib/scene/pen'
import type { Role, Scene, SceneNode } from '@/lib/scene/scene'
import type { Theme } from '@/lib/scene/theme'

type SceneSvgProps = {
  scene: Scene
  /** Fixed colours and a ground; without it the page's custom properties paint, on the page's ground. */
  theme?: Theme
  className?: string
  /** A group that can be walked, instead of one image. */
  interactive?: boolean
}

/** The scene as SVG in the page: the same elements as in the files, with a key on every node that has one. */
export function SceneSvg({ scene, theme, className, interactive = false }: SceneSvgProps) {
  const root = toElements(scene, {
    colour: colourOf(theme),
    background: theme ? theme.paper : null,
    keys: theme === undefined,
    role: interactive ? 'group' : 'img',
  })
  if (className) root.attributes.push(['class', className])
  return toReact(root, 0)
}

type SceneNodesProps = {
  /** Ids of patterns and clips are made from it. */
  id: string
  nodes: SceneNode[]
}

/** Nodes for an `svg` that somebody else writes, such as a glyph in a key. */
export function SceneNodes({ id, nodes }: SceneNodesProps) {
  const options: ElementOptions = { colour: colourOf(), background: null, keys: true, role: 'img' }
  return <>{nodeElements({ id, nodes }, options).map(toReact)}</>
}

function colourOf(theme?: Theme): (role: Role) => string {
  return (role) => (theme ? theme[role] : `var(${cssName(role)})`)
}

/** React writes `stroke-width` for strokeWidth, and keeps names with data- and aria-. */
function reactName(name: string): string {
  if (name === 'class') return 'className'
  if (/^(data|aria)-/.test(name)) return name
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function toReact({ name, attributes, children, text }: SvgElement, index: number): ReactElement {
  const props = Object.fromEntries(attributes.map(([key, value]) => [reactName(key), value]))
  return createElement(
    name,
    { key: index, ...props },
    text ?? (children.length ? children.map(toReact) : null),
  )
}
