import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import type { PlacedAxis } from './axis-place'
import { type AxisLine, INLINE_SIGN } from './axis-text'
import type { RadarModel } from './model'
import { type PlacedSign, signWidth } from './rim'
import { FADED } from './series'
import type { RadarSizes } from './sizes'

/** From the middle of a line of text down to its baseline, as a share of its size. */
export const TO_BASELINE = 0.27

type LinePlace = { line: AxisLine; x: number; baseline: number; left: number; middle: number }

/** The labels of a web; a selected one wears the tag. */
export function axisNodes(
  model: RadarModel,
  axes: readonly PlacedAxis[],
  sizes: RadarSizes,
): SceneNode[] {
  return axes.map((axis) => {
    const id = model.spokes[axis.spoke]?.id ?? ''
    const { dimensions } = model.marked
    const faded = dimensions.length > 0 && !dimensions.includes(id)
    return {
      type: 'group',
      key: `/${id}`,
      nodes: placeLines(axis).map((place) => lineNode(place, axis, sizes)),
      ...(faded ? { opacity: FADED } : {}),
    }
  })
}

function lineNode(
  { line, x, left, baseline }: LinePlace,
  { anchor }: PlacedAxis,
  sizes: RadarSizes,
): SceneNode {
  const { text, face, size, fill, signs } = line
  if (line.tag)
    return tag({ x, y: baseline, text, face, size, anchor, measure: sizes.measure }).node
  // signs stand to the right of the word, whatever the anchor of the label
  if (signs) return { type: 'text', x: left, y: baseline, text, face, size, fill, anchor: 'start' }
  return { type: 'text', x, y: baseline, text, face, size, fill, anchor }
}

function placeLines({ lines, box, anchor }: PlacedAxis): LinePlace[] {
  let top = box.y
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor]
  return lines.map((line) => {
    const middle = top + line.height / 2
    top += line.height
    const left = { start: x, middle: x - line.width / 2, end: x - line.width }[anchor]
    return { line, x, left, middle, baseline: middle + line.size * TO_BASELINE }
  })
}

/** Where signs stand that follow a word in a label: `silent` and the marker of each system. */
export function labelSigns(axes: readonly PlacedAxis[], sizes: RadarSizes): PlacedSign[] {
  return axes.flatMap((axis) =>
    placeLines(axis).flatMap(({ line, left, middle }) => {
      const { signs, text, face, size } = line
      if (!signs) return []
      const from = left + sizes.measure(text, face, size) + INLINE_SIGN * sizes.marker
      const step = signWidth(signs.state, signs.named) * sizes.marker
      return signs.systems.map((system, index) => {
        const x = from + index * step
        return { x, y: middle, system, spoke: axis.spoke, state: signs.state }
      })
    }),
  )
}
