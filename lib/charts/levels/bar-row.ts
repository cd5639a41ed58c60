import { type Block, below, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { wrap } from '../../scene/wrap'
import { dimmed } from '../../view/dim'
import type { BarBlock, LevelsBar } from './bars'
import { boxNode } from './block-box'
import { fitWords, isWorded, wordNodes, wordsHeight } from './block-words'
import { type FlowItem, flowBlock } from './key-line'
import { blockSpan, type LevelsLook } from './look'
import { memberNodes, membersHeight } from './members'
import type { LevelsModel } from './model'
import type { BarPlace } from './plan'
import { signNode, signWidth } from './sign'

export type RowInput = { bar: LevelsBar; model: LevelsModel; look: LevelsLook }
/** `words`: height of the words in every bar, so that equal counts have equal areas. */
export type BarInput = RowInput & { words: number }
/** A row of the picture; `bar`: where its blocks are, if it has a bar. */
export type LevelsRow = Block & { bar?: (top: number) => BarPlace }

/** A dimension: its name, a bar of all systems, and a key of what has no room in it. */
export function barRow(input: BarInput): LevelsRow {
  const { bar, model, look } = input
  const label = labelBlock(input)
  const drawn = barBlock(input)
  const key = flowBlock(keyItems(input), {
    x: look.scale.x,
    width: look.x + look.width - look.scale.x,
    size: look.size.key,
    measure: look.measure,
  })
  const beneath = key.height === 0 ? [] : [{ height: 3, draw: () => [] }, key]
  const right = below([drawn, ...beneath])
  const lead = look.stacked ? label.height + 2 : 0
  const height = look.stacked ? lead + right.height : Math.max(label.height, right.height)
  const whole = height + 2 * look.pad
  const about = `/${bar.id}`
  return {
    height: whole,
    draw: (top) => [
      ...(model.selected === bar.id ? [washNode(look, top, whole)] : []),
      ...dimmed(label.draw(labelTop({ look, label, drawn }, top)), model.marked, about),
      ...drawn.draw(top + look.pad + lead),
      ...dimmed(key.draw(top + look.pad + lead + drawn.height + 3), model.marked, ''),
    ],
    bar: (top) => placeOf(input, top + look.pad + lead, drawn.height),
  }
}

type Labelled = { look: LevelsLook; label: Block; drawn: Block }

/** Beside a bar its name stands in the middle, as long as that is not above the row. */
function labelTop({ look, label, drawn }: Labelled, top: number): number {
  const lower = look.stacked ? 0 : Math.max(0, (drawn.height - label.height) / 2)
  return top + look.pad + lower
}

/** The ground of the row in hand. */
export function washNode({ x, width }: LevelsLook, y: number, height: number): SceneNode {
  return { type: 'rect', x, y, width, height, fill: 'tagSoft' }
}

export const LABEL_LEADING = 1.18

/** The name of a dimension; on the tag where it is the one in hand. */
export function labelBlock({ bar, model, look }: RowInput): Block {
  const { measure, size, label } = look
  const set = { face: 'strong', size: size.label, measure } as const
  const key = `/${bar.id}`
  if (model.selected !== bar.id) {
    return words({ ...set, text: bar.label, ...label, fill: 'ink', key, leading: LABEL_LEADING })
  }
  const { lines } = wrap(bar.label, { ...set, width: label.width - size.label })
  const tags = lines.map((text): Block => {
    const draw = (top: number) => [
      tag({ ...set, x: label.x, y: top + size.label * 1.16, text, key }).node,
    ]
    return { height: size.label * 1.7, draw }
  })
  return below(tags, 1)
}

type PlacedBlock = { block: BarBlock; x: number; width: number; known: boolean; index: number }

/** The blocks that have systems, with their places along the scale. */
function placedBlocks({ bar, look }: Pick<RowInput, 'bar' | 'look'>): PlacedBlock[] {
  let from = 0
  return [...bar.values, ...bar.states].flatMap((block, index) => {
    const systems = block.systems.length
    if (systems === 0) return []
    const known = block.sign.kind !== 'state'
    const span = blockSpan(look.scale, { from, systems, known })
    from += systems
    return [{ block, ...span, known, index }]
  })
}

function placeOf(input: RowInput, y: number, height: number): BarPlace {
  const blocks = placedBlocks(input).map(({ block, x, width, known }) => ({
    ...{ key: block.key, systems: block.systems.length, known },
    box: { x, y, width, height },
  }))
  return { id: input.bar.id, y, height, blocks }
}

/** Height that the words of a bar need. */
export function wordsIn({ bar, look }: Pick<RowInput, 'bar' | 'look'>): number {
  const fitted = placedBlocks({ bar, look }).map(({ block, width }) => fitWords(block, width, look))
  return wordsHeight(fitted, look)
}

function barBlock(input: BarInput): Block {
  const { look, model, words: text } = input
  const { inset } = look
  const placed = placedBlocks(input).map((each) => {
    return { ...each, fitted: fitWords(each.block, each.width, look) }
  })
  const members = membersHeight(look)
  const height = Math.round(text + members + (members > 0 ? 3 : 0) + 2 * inset.y)
  return {
    height,
    draw: (top) =>
      placed.flatMap(({ block, x, width, index, fitted }) => {
        const box = { x, y: top, width, height }
        const nodes = [
          boxNode(block, box, index),
          ...wordNodes(block, fitted, { at: { x, top: top + inset.y, width, height: text }, look }),
          ...memberNodes(block.systems, { x, middle: top + height - inset.y - members / 2 }, look),
        ]
        return dimmed([{ type: 'group', key: block.key, nodes }], model.marked, block.key)
      }),
  }
}

/** Blocks whose words have no room, and levels at which no system stands. */
function keyItems(input: RowInput): FlowItem[] {
  const { bar, look } = input
  const widths = new Map(placedBlocks(input).map(({ block, width }) => [block.key, width]))
  const wanted = [...bar.values, ...bar.states].filter((block) => {
    const width = widths.get(block.key)
    return width === undefined ? look.empty : !isWorded(fitWords(block, width, look))
  })
  const found = wanted.filter(({ systems }) => systems.length > 0 || !look.stacked)
  const none = wanted.filter((block) => !found.includes(block)).map(({ words: each }) => each)
  return [...found.map((block) => keyItem(block, look)), ...noneItem(none)]
}

/** Where a sheet is narrow, levels at which no system stands are one sentence. */
function noneItem(none: readonly string[]): FlowItem[] {
  if (none.length === 0) return []
  return [{ text: `None at: ${none.join('; ')}`, sign: 0, draw: () => [], quiet: true }]
}

/** A sign, a count and words; with its key where it counts anything. */
export function keyItem(block: BarBlock, look: LevelsLook): FlowItem {
  const found = block.systems.length
  // letters stand for a value in a bar: one that is in none needs none
  const bare = block.sign.kind === 'value' && (found === 0 || block.sign.letters === '')
  return {
    text: `${found} ${block.words}`,
    sign: bare ? 0 : signWidth(block.sign, look),
    draw: (at) => (bare ? [] : [signNode(block.sign, at, look)]),
    ...(found === 0 ? { quiet: true } : { key: block.key }),
  }
}
