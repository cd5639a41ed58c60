import { capital } from '../../number-words'
import { type Block, below, NOTHING, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { count, inSentence, listWords } from '../../words'
import type { Column, LikenessLook } from './look'
import type { LikenessReason } from './rows'
import { reasonWords } from './sentences'

type Reasons = {
  /** Of the system that has these reasons. */
  system: string
  reasons: readonly LikenessReason[]
  column: Column
  /** What stands in place of reasons where there is none. */
  none: string
}

/** Why two are alike, or are not: a line for each dimension, and how many are not drawn. */
export function reasonsBlock(
  { system, reasons, column, none }: Reasons,
  look: LikenessLook,
): Block {
  const { size, measure } = look
  const quiet = { ...column, size: size.words, face: 'remark', fill: 'ink2', measure } as const
  if (reasons.length === 0) return words({ ...quiet, text: none, key: system })
  if (look.reasons === 'names') {
    const text = capital(listWords(reasons.map(({ label }) => inSentence(label))))
    const set = { ...column, size: size.words, face: 'label', fill: 'ink', measure } as const
    return words({ ...set, text, key: system })
  }
  const shown = reasons.slice(0, look.reasons)
  const rest = reasons.length - shown.length
  const more =
    rest === 0 ? NOTHING : words({ ...quiet, text: `and ${count(rest, 'more', 'more')}` })
  return below(
    [...shown.map((reason) => reasonBlock(reason, column, look)), more],
    look.talk ? 1 : 2,
  )
}

function reasonBlock(reason: LikenessReason, { x, width }: Column, look: LikenessLook): Block {
  const { size, measure } = look
  const differs = reason.distance > 0
  const taken = differs ? size.words * 2.6 : 0
  const weight = reason.weight === 1 ? '' : ` (counts ${reason.weight})`
  const text = words({
    ...{ text: `${reasonWords(reason)}${weight}`, x: x + taken, width: width - taken },
    ...{ size: size.words, face: 'label', fill: 'ink', key: reason.key, measure },
  })
  return {
    height: text.height,
    draw: (top) => [
      ...(differs ? gapNodes(reason, { x, y: top + size.words * 0.6 }, size.words) : []),
      ...text.draw(top),
    ],
  }
}

/** How far the two are apart, as a share of the farthest that they could be. */
function gapNodes(
  { key, distance }: LikenessReason,
  { x, y }: { x: number; y: number },
  size: number,
): SceneNode[] {
  const width = size * 2.1
  const height = size * 0.34
  const top = y - height / 2
  const box = { type: 'rect', x, y: top, height } as const
  return [
    { ...box, key, width, fill: 'bandB', stroke: 'edge', strokeWidth: 0.6 },
    { ...box, key, width: Math.max(1.5, width * distance), fill: 'ink2' },
  ]
}
