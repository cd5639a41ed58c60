import { STATE_WORDS, WEAK_WORD } from '../words'
import type { Frame } from './frame'
import type { Measure } from './measure'
import type { SceneNode } from './scene'
import { type KeyLook, type KeyState, keySign } from './state-sign'
import { LINE_HEIGHT, SIZES } from './text'

export type StateKeyInput = {
  /** States that occur in the picture; `weak` beside them when weak readings do. */
  states: readonly KeyState[]
  x: number
  y: number
  width: number
  density: Frame['density']
  measure: Measure
  look: KeyLook
}

/** The order in which a key names states. */
export const KEY_STATES = [
  'known',
  'weak',
  'range',
  'disputed',
  'unknown',
  'not-assessed',
  'not-applicable',
] as const satisfies readonly KeyState[]

const wordOf = (state: KeyState) => (state === 'weak' ? WEAK_WORD : STATE_WORDS[state])

type Placed = { state: KeyState; x: number; row: number }

/** A sign and a word for each state that occurs, in rows; `height` is what they take. */
export function stateKey(input: StateKeyInput): { nodes: SceneNode[]; height: number } {
  const { density, measure, look } = input
  const size = SIZES[density].caption
  const sign = Math.round(size * 1.25)
  const row = Math.round(size * LINE_HEIGHT.caption * 1.35)
  const widthOf = (state: KeyState) => sign * 1.5 + measure(wordOf(state), 'body', size)
  const placed = placeAll(input, widthOf, size * 1.5)
  const nodes = placed.flatMap(({ state, x, row: at }): SceneNode[] => {
    const top = input.y + at * row + (row - sign) / 2
    const baseline = top + sign / 2 + size * 0.34
    return [
      keySign({ state, look, x, y: top, size: sign }),
      {
        type: 'text',
        x: x + sign * 1.5,
        y: baseline,
        text: wordOf(state),
        face: 'body',
        size,
        fill: 'ink2',
      },
    ]
  })
  const rows = placed.reduce((most, each) => Math.max(most, each.row + 1), 0)
  return { nodes, height: rows * row }
}

function placeAll(
  { states, x, width }: StateKeyInput,
  widthOf: (state: KeyState) => number,
  gap: number,
) {
  const placed: Placed[] = []
  let at = x
  let row = 0
  for (const state of KEY_STATES.filter((each) => states.includes(each))) {
    const needed = widthOf(state)
    if (at > x && at + needed > x + width) {
      at = x
      row += 1
    }
    placed.push({ state, x: at, row })
    at += needed + gap
  }
  return placed
}
