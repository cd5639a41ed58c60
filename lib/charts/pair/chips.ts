import { type Block, NOTHING, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { questionMark } from '../../scene/sign'
import { countSign } from './count-sign'
import { lanesOf, type ScaleInput } from './lanes'
import type { Column, PairLook } from './look'
import { BESIDE, isCrowd, isOff, markNodes } from './marks'
import type { PairCell, PairReading } from './reading'
import type { PairRow, PairScale } from './rows'

type Chips = Extract<PairScale, { kind: 'chips' }>

/** Values without order: a chip for each side, or one where both say the same. */
export function chipBlock({ row, look, column, inset }: ScaleInput, scale: Chips): Block {
  const whole = { x: column.x + inset, width: column.width - 2 * inset }
  const gap = look.size.level * 1.6
  const half = (whole.width - gap) / 2
  const { a, b } = row
  const chips: Chip[] =
    row.part === 'same'
      ? [{ ...whole, text: scale.a, readings: { a, b } }]
      : [
          { x: whole.x, width: half, text: scale.a, readings: { a } },
          { x: whole.x + half + gap, width: half, text: scale.b, readings: { b } },
        ]
  const texts = chips.map((chip) => (look.named ? chipText(chip, look, row) : NOTHING))
  const height = look.named
    ? Math.max(...texts.map((each) => each.height), look.size.level * 1.1) + 7
    : look.bar
  const above = lanesOf(0, look, false).height
  return {
    height: above + height,
    draw: (top) =>
      chips.flatMap((chip, index) => {
        const text = texts[index]
        const box = { ...chip, y: top + above, height }
        const inner = text ? text.draw(box.y + (height - text.height) / 2) : []
        return [
          chipFrame(box, chip, row),
          ...inner,
          ...chipMarks(chip, lanesOf(top, look, false).a, look),
        ]
      }),
  }
}

type Readings = { a?: PairReading; b?: PairReading }
type Chip = Column & { text: string | null; readings: Readings }

function cellsOf({ a, b }: Readings): PairCell[] {
  return [...(a?.cells ?? []), ...(b?.cells ?? [])]
}

/** Only a single reading that is missing has a sign of its own; the words beside say the rest. */
function stateOf({ text, readings }: Chip): PairCell['state'] | 'several' | null {
  if (text !== null) return null
  const cells = cellsOf(readings)
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
function chipMarks(chip: Chip, y: number, { marker: r }: PairLook): SceneNode[] {
  const { a, b } = chip.readings
  const own = [...sideSigns(a, 'a'), ...sideSigns(b, 'b')]
  const apart = Math.min(BESIDE * r, (chip.width - 2 * r) / Math.max(1, own.length - 1))
  return own.flatMap((sign, index) => {
    const x = chip.x + chip.width / 2 + (index - (own.length - 1) / 2) * apart
    return sign({ x, y, r })
  })
}

type Sign = (place: { x: number; y: number; r: number }) => SceneNode[]

function sideSigns(reading: PairReading | undefined, side: 'a' | 'b'): Sign[] {
  const cells = (reading?.cells ?? []).filter((cell) => !isOff(cell))
  const key = `/${cells[0]?.key.split('/')[1] ?? ''}`
  if (isCrowd(reading?.cells ?? [])) {
    return [({ x, y, r }) => [countSign({ count: cells.length, side, x, y, r, key })]]
  }
  return cells.map(
    (cell) =>
      ({ x, y, r }) =>
        markNodes({ cell, side, rank: 0, x }, y, r),
  )
}
