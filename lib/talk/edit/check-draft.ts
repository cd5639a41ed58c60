import { pathText } from '../../dataset/path'
import { wrongSteps } from '../check-talk'
import type { TalkDatasets } from '../draw-talk'
import { readForm } from '../parse-talk'
import type { TalkDraft } from '../schema'
import { settled } from './settle'

/** What is wrong with a draft at a place such as `slides[2].title`. */
export type DraftProblem = {
  place: string
  message: string
  nearest: readonly string[]
  /** From 0; null: of the talk itself. */
  slide: number | null
}

export type CheckDraftInput = {
  draft: TalkDraft
  /** Those of its datasets that are here by now. */
  datasets: TalkDatasets
  /** Ids of all there are. */
  known: readonly string[]
}

/** Everything that is wrong with a draft: its form, and what it shows that is not there. */
export function checkDraft({ draft, datasets, known }: CheckDraftInput): DraftProblem[] {
  const form = readForm(draft).faults.map(({ path, message, nearest = [] }) => ({
    ...{ place: pathText(path), message, nearest },
    slide: slideOf(path),
  }))
  const talk = settled(draft)
  const shown = wrongSteps({ talk, datasets, known }).flatMap(({ path, step, problem }) => {
    // a dataset that is on its way is no problem yet
    if (!datasets.has(step.dataset) && known.includes(step.dataset)) return []
    const { message, nearest = [] } = problem
    return [{ place: pathText(path), message, nearest, slide: slideOf(path) }]
  })
  return [...form, ...shown]
}

/** Those of a place, and of all within it. */
export function problemsAt(problems: readonly DraftProblem[], place: string): DraftProblem[] {
  return problems.filter((each) => {
    const after = each.place.slice(place.length)
    return each.place.startsWith(place) && /^($|[.[])/.test(after)
  })
}

/** Where within its slide a place is, as a speaker counts: `step 2, caption`; empty: the whole slide. */
export function withinSlide(place: string): string {
  const step = (_: string, number: string) => `step ${Number(number) + 2}, `
  return place
    .replace(/^slides\[\d+\]\.?/, '')
    .replace(/^steps\[(\d+)\]\.?/, step)
    .replace(/^asked\[(\d+)\]\.?/, (_, number: string) => `question ${Number(number) + 1}, `)
    .replace(/, $/, '')
}

function slideOf([first, at]: readonly (string | number)[]): number | null {
  return first === 'slides' && typeof at === 'number' ? at : null
}
