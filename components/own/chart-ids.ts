import { CHART_KINDS } from '@/lib/charts/index'

/** Whether a kind of chart has that id. */
export function isChart(id: string): boolean {
  return CHART_KINDS.some((kind) => kind.id === id)
}
