import { readable } from '../view/address'
import { PICK_KEY } from '../view/query-picks'
import { QUERY_KEYS } from '../view/query-url'
import { readShow } from './read-show'
import type { Asked, Talk, TalkSlide, TalkStep } from './schema'

/** One step of a talk: what is shown, as an address, and what is said at it. */
export type Step = {
  /** Both from 0; addresses count from 1. */
  slide: number
  step: number
  /** Id of the slide. */
  id: string
  /** Title of the slide. */
  title: string
  /** The line below the title; empty: none. */
  caption: string
  /** What is said at this step. */
  notes: string
  dataset: string
  /** Null: a slide of words. */
  chart: string | null
  /** Of the address, without keys of the sheet; empty for words. */
  query: string
  lines: string[]
  asked: Asked[]
}

/** The mark that begins the notes of the next step. */
const STEP_MARK = /\[step\]/

/** Every step of a talk in order, worked out from the talk alone. */
export function buildSteps(talk: Talk): Step[] {
  return talk.slides.flatMap((slide, index) => stepsOf(talk, slide, index))
}

/** How many steps a slide has. */
export function stepCount(slide: TalkSlide): number {
  return isWords(slide) ? 1 : 1 + (slide.steps?.length ?? 0)
}

/** A slide that shows no picture. */
export function isWords(slide: Pick<TalkSlide, 'show'>): boolean {
  return slide.show === undefined
}

/** What the notes of a slide say, part by part: one for the first step, one for each mark. */
export function notesParts(notes: string | undefined): string[] {
  return (notes ?? '').split(STEP_MARK).map((part) => part.trim())
}

type Shown = { chart: string; query: ReadonlyMap<string, string> }

function stepsOf(talk: Talk, slide: TalkSlide, index: number): Step[] {
  const parts = notesParts(slide.notes)
  const read = slide.show === undefined ? null : readShow(slide.show)
  const base = {
    ...{ slide: index, id: slide.id, title: slide.title },
    ...{ lines: slide.lines ?? [], asked: slide.asked ?? [] },
  }
  const first = { ...base, step: 0, caption: slide.caption ?? '', notes: parts[0] ?? '' }
  if (read === null || typeof read === 'string') {
    const notes = parts.filter((part) => part !== '').join('\n\n')
    return [{ ...first, notes, dataset: talk.dataset, chart: null, query: '' }]
  }
  const dataset = read.dataset ?? talk.dataset
  let shown: Shown = { chart: read.chart, query: joined(read.entries) }
  const steps: Step[] = [{ ...first, ...written(shown), dataset }]
  for (const [at, step] of (slide.steps ?? []).entries()) {
    shown = changed(shown, step)
    const notes = parts[Math.min(at + 1, parts.length - 1)] ?? ''
    const caption = step.caption ?? ''
    steps.push({ ...base, ...written(shown), dataset, step: at + 1, caption, notes })
  }
  return steps
}

/** A key given twice has both its values. */
function joined(entries: readonly [string, string][]): Map<string, string> {
  const query = new Map<string, string>()
  for (const [key, value] of entries) {
    const before = query.get(key)
    if (value !== '') query.set(key, before === undefined ? value : `${before},${value}`)
  }
  return query
}

function changed({ chart, query }: Shown, step: TalkStep): Shown {
  const next = new Map(query)
  const left = step.chart !== undefined && step.chart !== chart
  if (left) for (const key of query.keys()) if (!isViewKey(key)) next.delete(key)
  for (const [key, value] of Object.entries(step.set ?? {})) {
    if (value === '') next.delete(key)
    else next.set(key, value)
  }
  return { chart: step.chart ?? chart, query: next }
}

/** Whether a key belongs to every kind of chart; what is left are options of one. */
export function isViewKey(key: string): boolean {
  return QUERY_KEYS.includes(key) || PICK_KEY.test(key)
}

function written({ chart, query }: Shown): { chart: string; query: string } {
  const parts = [...query].map(([key, value]) => `${encodeURIComponent(key)}=${readable(value)}`)
  return { chart, query: parts.join('&') }
}
