import type { RelationKind } from '../../dataset/relations'
import type { SceneNode } from '../../scene/scene'
import { keySign } from '../../scene/state-sign'
import type { Look } from './look'
import { signedLine } from './relation-nodes'
import type { Route } from './routes'
import type { Shaft } from './shafts'
import type { StackBlock } from './systems'

/** An entry of the key: a sign of that width, centred on y, and its words. */
export type KeyItem = { words: string; width: number; sign: (x: number, y: number) => SceneNode[] }

/** What the signs of relations say; arrows run from the one that is leant on. */
const RELATION_KEYS: [RelationKind, string][] = [
  ['contrasts-with', 'contrast'],
  ['same-idea-as', 'likeness'],
  ['uses', 'supplies: the arrow points to the one that uses'],
  ['builds-on', 'carries: the arrow points to the one that builds on it'],
  ['complements', 'complement'],
  ['competes-with', 'rivals'],
]

const STATE_KEYS = [
  ['primary', 'known', 'home layer'],
  ['secondary', 'reach', 'reaches into'],
  ['disputed', 'disputed', 'disputed: home, or reaches into'],
  ['unknown', 'unknown', 'unknown, source silent'],
] as const satisfies readonly (readonly [StackBlock['state'], string, string])[]

export type KeyInput = {
  shafts: readonly Shaft[]
  routes: readonly Route[]
  look: Look
  /** Without what a reader can do without. */
  short?: boolean
}

/** Only what occurs in the picture, in one order. */
export function keyItems({ shafts, routes, look, short = false }: KeyInput): KeyItem[] {
  const size = Math.round(look.key * 1.25)
  const states = new Set(shafts.flatMap(({ blocks }) => blocks.map(({ block }) => block.state)))
  const kinds = new Set(routes.map(({ relation }) => relation.kind))
  const imagined = routes.some(({ relation }) => relation.imagined)
  return [
    ...STATE_KEYS.filter(([state]) => states.has(state)).map(([, sign, words]) => ({
      words,
      width: size,
      sign: (x: number, y: number) => [
        stateSign(sign, { x, y: y - size / 2, size, line: look.line }),
      ],
    })),
    ...(!short && shafts.some(passesThrough) ? [shaftItem(size, look)] : []),
    ...RELATION_KEYS.filter(([kind]) => kinds.has(kind)).map(([kind, words]) =>
      lineItem({ kind, imagined: false, words }, look),
    ),
    ...(imagined ? [imaginedItem(look)] : []),
  ]
}

type Place = { x: number; y: number; size: number; line: number }

function stateSign(sign: (typeof STATE_KEYS)[number][1], { x, y, size, line }: Place): SceneNode {
  if (sign !== 'reach') return keySign({ state: sign, look: 'stack', x, y, size })
  return {
    type: 'rect',
    x: x + line,
    y: y + line,
    width: size - 2 * line,
    height: size - 2 * line,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: 2 * line,
  }
}

/** Whether a shaft runs through a bed without any block in it. */
function passesThrough({ blocks }: Shaft): boolean {
  const layers = new Set(blocks.map(({ block }) => block.layer))
  const deepest = blocks.findLast(({ block }) => block.state !== 'unknown')?.block.layer ?? 0
  return Array.from({ length: deepest }, (_, layer) => layer).some((layer) => !layers.has(layer))
}

function shaftItem(size: number, look: Look): KeyItem {
  const half = size * 0.28
  return {
    words: 'passes through',
    width: half * 2,
    sign: (x, y) =>
      [x, x + 2 * half].map((at) => ({
        type: 'line',
        x1: at,
        y1: y - size * 0.62,
        x2: at,
        y2: y + size * 0.62,
        stroke: 'ink',
        strokeWidth: 1.2 * look.line,
      })),
  }
}

type LineSign = { kind: RelationKind; imagined: boolean; words: string }

function lineItem({ kind, imagined, words }: LineSign, look: Look): KeyItem {
  const width = look.compact ? 34 : 40 * look.line
  return {
    words,
    width,
    sign: (x, y) =>
      signedLine(
        { kind, imagined, line: look.line },
        {
          start: { x, y },
          end: { x: x + width, y },
          turn: x + width / 2,
          bend: { left: 0, right: 0 },
          toStart: false,
        },
      ),
  }
}

/** Dashes alone: every kind of line can be imagined. */
function imaginedItem(look: Look): KeyItem {
  const width = look.compact ? 30 : 38 * look.line
  const dash = [6.5 * look.line, 4.2 * look.line]
  return {
    words: 'dashed: imagined, not yet so',
    width,
    sign: (x, y) => [
      {
        type: 'line',
        x1: x,
        y1: y,
        x2: x + width,
        y2: y,
        stroke: 'ink',
        strokeWidth: 1.8 * look.line,
        dash,
      },
    ],
  }
}
