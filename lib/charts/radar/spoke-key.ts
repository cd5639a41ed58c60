import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import type { Item } from './flow'
import type { Setting } from './legend'
import type { RadarModel } from './model'

/** What the numbers at the spokes stand for: number, name and, with `words`, its first and last level. */
export function spokeKeyItems(
  model: RadarModel,
  { width, words, lines, sizes }: Setting & { words: boolean },
): Item[] {
  const { measure, type } = sizes
  const size = type.caption
  const left = measure('10', 'strong', size) + size * 0.6
  const lineHeight = size * 1.25
  return model.spokes.map((spoke, index) => {
    const [first, last] = [spoke.levels[0]?.short, spoke.levels[spoke.levels.length - 1]?.short]
    const name = wrap(spoke.label, { face: 'strong', size, width: width - left, lines, measure })
    const note = wrap(words ? `from ${first} to ${last}` : '', {
      face: 'body',
      size,
      width: width - left,
      measure,
    })
    const all = [...name.lines, ...note.lines]
    return {
      width: left + Math.max(name.width, note.width),
      height: all.length * lineHeight,
      draw: (x, y) => {
        const baseline = y + lineHeight / 2 + size * TO_BASELINE
        const block = { x: x + left, size, lineHeight }
        const noteTop = baseline + name.lines.length * lineHeight
        return [
          {
            type: 'group',
            key: `/${spoke.id}`,
            nodes: [
              {
                type: 'text',
                x,
                y: baseline,
                text: String(index + 1),
                face: 'strong',
                size,
                fill: 'ink',
              },
              ...textBlock({
                ...block,
                lines: name.lines,
                y: baseline,
                face: 'strong',
                fill: 'ink',
              }),
              ...textBlock({ ...block, lines: note.lines, y: noteTop, face: 'body', fill: 'ink2' }),
            ],
          },
        ]
      },
    }
  })
}
