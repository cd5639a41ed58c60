import type { Frame } from '../../scene/frame'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { arrangeLevels } from './arrange'
import { describeLevels } from './describe'
import { barsOf, type LevelsModel } from './model'
import { thumbScene } from './thumb'

/** Draws the model on a sheet; a fixed one without room for a single bar gets a sentence. */
export function layoutLevels(model: LevelsModel, frame: Frame): Scene {
  const { title, full } = describeLevels(model)
  const about = { id: 'levels', language: model.dataset.language, title }
  if (!frame.parts.labels) return thumbScene(model, frame, { ...about, description: full })
  const arranged = arrangeLevels(model, frame)
  if (arranged === null)
    return refusalScene(frame, { ...about, sentence: doesNotFit(model, frame) })
  const { width, height, nodes } = arranged
  return { ...about, description: full, width, height, nodes }
}

function doesNotFit(model: LevelsModel, { width, height, preset }: Frame): string {
  return `This sheet has no room for a bar: ${barsOf(model).length} on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows.`
}
