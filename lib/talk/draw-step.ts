import { drawChart, parseChartRequest } from '../charts/draw'
import { refusedDrawing } from '../charts/draw-kind'
import type { Drawing } from '../charts/drawing'
import type { Dataset } from '../dataset/schema'
import { refuseNodes } from '../export/limits'
import { type Frame, frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { missingGlyphs } from '../scene/written'
import { applyQuery } from '../view/apply-query'
import { DEFAULT_QUERY } from '../view/query'
import { viewHref } from '../view/query-url'
import { sourceLine } from '../view/source-line'
import type { Step } from './build-steps'
import type { Talk } from './schema'
import { wordsScene } from './words-scene'

export type StepInput = {
  /** The one that the step shows. */
  dataset: Dataset
  hash: string
  talk: Pick<Talk, 'aspect' | 'theme'>
}

/**
 * A step as a picture on a slide: that of its address, with the slide's title above and the caption below
 * it. What cannot be drawn is its sentence. Throws `unknown-chart`.
 */
export function drawStep(step: Step, input: StepInput): Drawing {
  if (step.chart === null) return drawWords(step, input)
  const { dataset, hash } = input
  const asked = parseChartRequest(new URLSearchParams(step.query), dataset, step.chart)
  const frame = frameFor(step, input)
  const drawing = drawChart({
    ...{ dataset, hash, frame, chart: step.chart },
    ...{ query: asked.query, options: asked.options, frameKeys: sheetKeys(step, input) },
  })
  const limit = refuseNodes(drawing.scene)
  return limit === null ? drawing : refusedDrawing(drawing, limit, frame)
}

/** The page of what a step shows, without the sheet; null: words. */
export function pageOf(step: Step, dataset: Dataset): string | null {
  if (step.chart === null) return null
  const asked = parseChartRequest(new URLSearchParams(step.query), dataset, step.chart)
  return viewHref(`/${dataset.id}/${step.chart}`, asked.query, asked.options)
}

function frameFor({ title, caption }: Step, { talk }: Pick<StepInput, 'talk'>): Frame {
  const frame = frameOf(`slide-${talk.aspect}`, measure)
  return { ...frame, patterns: talk.theme === 'contrast', title, subtitle: caption }
}

/** The same sheet as keys of a picture's address, as `lib/http/picture-query.ts` writes them. */
function sheetKeys({ title, caption }: Step, { talk }: StepInput): Record<string, string> {
  return {
    preset: talk.aspect === '16x9' ? '' : `slide-${talk.aspect}`,
    theme: talk.theme === 'light' ? '' : talk.theme,
    title,
    subtitle: caption === '' ? '0' : caption,
  }
}

function drawWords(step: Step, input: StepInput): Drawing {
  const { dataset, hash } = input
  const { title, caption, lines } = step
  const view = applyQuery(dataset, DEFAULT_QUERY)
  const source = sourceLine(view, [])
  const { language } = dataset
  const scene = wordsScene(frameFor(step, input), { title, caption, lines, source, language })
  return {
    ...{ address: `/${dataset.id}`, chart: 'words', head: view.head, hash, scene },
    describe: { title, short: title, full: scene.description },
    table: { caption: '', head: [], rows: [] },
    ...{ notes: {}, model: null, refusal: null },
    warnings: missingGlyphs(scene).map((point) => `missing-glyph ${point}`),
  }
}
