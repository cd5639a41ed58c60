import { isDated, STALE_AFTER } from '../../dataset/stale'
import type { Key } from '../../scene/scene'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { count } from '../../words'
import { COUNTED, type Counted, type CoverageOptions } from './options'
import { type CoverageRow, cellsOf, rowsOf, wholeRow } from './rows'
import { looksAtCells } from './searches'

export type CoveragePart = { id: Counted; rows: CoverageRow[] }

/** What is known of what is shown, in figures without pixels. Plain JSON. */
export type CoverageModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  size: { systems: number; dimensions: number }
  /** Months after which the dataset calls a reading stale. */
  staleAfter: number
  /** All cells of what is shown. */
  whole: CoverageRow
  parts: CoveragePart[]
  /** Parts that were not asked for. */
  absent: Counted[]
  /** What is left out, in sentences. */
  remarks: string[]
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: Key[]
  source: string
}

/** Every figure of a View; `refuses` has been asked before. */
export function coverageModel(view: View, { counted }: CoverageOptions): CoverageModel {
  const { head } = view
  const shown = COUNTED.filter((each) => counted === 'all' || counted === each)
  const parts = shown.map((id) => ({ id, rows: rowsOf(view, id) }))
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    size: { systems: view.systems.length, dimensions: view.dimensions.length },
    staleAfter: head.staleAfter ?? STALE_AFTER,
    whole: wholeRow(view),
    parts,
    absent: COUNTED.filter((each) => !shown.includes(each)),
    remarks: [...undatedRemark(view), ...hiddenRemarks(view)],
    marked: marksAbout(view.query.mark, ['system', 'dimension']),
    source: sourceLine(
      view,
      cellsOf(view).map(({ cell }) => cell.state),
    ),
  }
}

/** A reading without a date never grows old, so few old ones need not mean that many are new. */
function undatedRemark(view: View): string[] {
  const readings = cellsOf(view).flatMap(({ cell }) => cell.assessments)
  const undated = readings.filter((each) => !isDated(each)).length
  if (undated === 0) return []
  if (undated === readings.length) return ['No reading names a date, so none is counted as old.']
  const are = undated === 1 ? 'names no date and is' : 'name no date and are'
  return [`${undated} of ${count(readings.length, 'reading')} ${are} never counted as old.`]
}

function hiddenRemarks({ left, query }: View): string[] {
  const hidden = (found: number, noun: string) =>
    found === 0 ? [] : [`${count(found, noun)} ${found === 1 ? 'is' : 'are'} hidden by the filter.`]
  const every =
    'Every cell of what is shown is counted, whether or not a search or a filter hits it.'
  return [
    ...hidden(left.systems, 'system'),
    ...hidden(left.dimensions, 'dimension'),
    ...(looksAtCells(query) ? [every] : []),
  ]
}
