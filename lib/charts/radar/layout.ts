import type { Frame } from '../../scene/frame'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { describeRadar } from './describe'
import type { RadarModel, WebModel } from './model'
import type { RadarPanel } from './panel'
import { arrangeRadar } from './plan'
import { thumbNodes, thumbPanel } from './thumb'

/** Where the webs of a picture are, for a layer over it. Plain JSON, in the scene's pixels. */
export type RadarPlan = { width: number; height: number; panels: RadarPanel[] }

const ID = 'radar'
const TOO_SMALL =
  'This sheet is too small for the names it must hold: choose fewer systems or dimensions, or a larger preset.'

/** The picture of a radar; a sheet that cannot hold it says so. */
export function radarLayout(model: RadarModel, frame: Frame): Scene {
  const { title, full } = describeRadar(model)
  const { language } = model.dataset
  if (!frame.parts.labels) return thumbScene(model, frame)
  const arranged = arrangeRadar(model, frame)
  if (arranged === null)
    return refusalScene(frame, { id: ID, title, sentence: TOO_SMALL, language })
  const { width, height, nodes } = arranged
  return { id: ID, width, height, language, title, description: full, nodes }
}

/** The same webs as in the layout; none where the sheet is too small. */
export function radarPlan(model: RadarModel, frame: Frame): RadarPlan {
  if (!frame.parts.labels) {
    const { width, height } = thumbScene(model, frame)
    return { width, height, panels: [thumbPanel(model, frame)] }
  }
  const arranged = arrangeRadar(model, frame)
  if (arranged === null) return { width: frame.width, height: 0, panels: [] }
  return { width: arranged.width, height: arranged.height, panels: arranged.panels }
}

/** What a layer over the picture needs: the part of the model that is drawn, and where. Plain JSON. */
export function radarLayer(model: RadarModel, frame: Frame): { model: WebModel; plan: RadarPlan } {
  const { spokes, series, selected, tint, marked } = model
  return { model: { spokes, series, selected, tint, marked }, plan: radarPlan(model, frame) }
}

function thumbScene(model: RadarModel, frame: Frame): Scene {
  const { title, short } = describeRadar(model)
  const height = frame.height === 'auto' ? frame.width : frame.height
  return {
    ...{ id: ID, width: frame.width, height, language: model.dataset.language },
    ...{ title, description: short },
    nodes: thumbNodes(model, thumbPanel(model, frame)),
  }
}
