import type { Frame } from '../../scene/frame'
import type { Scene } from '../../scene/scene'
import { sheetScene } from '../../scene/sheet'
import { contentFor } from './content'
import { describeCoverage } from './describe'
import type { CoverageModel } from './model'
import { thumbScene } from './thumb'
import { CAPTION, summaryOf } from './words'

/** Draws the model on a sheet; a fixed one on which not one row fits gets a sentence. */
export function layoutCoverage(model: CoverageModel, frame: Frame): Scene {
  const { title, full } = describeCoverage(model)
  const about = { id: 'coverage', language: model.dataset.language, title, description: full }
  if (!frame.parts.labels) return thumbScene(model, frame, about)
  const talk = frame.density === 'talk'
  return sheetScene(frame, {
    ...{ about, subtitle: summaryOf(model), source: model.source },
    caption: talk ? SHORT_CAPTION : [CAPTION, ...model.remarks].join(' '),
    content: (box) => contentFor({ model, frame, box }),
    doesNotFit: doesNotFit(model, frame),
  })
}

const SHORT_CAPTION = 'Figures count cells. More known is not better.'

function doesNotFit({ parts }: CoverageModel, { width, height, preset }: Frame): string {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0)
  return `This sheet has no room for the coverage: ${rows} rows on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer systems.`
}
