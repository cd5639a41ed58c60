import { stepsOf } from './crossings'
import type { Item, Run } from './rows'
import { type Room, spread, type Wish } from './spread'

/** `gap`: between two nodes · `middle`: the whole stands in the middle, not at the left. */
export type Grounds = Room & { gap: number; middle: boolean }

const ROUNDS = 10
/** A lane minds more to be moved than a node: a straight line is easier to follow. */
const LANE_WEIGHT = 4

/** The middle of every item, by id: near those that it is tied to, and the whole where the room says. */
export function columnsOf(
  rows: readonly Item[][],
  runs: readonly Run[],
  room: Grounds,
): Map<string, number> {
  const steps = stepsOf(runs)
  const near = new Map<string, string[]>()
  for (const { from, to } of steps) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const middle = (room.left + room.right) / 2
  const at = new Map<string, number>()
  const settle = (items: readonly Item[]) => {
    const wishes = items.map(({ id, node, width }): Wish => {
      const around = (near.get(id) ?? []).flatMap((each) => at.get(each) ?? [])
      const wish =
        around.length === 0
          ? (at.get(id) ?? middle)
          : around.reduce((sum, each) => sum + each, 0) / around.length
      const lane = node === null
      return { at: wish, weight: lane ? LANE_WEIGHT : 1, width, air: lane ? 0 : room.gap / 2 }
    })
    for (const [index, place] of spread(wishes, room).entries()) {
      const item = items[index]
      if (item) at.set(item.id, place)
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const items of round % 2 === 0 ? rows : [...rows].reverse()) settle(items)
  }
  return moved(at, rows, room)
}

/** The whole moved to the left edge of the room, where everything else begins too, or to its middle. */
function moved(
  at: Map<string, number>,
  rows: readonly Item[][],
  { left, right, middle }: Grounds,
): Map<string, number> {
  const ends = rows.flatMap((items) =>
    items.flatMap(({ id, width }) => [
      (at.get(id) ?? left) - width / 2,
      (at.get(id) ?? left) + width / 2,
    ]),
  )
  const free = right - left - (Math.max(...ends) - Math.min(...ends))
  const shift = left - Math.min(...ends) + (middle ? free / 2 : 0)
  return new Map([...at].map(([id, x]) => [id, x + shift]))
}
