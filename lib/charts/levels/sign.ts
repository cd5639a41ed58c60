import { levelGlyph } from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { keySign } from '../../scene/state-sign'
import type { BarSign } from './bars'
import type { LevelsLook } from './look'

/** How wide the sign of a block is. */
export function signWidth(
  sign: BarSign,
  look: Pick<LevelsLook, 'measure' | 'size' | 'glyph'>,
): number {
  const { measure, size } = look
  return sign.kind === 'value' ? measure(sign.letters, 'strong', size.words) : sideOf(sign, look)
}

/** Cores of six and seven levels need more room to be told apart. */
function sideOf(sign: BarSign, { glyph }: Pick<LevelsLook, 'glyph'>): number {
  return sign.kind === 'level' && sign.levels > 5 ? Math.round(glyph * 1.25) : glyph
}

/** A core at its level, the letters of a value, or the sign of a state, at the left of a place. */
export function signNode(
  sign: BarSign,
  { x, middle }: { x: number; middle: number },
  look: LevelsLook,
): SceneNode {
  const side = sideOf(sign, look)
  const { size } = look
  const at = { x: Math.round(x), y: Math.round(middle - side / 2), size: side }
  switch (sign.kind) {
    case 'level':
      return levelGlyph({ ...at, rank: sign.rank, levels: sign.levels })
    case 'state':
      return keySign({ ...at, state: sign.state, look: 'glyph' })
    case 'value':
      return {
        ...{ type: 'text', text: sign.letters, face: 'strong', size: size.words, fill: 'ink2' },
        ...{ x, y: middle + size.words * 0.34 },
      }
    default:
      return sign satisfies never
  }
}
