import { drawChart, parseChartRequest } from '../charts/draw'
import { chartKind } from '../charts/index'
import type { Dataset } from '../dataset/schema'
import { AppError } from '../errors'
import { frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { shorten } from '../shown'
import { viewHref } from '../view/query-url'
import { evidenceNotes } from './make-notes'
import { readShow } from './read-show'
import type { Talk } from './schema'

export type MakeViewInput = {
  dataset: Dataset
  hash: string
  /** `radar?systems=a,b` of this dataset. */
  show: string
}

/** A talk of one slide: the picture under its own title, with its words and evidence as notes. */
export function makeViewTalk({ dataset, hash, show }: MakeViewInput): Talk {
  const read = readShow(show)
  if (typeof read === 'string') refuse(read)
  const { chart, entries } = read
  const kind = chartKind(chart)
  const { query, options } = parseChartRequest(entries, dataset, kind.id)
  const frame = frameOf('slide-16x9', measure)
  const drawing = drawChart({ dataset, hash, chart, query, options, frame })
  return {
    ...{ title: dataset.title, dataset: dataset.id, aspect: '16x9', theme: 'light', minutes: 5 },
    slides: [
      {
        ...{ id: 'view', title: shortTitle(drawing.scene.title) },
        show: viewHref(chart, query, options),
        notes: evidenceNotes(drawing),
      },
    ],
  }
}

/** A title as long as the address of a picture takes. */
export function shortTitle(title: string): string {
  return title.length <= 160 ? title : shorten(title.slice(0, 158))
}

function refuse(message: string): never {
  throw new AppError('bad-query', message, [{ param: 'show', message }])
}
