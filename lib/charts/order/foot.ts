import { type Block, below, NOTHING, words } from '../../scene/block'
import type { Frame } from '../../scene/frame'
import type { SceneNode } from '../../scene/scene'
import { stateKey } from '../../scene/state-key'
import { wrap } from '../../scene/wrap'
import { listWords } from '../../words'
import { lineNode } from './line-nodes'
import type { OrderLine } from './lines'
import type { Column, OrderLook } from './look'
import type { OrderModel, OrderScale } from './model'

const KEY_WORDS = {
  certain:
    'For certain: the upper one is at least as far on every scale. Lines can be followed down.',
  possible:
    'Perhaps: the one at the arrow may be, the other cannot. This holds for the two ends alone.',
  open: 'Open: either may be at least as far as the other, by what is not settled.',
} as const satisfies Record<OrderLine['kind'], string>

/** The same for the back row. */
const BRIEF_WORDS = {
  certain: 'for certain',
  possible: 'perhaps: the one at the arrow',
  open: 'open either way',
} as const satisfies Record<OrderLine['kind'], string>

/** What the lines mean, which scales they are about, and the states of cells that occur. */
export function footBlock(model: OrderModel, look: OrderLook, frame: Frame): Block {
  if (look.bare) return NOTHING
  const kinds = (['certain', 'possible', 'open'] as const).filter((kind) =>
    model.lines.some((line) => line.kind === kind),
  )
  const keys = frame.parts.key ? kinds.map((kind) => keyLine(kind, look)) : []
  const scales = look.scales === 'none' ? [] : [scalesBlock(model, look)]
  const states = frame.parts.key && look.glyph > 0 ? [statesBlock(model, look, frame)] : []
  return below([...keys, ...scales, ...states], look.gap.part * 0.5)
}

/** A stretch of line, standing as in the picture, and what it means. */
function keyLine(kind: OrderLine['kind'], look: OrderLook): Block {
  const { x, width, size, measure } = look
  const left = size.words * 1.6
  const set = { face: 'body', size: size.words } as const
  const { lines } = wrap((look.talk ? BRIEF_WORDS : KEY_WORDS)[kind], {
    ...set,
    width: width - left,
    measure,
  })
  const step = size.words * 1.25
  const height = Math.max(lines.length * step, size.words * 2)
  return {
    height,
    draw: (top) => {
      const at = x + size.words * 0.5
      const points = [
        { x: at, y: top + 1 },
        { x: at, y: top + height - 1 },
      ]
      const sample = { key: '', kind, upper: 0, lower: 0 }
      const first = top + (height - lines.length * step) / 2 + step / 2 + size.words * 0.34
      return [
        unkeyed(lineNode(sample, { points }, look.line)),
        ...lines.map(
          (text, index): SceneNode => ({
            ...{ type: 'text', x: x + left, y: first + index * step, text, ...set, fill: 'ink2' },
          }),
        ),
      ]
    },
  }
}

/** A sample is about nothing. */
function unkeyed(node: SceneNode): SceneNode {
  const { key: _key, ...rest } = node
  return rest
}

/** The scales as their glyphs stand from left to right, each with its last level. */
function scalesBlock({ scales }: OrderModel, look: OrderLook): Block {
  const { x, width, size, measure, glyph } = look
  const set = { x, width, size: size.words, measure } as const
  if (look.scales === 'names') {
    const names = listWords(scales.map(({ label }) => label))
    return words({ ...set, text: `The scales: ${names}.`, face: 'body', fill: 'ink2' })
  }
  const head = words({
    ...{ ...set, face: 'body', fill: 'ink2' },
    text:
      glyph > 0
        ? 'The scales from left to right, each up to its last level:'
        : 'The scales, each up to its last level:',
  })
  const columns = Math.max(1, Math.floor(width / (size.words * COLUMN)))
  const each = (width - (columns - 1) * look.gap.node) / columns
  const long = Math.ceil(scales.length / columns)
  const lists = Array.from({ length: columns }, (_, column) =>
    below(
      scales
        .slice(column * long, (column + 1) * long)
        .map((scale) =>
          scaleLines(scale, look, { x: x + column * (each + look.gap.node), width: each }),
        ),
      2,
    ),
  )
  const list: Block = {
    height: Math.max(...lists.map(({ height }) => height)),
    draw: (top) => lists.flatMap((block) => block.draw(top)),
  }
  return below([head, list], size.words * 0.4)
}

/** The least width of a list of scales, in type sizes. */
const COLUMN = 22

/** The name of a scale and its last level, in as many lines as they need. */
function scaleLines({ id, label, levels }: OrderScale, look: OrderLook, column: Column): Block {
  const { size, measure } = look
  const set = { ...column, size: size.words, key: `/${id}`, measure } as const
  const last = levels.at(-1) ?? ''
  const left = measure(`${label}:`, 'label', size.words) + size.words * 0.3
  const beside = left + measure(last, 'body', size.words) <= column.width
  const name = words({ ...set, text: `${label}:`, face: 'label', fill: 'ink' })
  const narrow = {
    x: column.x + (beside ? left : size.words),
    width: column.width - (beside ? left : size.words),
  }
  const level = words({ ...set, ...narrow, text: last, face: 'body', fill: 'ink2' })
  if (!beside) return below([name, level])
  return { height: name.height, draw: (top) => [...name.draw(top), ...level.draw(top)] }
}

function statesBlock(
  { systems }: OrderModel,
  { x, width, measure }: OrderLook,
  { density }: Frame,
): Block {
  const cells = systems.flatMap((system) => system.cells)
  const states = [
    ...new Set(cells.map(({ state }) => state)),
    ...(cells.some(({ weak }) => weak) ? (['weak'] as const) : []),
  ]
  const at = (y: number) => stateKey({ states, x, y, width, density, measure, look: 'glyph' })
  return { height: at(0).height, draw: (top) => at(top).nodes }
}
