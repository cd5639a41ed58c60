import { disputedDot, levelDot, notAssessedDot, rangeDot, unknownDot } from './dot'
import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from './glyph'
import { marker } from './marker'
import type { Role, SceneNode } from './scene'
import { questionMark } from './sign'

export type KeyState =
  | 'known'
  | 'weak'
  | 'range'
  | 'disputed'
  | 'unknown'
  | 'not-assessed'
  | 'not-applicable'
/** How a state is drawn: as a core, as a dot, as on a radar, or as a block of a stack. */
export type KeyLook = 'glyph' | 'dot' | 'radar' | 'stack'
export type KeySign = { state: KeyState; look: KeyLook; x: number; y: number; size: number }

/** An example of a state, in a square at x and y. */
export function keySign(sign: KeySign): SceneNode {
  const signs = { glyph: glyphSign, dot: dotSign, radar: radarSign, stack: stackSign } as const
  return signs[sign.look](sign)
}

function glyphSign({ state, x, y, size }: KeySign): SceneNode {
  const at = { x, y, size, levels: 5 }
  switch (state) {
    case 'known':
      return levelGlyph({ ...at, rank: 4 })
    case 'weak':
      return levelGlyph({ ...at, rank: 4, weak: true })
    case 'range':
      return rangeGlyph({ ...at, low: 2, high: 4 })
    case 'disputed':
      return disputedGlyph({ ...at, low: 2, high: 4 })
    case 'unknown':
      return unknownGlyph(at)
    case 'not-assessed':
      return notAssessedGlyph(at)
    case 'not-applicable':
      return notApplicableGlyph(at)
    default:
      return state satisfies never
  }
}

function dotSign(sign: KeySign): SceneNode {
  const { state, x, y, size } = sign
  const at = { x, y, size, levels: 5 }
  switch (state) {
    case 'known':
      return levelDot({ ...at, rank: 4 })
    case 'weak':
      return levelDot({ ...at, rank: 4, weak: true })
    case 'range':
      return rangeDot({ ...at, low: 2, high: 4 })
    case 'disputed':
      return disputedDot({ ...at, low: 2, high: 4 })
    case 'unknown':
      return unknownDot(at)
    case 'not-assessed':
      return notAssessedDot(at)
    case 'not-applicable':
      return notApplicableGlyph(at)
    default:
      return state satisfies never
  }
}

const ROLE: Role = 'ink'

function radarSign(sign: KeySign): SceneNode {
  const { state, x, y, size } = sign
  const [cx, cy, r] = [x + size / 2, y + size / 2, size * 0.34]
  const dot = { slot: 1, x: cx, y: cy, r, role: ROLE } as const
  switch (state) {
    case 'known':
      return marker({ ...dot, look: 'filled' })
    case 'weak':
      return marker({ ...dot, look: 'weak' })
    case 'range': {
      const bar = {
        x1: x,
        y1: cy,
        x2: x + size,
        y2: cy,
        stroke: ROLE,
        strokeWidth: r * 0.9,
      } as const
      return { type: 'line', ...bar, cap: 'butt' }
    }
    case 'disputed':
      return forked(sign)
    case 'unknown':
      return marker({ ...dot, look: 'hollow' })
    case 'not-assessed':
      return {
        type: 'circle',
        cx,
        cy,
        r,
        stroke: 'ink3',
        strokeWidth: 1.4,
        dash: [0.01, 2.9],
        cap: 'round',
      }
    case 'not-applicable':
      return notApplicableGlyph({ x, y, size })
    default:
      return state satisfies never
  }
}

/** A line that forks to two half markers. */
function forked({ x, y, size }: KeySign): SceneNode {
  const r = size * 0.26
  const at = [y + r, y + size - r]
  const right = x + size - r
  return {
    type: 'group',
    nodes: [
      ...at.map((end): SceneNode => {
        const thin = { stroke: ROLE, strokeWidth: 1, dash: [2.6, 1.6] }
        return { type: 'line', x1: x - size * 0.12, y1: y + size / 2, x2: right, y2: end, ...thin }
      }),
      ...at.map((end) => marker({ slot: 1, x: right, y: end, r, look: 'half-start', role: ROLE })),
    ],
  }
}

function stackSign(sign: KeySign): SceneNode {
  const { state, x, y, size } = sign
  const line = Math.max(1.4, size * 0.1)
  const frame = {
    type: 'rect',
    x: x + line / 2,
    y: y + line / 2,
    width: size - line,
    height: size - line,
    strokeWidth: line,
  } as const
  switch (state) {
    case 'known':
      return { type: 'rect', x, y, width: size, height: size, fill: ROLE }
    case 'unknown': {
      const mark = questionMark({ x: x + size / 2, y: y + size / 2, size: size * 0.58, role: ROLE })
      const dashed: SceneNode = { ...frame, stroke: ROLE, dash: [2.2 * line, 1.5 * line] }
      return { type: 'group', nodes: [dashed, ...mark] }
    }
    case 'disputed':
      return splitBlock(sign, line)
    default:
      return glyphSign(sign)
  }
}

/** A block split by a leaning fault, filled on one side. */
function splitBlock({ x, y, size }: KeySign, line: number): SceneNode {
  const [middle, lean, over] = [x + size / 2, size * 0.07, size * 0.1]
  const inset = line / 2
  const box = { x: x + inset, y: y + inset, width: size - line, height: size - line }
  return {
    type: 'group',
    nodes: [
      { type: 'rect', ...box, fill: 'paper', stroke: ROLE, strokeWidth: line },
      {
        type: 'path',
        d: [
          ['M', x, y],
          ['L', middle + lean, y],
          ['L', middle - lean, y + size],
          ['L', x, y + size],
          ['Z'],
        ],
        fill: ROLE,
      },
      {
        type: 'line',
        x1: middle + lean * 1.2,
        y1: y - over,
        x2: middle - lean * 1.2,
        y2: y + size + over,
        stroke: ROLE,
        strokeWidth: Math.max(1.2, size * 0.085),
      },
    ],
  }
}
