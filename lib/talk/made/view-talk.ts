import { parseChartRequest } from '../../charts/draw'
import { chartKind } from '../../charts/index'
import { recordsTable } from '../../charts/records'
import type { Dataset } from '../../dataset/schema'
import { AppError } from '../../errors'
import { applyQuery } from '../../view/apply-query'
import { viewHref } from '../../view/query-url'
import { readShow } from '../read-show'
import type { Talk } from '../schema'
import { shortTitle } from '../short-title'
import { evidenceNotes } from './evidence-notes'

/** Characters of notes to one picture. */
const NOTES = 4000

/**
 * A talk of one slide: a picture of this dataset, `radar?systems=a,b`, under its own title, with its words
 * and evidence as notes. Throws `bad-query` and `unknown-chart`.
 */
export function makeViewTalk(dataset: Dataset, show: string): Talk {
  const read = readShow(show)
  if (typeof read === 'string') {
    throw new AppError('bad-query', read, [{ param: 'show', message: read }])
  }
  const kind = chartKind(read.chart)
  const { query, options } = parseChartRequest(read.entries, dataset, kind.id)
  const view = applyQuery(dataset, query)
  const { describe, notes } = kind.plot(view, options)
  const records = kind.records ? recordsTable(view, Object.keys(notes)) : null
  const said = evidenceNotes({ full: describe.full, records }, NOTES)
  return {
    ...{ title: shortTitle(dataset.title), dataset: dataset.id },
    ...{ aspect: '16x9', theme: 'light', minutes: 5 },
    slides: [
      {
        ...{
          id: 'view',
          title: shortTitle(describe.title),
          show: viewHref(kind.id, query, options),
        },
        ...(said === '' ? {} : { notes: said }),
      },
    ],
  }
}
