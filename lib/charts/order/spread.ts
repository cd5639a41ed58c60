/** Something in a row: where it would like its middle to be, how much it minds, its width, and air beside it. */
export type Wish = { at: number; weight: number; width: number; air: number }
export type Room = { left: number; right: number }

/**
 * Middles in the order given, none closer than their widths and the air beside them, as near to the wishes as can be
 * (least squares), and all between left and right where they have room there.
 */
export function spread(wishes: readonly Wish[], { left, right }: Room): number[] {
  const offsets: number[] = []
  let offset = 0
  for (const [index, { width, air }] of wishes.entries()) {
    const before = wishes[index - 1]
    if (before) offset += before.width / 2 + before.air + air + width / 2
    offsets.push(offset)
  }
  const first = wishes[0]?.width ?? 0
  const last = wishes.at(-1)?.width ?? 0
  const lowest = left + first / 2
  const highest = Math.max(lowest, right - last / 2 - offset)
  const level = rising(
    wishes.map(({ at, weight }, index) => ({ at: at - (offsets[index] ?? 0), weight })),
  )
  return level.map((at, index) => Math.min(Math.max(at, lowest), highest) + (offsets[index] ?? 0))
}

type Block = { sum: number; weight: number; count: number }

/** The nearest numbers that do not fall: neighbours that would are moved to their weighted mean. */
function rising(wishes: readonly { at: number; weight: number }[]): number[] {
  const blocks: Block[] = []
  for (const { at, weight } of wishes) {
    blocks.push({ sum: at * weight, weight, count: 1 })
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.sum / before.weight <= last.sum / last.weight) break
      blocks.splice(-2, 2, {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      })
      last = blocks.at(-1)
      before = blocks.at(-2)
    }
  }
  return blocks.flatMap(({ sum, weight, count }) =>
    Array.from({ length: count }, () => sum / weight),
  )
}
