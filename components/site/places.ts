import type { Place } from './site-bar'

export const CHART_PLACES = [
  { id: 'radar', label: 'Radar' },
  { id: 'stack', label: 'Stack' },
  { id: 'matrix', label: 'Matrix' },
] as const

/** Pictures that answer one question and have only a page of their own. */
const ANSWER_PLACES = [{ id: 'pair', label: 'Compare' }] as const

/** Where one can go within a dataset; `current` is a chart kind, `explore`, or nothing. */
export function datasetPlaces(dataset: string, current: string): Place[] {
  return [
    { label: 'Explore', href: `/${dataset}`, current: current === 'explore' },
    ...[...CHART_PLACES, ...ANSWER_PLACES].map(({ id, label }) => ({
      label,
      href: `/${dataset}/${id}`,
      current: current === id,
    })),
  ]
}
