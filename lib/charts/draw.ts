import type { Dataset } from '../dataset/schema'
import { type ChartRequest, type DrawKindInput, drawKind, parseKindRequest } from './draw-kind'
import type { Drawing } from './drawing'
import { chartKind } from './index'

/** `parseKindRequest` for the kind of that id. Throws `unknown-chart`. */
export function parseChartRequest(
  entries: Iterable<[string, string]>,
  dataset: Dataset,
  chart: string,
): ChartRequest {
  return parseKindRequest(entries, dataset, chartKind(chart))
}

export type DrawInput = Omit<DrawKindInput, 'kind'> & { chart: string }

/** `drawKind` for the kind of that id. Throws `unknown-chart`. */
export function drawChart({ chart, ...input }: DrawInput): Drawing {
  return drawKind({ ...input, kind: chartKind(chart) })
}
