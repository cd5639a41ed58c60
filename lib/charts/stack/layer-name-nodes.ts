import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { ABOUT_GAP, ABOUT_LINE, type LayerName, type LayerNames, NAME_LINE } from './layer-names'
import type { StackLayer } from './model'
import { tagBlock } from './tag-block'

export type NameNodesInput = {
  layers: readonly StackLayer[]
  names: LayerNames
  x: number
  /** The middle of a bed where its name stands. */
  middle: (index: number) => number
  measure: Measure
}

/** The names in the middle of their beds; the selected one wears the tag. */
export function layerNameNodes(input: NameNodesInput): SceneNode[] {
  return input.layers.flatMap((layer, index) => {
    const name = input.names.names[index]
    return name ? [nameNode(layer, { ...input, name, y: input.middle(index) })] : []
  })
}

type NameInput = NameNodesInput & { name: LayerName; y: number }

function nameNode(layer: StackLayer, { names, name, x, y, measure }: NameInput): SceneNode {
  const { size, aboutSize } = names
  const [lineHeight, aboutLine] = [size * NAME_LINE, aboutSize * ABOUT_LINE]
  const about = name.about.length === 0 ? 0 : ABOUT_GAP + name.about.length * aboutLine
  const height = name.lines.length * lineHeight + about
  const baseline = y - height / 2 + size * 0.84
  const shift = layer.picked ? size * 0.16 : 0
  const below = shift + baseline + (name.lines.length - 1) * lineHeight + ABOUT_GAP + aboutLine
  const type = { x, size, face: 'layer' } as const
  const block = { ...type, lines: name.lines, y: baseline, lineHeight }
  const title = layer.picked
    ? tagBlock({ ...block, anchor: 'start', measure })
    : textBlock({ ...block, fill: 'ink' })
  const words = textBlock({
    lines: name.about,
    x,
    y: below,
    size: aboutSize,
    lineHeight: aboutLine,
    face: 'body',
    fill: 'ink2',
  })
  return {
    type: 'group',
    key: `@${layer.id}`,
    opacity: layer.dim ? 0.25 : undefined,
    nodes: [...title, ...words],
  }
}
