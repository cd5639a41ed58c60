import type { Place } from './site-bar'

export const CHART_PLACES = [
  { id: 'radar', label: 'Radar' },
  { id: 'stack', label: 'Stack' },
  { id: 'matrix', label: 'Matrix' },
] as const

/** Pictures that answer one question and have only a page of their own, in the order of the page of answers. */
export const ANSWER_KINDS = ['likeness', 'pair', 'order', 'levels', 'readings', 'coverage'] as const

/** What the bar has besides the pictures of the dataset. */
const OTHER_PLACES = [
  { id: 'pair', label: 'Compare' },
  { id: 'answers', label: 'Answers' },
] as const

/** Where one can go within a dataset; `current` is a chart kind, `explore`, `answers`, or nothing. */
export function datasetPlaces(dataset: string, current: string): Place[] {
  const known = [...CHART_PLACES, ...OTHER_PLACES]
  const within = isAnswer(current) && !known.some(({ id }) => id === current) ? 'answers' : current
  return [
    { label: 'Explore', href: `/${dataset}`, current: current === 'explore' },
    ...known.map(({ id, label }) => ({
      label,
      href: `/${dataset}/${id}`,
      current: within === id,
    })),
  ]
}

/** Whether a chart kind stands on the page of answers. */
export function isAnswer(id: string): boolean {
  return ANSWER_KINDS.some((kind) => kind === id)
}
