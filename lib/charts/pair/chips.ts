import type { SceneNode } from '../../scene/scene'
import { questionMark } from '../../scene/sign'
import { type Block, words } from './block'
import type { Column, PairLook } from './look'
import { BESIDE, isOff, type Lanes, markNode } from './marks'
import type { PairCell, PairReading } from './reading'
import type { PairRow, PairScale } from './rows'
import { lanesOf, type ScaleInput } from './scale'

type Chips = Extract<PairScale, { kind: 'chips' }>

/** Values without order: a chip for each side, or one where both say the same. */
export function chipBlock({ row, look, column, inset, grouped }: ScaleInput, scale: Chips): Block {
  const whole = { x: column.x + inset, width: column.width - 2 * inset }
  const gap = look.size.level * 1.6
  const half = (whole.width - gap) / 2
  const { a, b } = row
  const chips: Chip[] =
    row.part === 'same'
      ? [{ ...whole, text: scale.a, readings: [a, b] }]
      : [
          { x: whole.x, width: half, text: scale.a, readings: [a] },
          { x: whole.x + half + gap, width: half, text: scale.b, readings: [b] },
        ]
  const texts = chips.map((chip) => chipText(chip, look, row))
  const height = Math.max(...texts.map((each) => each.height), look.size.level * 1.1) + 7
  const above = lanesOf(0, look, false).height
  return {
    height: above + height,
    draw: (top) =>
      chips.flatMap((chip, index) => {
        const text = texts[index]
        const box = { ...chip, y: top + above, height }
        const inner = text ? text.draw(box.y + (height - text.height) / 2) : []
        const lanes = lanesOf(top, look, grouped)
        return [
          chipFrame(box, chip, row),
          ...inner,
          ...chipMarks(chip, { a: lanes.a, b: lanes.a }, look),
        ]
      }),
  }
}

type Chip = Column & { text: string | null; readings: readonly PairReading[] }

/** Only a single reading that is missing has a sign of its own; the words beside say the rest. */
function stateOf({ text, readings }: Chip): PairCell['state'] | 'several' | null {
  if (text !== null) return null
  const cells = readings.flatMap((reading) => reading.cells)
  const [first] = cells
  return cells.length === 1 && first ? first.state : cells.every(isOff) ? 'unknown' : 'several'
}

const UNSETTLED = {
  range: 'between two',
  disputed: 'disputed',
  several: 'not one reading',
  known: '',
  unknown: '',
  'not-assessed': 'not assessed',
  'not-applicable': 'n/a',
} as const

function chipText(chip: Chip, look: PairLook, { id }: PairRow): Block {
  const state = stateOf(chip)
  return words({
    ...{ text: chip.text ?? (state === null ? '' : UNSETTLED[state]), x: chip.x + chip.width / 2 },
    ...{ width: chip.width - 10, size: look.size.level, face: state === null ? 'label' : 'remark' },
    ...{
      fill: state === null ? 'ink' : 'ink2',
      anchor: 'middle',
      leading: 1.1,
      key: `/${id}`,
      measure: look.measure,
    },
  })
}

type Box = Column & { y: number; height: number }

function chipFrame({ x, y, width, height }: Box, chip: Chip, { id }: PairRow): SceneNode {
  const state = stateOf(chip)
  const box = {
    type: 'rect',
    x: x + 0.75,
    y: y + 0.5,
    width: width - 1.5,
    height: height - 1,
    r: 3,
    stroke: 'edge',
    strokeWidth: 0.9,
  } as const
  const key = `/${id}`
  if (state === 'unknown') {
    const sign = questionMark({
      x: x + width / 2,
      y: y + height / 2,
      size: height * 0.55,
      role: 'ink2',
    })
    return { type: 'group', key, nodes: [{ ...box, dash: [4, 3] }, ...sign] }
  }
  if (state === 'not-assessed') return { ...box, key, cap: 'round', dash: [0.01, 3] }
  if (state === 'not-applicable') return { type: 'group', key, nodes: [] }
  return { ...box, key, fill: state === null ? 'bandB' : 'paper' }
}

/** Above a chip the marks of all whose reading it is. */
function chipMarks(
  { x, width, readings }: Chip,
  lanes: Lanes,
  { marker: r }: PairLook,
): SceneNode[] {
  const cells = readings.flatMap((reading) => reading.cells).filter((cell) => !isOff(cell))
  const apart = Math.min(BESIDE * r, (width - 2 * r) / Math.max(1, cells.length - 1))
  return cells.map((cell, index) => {
    const at = x + width / 2 + (index - (cells.length - 1) / 2) * apart
    return markNode({ cell, side: 'a', rank: 0, x: at }, lanes.a, r)
  })
}
