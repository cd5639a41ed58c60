import { type Block, below, TO_BASELINE } from '../../scene/block'
import type { SceneNode, TextNode } from '../../scene/scene'
import { barNodes } from './bar'
import { figureText } from './figure-text'
import type { CoverageFigure } from './figures'
import type { CoverageLook } from './look'
import { nameBlock } from './name-block'
import { isState, pickWords } from './picks'
import type { CoverageRow } from './rows'
import { AGAIN } from './words'

/** On a narrow sheet: the name, the bar at full width, and below it each figure with its word. */
export function stackedRow(look: CoverageLook, row: CoverageRow, staleAfter: number): Block {
  const { x, width, barHeight, pad } = look
  const bar: Block = {
    height: barHeight,
    draw: (top) => barNodes(row, { x, y: top, width, height: barHeight }),
  }
  const found = row.figures.filter(({ count }) => count > 0)
  const states = found.filter(({ pick }) => isState(pick))
  const again = found.filter(({ pick }) => !isState(pick))
  const content = below([
    nameBlock(look, row, { x, width }),
    { height: bar.height + 3, draw: (top) => bar.draw(top + 3) },
    itemLines(look, states, { staleAfter, lead: '' }),
    itemLines(look, again, { staleAfter, lead: again.length === 0 ? '' : `${AGAIN}:` }),
  ])
  return { height: content.height + pad, draw: (top) => content.draw(top + pad / 2) }
}

type Item = { figure: CoverageFigure; word: string; width: number }
type Placed = Item & { x: number; line: number }
type Told = { staleAfter: number; lead: string }

/** The least height of what can be pointed at. */
const TARGET = 24

/** Figures with their words one after the other, in as many lines as they need. */
function itemLines(look: CoverageLook, figures: readonly CoverageFigure[], told: Told): Block {
  const { x, size, measure } = look
  const line = Math.max(TARGET, Math.round(size.figure * 1.35))
  const indent = told.lead === '' ? 0 : measure(told.lead, 'remark', size.note) + size.note * 0.5
  const placed = placeItems(look, itemsOf(look, figures, told), indent)
  const lines = placed.reduce((most, each) => Math.max(most, each.line + 1), 0)
  const lead: TextNode[] =
    told.lead === ''
      ? []
      : [{ type: 'text', x, y: 0, text: told.lead, face: 'remark', size: size.note, fill: 'ink2' }]
  return {
    height: lines * line,
    draw: (top) => [
      ...lead.map((node) => ({ ...node, y: top + line / 2 + size.note * TO_BASELINE })),
      ...placed.map((item) => itemNode(look, item, { top: top + item.line * line, height: line })),
    ],
  }
}

function itemsOf(
  { size, measure }: CoverageLook,
  figures: readonly CoverageFigure[],
  { staleAfter }: Told,
): Item[] {
  return figures.map((figure) => {
    const word = pickWords(figure.pick, staleAfter)
    const { text, face } = figureText(figure, size.figure)
    const width = measure(text, face, size.figure) + size.note * 0.4
    return { figure, word, width: width + measure(word, 'body', size.note) }
  })
}

function placeItems({ x, width, size }: CoverageLook, items: readonly Item[], indent: number) {
  let [left, line] = [x + indent, 0]
  return items.map((item): Placed => {
    if (left > x + indent && left + item.width > x + width) [left, line] = [x, line + 1]
    const placed = { ...item, x: left, line }
    left += item.width + size.note * 1.2
    return placed
  })
}

function itemNode(
  { size }: CoverageLook,
  { figure, word, x, width }: Placed,
  { top, height }: { top: number; height: number },
): SceneNode {
  const text = figureText(figure, size.figure)
  const y = top + height / 2 + size.figure * TO_BASELINE
  const own = { face: 'body', size: size.note, fill: 'ink2' } as const
  const nodes: SceneNode[] = [
    { type: 'rect', x, y: top, width, height, fill: 'paper', opacity: 0 },
    { ...text, x, y },
    { type: 'text', ...own, x: x + width, y, text: word, anchor: 'end' },
  ]
  return { type: 'group', key: figure.key, nodes }
}
