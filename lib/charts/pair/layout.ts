import type { Frame } from '../../scene/frame'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { describePair } from './describe'
import type { PairModel } from './model'
export function layoutPair(model: PairModel, frame: Frame): Scene {
  const { title, full } = describePair(model)
  return refusalScene(frame, {
    id: 'pair',
    title,
    sentence: full,
    language: model.dataset.language,
  })
}
