import type { Measure } from '../../scene/measure'
import type { Face, SceneNode, TextNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { textLeft } from '../../scene/text-attributes'

export type TagBlock = {
  lines: readonly string[]
  /** Where the letters begin, or their middle. */
  x: number
  y: number
  size: number
  lineHeight: number
  face: Face
  anchor: TextNode['anchor']
  measure: Measure
}

/** Lines of the selected thing on one tag; the letters stay where they are without it. */
export function tagBlock({ lines, measure, ...type }: TagBlock): SceneNode[] {
  const { size, lineHeight, face, y } = type
  const padding = size * 0.46
  const width = Math.max(0, ...lines.map((line) => measure(line, face, size)))
  return [
    {
      type: 'rect',
      x: textLeft(type, width) - padding,
      y: y - size * 1.08,
      width: width + 2 * padding,
      height: (lines.length - 1) * lineHeight + size * 1.5,
      r: 1.5,
      fill: 'tag',
    },
    ...textBlock({ ...type, lines, fill: 'tagInk' }),
  ]
}
