import { type DrawTalkInput, drawTalk } from '../talk/draw-talk'
import type { TalkSheet } from '../talk/talk-sheet'
import { roundedScene } from './rounded-scene'

/** A talk with every step drawn, as it is sent. */
export function drawnSheet(asked: DrawTalkInput): TalkSheet {
  const sheet = drawTalk(asked)
  const steps = sheet.steps.map((step) => ({ ...step, scene: roundedScene(step.scene) }))
  return { ...sheet, steps }
}
