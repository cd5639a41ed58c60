import type { Frame } from '../../scene/frame'
import type { AxisStyle } from './axis-text'
import type { RadarModel } from './model'
import { SMALLEST_SHARE } from './solve'

/** A way of writing axis labels, and the share of the shorter side that the radius must reach with it. */
export type TriedStyle = Omit<AxisStyle, 'width' | 'named'> & { share: number }

/** Below this width signs stand next to the word at the label, not beyond the rim. */
export const SIGNS_IN_LABELS_BELOW = 480

/** Names alone, where their remarks would leave too small a web. */
const UNREMARKED: TriedStyle = {
  name: 'short',
  words: 'none',
  signs: 'rim',
  remarks: false,
  share: 0.22,
}

const NUMBERED: TriedStyle = {
  name: 'number',
  words: 'none',
  signs: 'rim',
  remarks: false,
  share: 0,
}

/** Axis labels of one web, richest first; the last one writes numbers, which always have a key. */
export function overlayStyles(model: RadarModel, frame: Frame, width: number): TriedStyle[] {
  if (width < SIGNS_IN_LABELS_BELOW && !frame.parts.title) {
    return [
      { name: 'short', words: 'none', signs: 'label', remarks: true, share: SMALLEST_SHARE },
      NUMBERED,
    ]
  }
  const rim = { signs: 'rim', remarks: true } as const
  const plain = [
    { ...rim, name: 'label', words: 'none', share: SMALLEST_SHARE },
    { ...rim, name: 'short', words: 'none', share: SMALLEST_SHARE },
    UNREMARKED,
    NUMBERED,
  ] satisfies TriedStyle[]
  // beside a selected spoke, whose levels are named, the others need no words
  if (model.words === 'none' || (model.selected !== null && frame.parts.title)) return plain
  return [
    { ...rim, name: 'label', words: 'range', share: 0.32 },
    { ...rim, name: 'short', words: 'range', share: 0.32 },
    { ...rim, name: 'short', words: 'top', share: 0.32 },
    ...plain,
  ]
}

/** Axis labels that many webs can bear: short names, or numbers. */
export function panelStyles(): TriedStyle[] {
  const rim = { signs: 'rim', remarks: false } as const
  return [{ ...rim, name: 'short', words: 'none', share: SMALLEST_SHARE }, NUMBERED]
}
