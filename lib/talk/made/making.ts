import { parseChartRequest } from '../../charts/draw'
import { chartKind } from '../../charts/index'
import { recordsTable } from '../../charts/records'
import type { Plotted } from '../../charts/register-kind'
import type { Dataset } from '../../dataset/schema'
import { refuseNodes } from '../../export/limits'
import { frameOf } from '../../scene/frame'
import { measure } from '../../scene/measure'
import { applyQuery } from '../../view/apply-query'
import { DEFAULT_QUERY } from '../../view/query'
import { comparedFirst } from '../../view/subject'
import type { ShownSystem, View } from '../../view/view'
import { readShow } from '../read-show'
import type { TalkSlide, TalkStep } from '../schema'
import { shortTitle } from '../short-title'
import { evidenceNotes, withoutMarks } from './evidence-notes'

/** What a talk is made from: a dataset as it opens, the system that it asks about first. */
export type Making = {
  dataset: Dataset
  view: View
  /** All systems, the subject first. */
  systems: ShownSystem[]
}

export function makingOf(dataset: Dataset): Making {
  const view = applyQuery(dataset, DEFAULT_QUERY)
  return { dataset, view, systems: comparedFirst(view) }
}

type Shown = { plotted: Plotted; view: View; chart: string }

/** What a picture says; null where it cannot be drawn. */
export function plot({ dataset }: Pick<Making, 'dataset'>, show: string): Shown | null {
  const read = readShow(show)
  if (typeof read === 'string') return null
  const { chart } = read
  const { query, options } = parseChartRequest(read.entries, dataset, chart)
  const view = applyQuery(dataset, query)
  const plotted = chartKind(chart).plot(view, options, 'picture')
  return plotted.refusal === null ? { plotted, view, chart } : null
}

/** The words of a picture and what its marks rest on, in at most so many characters. */
export function notesOn(making: Pick<Making, 'dataset'>, show: string, most: number): string {
  const shown = plot(making, show)
  if (shown === null) return ''
  const { plotted, view, chart } = shown
  const keys = chartKind(chart).records ? Object.keys(plotted.notes) : []
  const records = recordsTable(view, keys)
  return evidenceNotes({ full: plotted.describe.full, records }, most)
}

/** Whether a picture has room on a slide, below these words. */
function isDrawn(
  making: Making,
  show: string,
  words: { title: string; subtitle: string },
): boolean {
  const shown = plot(making, show)
  if (shown === null || shown.plotted.layout === null) return false
  const scene = shown.plotted.layout({ ...frameOf('slide-16x9', measure), ...words })
  return scene.refusal === undefined && refuseNodes(scene) === null
}

export type Slide = Pick<TalkSlide, 'id' | 'title' | 'caption'> & {
  show: string
  notes: string
  steps?: (TalkStep & { show: string; notes: string })[]
}

/**
 * A slide of pictures; none where the first cannot be drawn. Steps that cannot be drawn are left out.
 * Notes of a step stand after its mark.
 */
export function pictureSlide(making: Making, slide: Slide): TalkSlide[] {
  const { id, caption, show, steps = [] } = slide
  const title = shortTitle(slide.title)
  const drawn = (at: string, below = '') =>
    isDrawn(making, at, { title, subtitle: shortTitle(below) })
  if (!drawn(show, caption)) return []
  const kept = steps.filter((step) => drawn(step.show, step.caption))
  const notes = [slide.notes, ...kept.map((step) => step.notes)].join('\n[step] ').trim()
  return [
    {
      ...{ id, title, show },
      ...(caption === undefined ? {} : { caption: shortTitle(caption) }),
      ...(notes.replaceAll('[step]', '').trim() === '' ? {} : { notes }),
      ...(kept.length === 0 ? {} : { steps: kept.map(withoutNotes) }),
    },
  ]
}

function withoutNotes({ set, chart, caption }: TalkStep): TalkStep {
  return {
    ...(set === undefined ? {} : { set }),
    ...(chart === undefined ? {} : { chart }),
    ...(caption === undefined ? {} : { caption: shortTitle(caption) }),
  }
}

export type Words = { id: string; title: string; lines: string[]; notes: string }

/** A slide of words. */
export function wordsSlide({ id, title, lines, notes }: Words): TalkSlide {
  const said = withoutMarks(notes).slice(0, 6000).trim()
  return {
    ...{ id, title: shortTitle(title), lines: lines.slice(0, 6).map(shortTitle) },
    ...(said === '' ? {} : { notes: said }),
  }
}
