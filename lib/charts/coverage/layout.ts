import type { Frame } from '../../scene/frame'
import { plate } from '../../scene/plate'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { contentFor } from './content'
import { describeCoverage } from './describe'
import type { CoverageModel } from './model'
import { thumbScene } from './thumb'
import { CAPTION, summaryOf } from './words'

/** Draws the model on a sheet; a fixed one on which not one row fits gets a sentence. */
export function layoutCoverage(model: CoverageModel, frame: Frame): Scene {
  const { title, full } = describeCoverage(model)
  const about = { id: 'coverage', language: model.dataset.language, title }
  if (!frame.parts.labels) return thumbScene(model, frame, { ...about, description: full })
  const talk = frame.density === 'talk'
  const around = plate(frame, {
    ...{ title, subtitle: summaryOf(model), source: model.source, arrange: 'top' },
    caption: talk ? SHORT_CAPTION : [CAPTION, ...model.remarks].join(' '),
  })
  const content = contentFor({ model, frame, box: around.box })
  if (content === null) return refusalScene(frame, { ...about, sentence: doesNotFit(model, frame) })
  const rest = around.close(content.height)
  return {
    ...{ ...about, description: full, width: frame.width, height: rest.height },
    nodes: [...around.nodes, ...content.draw(around.box.y), ...rest.nodes],
  }
}

const SHORT_CAPTION = 'Figures count cells. More known is not better.'

function doesNotFit({ parts }: CoverageModel, { width, height, preset }: Frame): string {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0)
  return `This sheet has no room for the coverage: ${rows} rows on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer systems.`
}
