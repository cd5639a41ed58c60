import type { Frame } from '../../scene/frame'
import { CAPTIONS } from '../../words'
import type { MatrixModel } from './model'

/** Whether a picture is read in peace, with a subtitle and a caption of its own. */
export function isAlone({ density, parts }: Frame): boolean {
  return parts.source && density === 'screen'
}

/** What is said of order, groups and reference, where no sign on the sheet says it as well. */
export function arrangedWords({ arranged, ranking }: MatrixModel): string[] {
  // one arrow over one column needs no words; which of several decides needs them
  const plain = ranking !== null && ranking.keys.length < 2
  const { order, groups, reference } = arranged
  return [plain ? null : order, groups, reference].filter((words) => words !== null)
}

/** A slide has one claim and its key: what is read in peace stays with the other pictures. */
export function headingWords(model: MatrixModel, frame: Frame) {
  if (!isAlone(frame)) return { subtitle: '', caption: '', source: model.source }
  const subtitle = [model.dataset.title, ...arrangedWords(model)].join(' · ')
  return { subtitle, caption: CAPTIONS.matrix, source: model.source }
}
