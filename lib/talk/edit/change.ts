import type { TalkDraft, TalkSlide, TalkStep } from '../schema'
import { freshId } from './fresh-id'
import { movedNotes } from './step-notes'

/** One change of a talk. Slides count from 0, and so do steps, of which 0 is the slide's first picture. */
export type TalkChange =
  | { type: 'talk'; fields: Partial<Omit<TalkDraft, 'slides'>> }
  | { type: 'slide'; slide: number; fields: Partial<TalkSlide> }
  | { type: 'step'; slide: number; step: number; fields: Partial<TalkStep> }
  | { type: 'add-slide'; at: number; content: TalkSlide }
  | { type: 'copy-slide'; slide: number }
  | { type: 'drop-slide'; slide: number }
  | { type: 'move-slide'; from: number; to: number }
  | { type: 'add-step'; slide: number; at: number; content: TalkStep }
  | { type: 'drop-step'; slide: number; step: number }
  | { type: 'move-step'; slide: number; from: number; to: number }
  | { type: 'replace'; talk: TalkDraft }

/** The talk after a change; the same object where there is no such place. */
export function changeTalk(talk: TalkDraft, change: TalkChange): TalkDraft {
  const { slides } = talk
  switch (change.type) {
    case 'replace':
      return change.talk
    case 'talk':
      return { ...talk, ...change.fields }
    case 'add-slide':
      return withSlides(talk, slides.toSpliced(change.at, 0, fresh(talk, change.content)))
    case 'copy-slide': {
      const copied = slides[change.slide]
      if (!copied) return talk
      return withSlides(talk, slides.toSpliced(change.slide + 1, 0, fresh(talk, copied)))
    }
    case 'drop-slide':
      return slides[change.slide] ? withSlides(talk, slides.toSpliced(change.slide, 1)) : talk
    case 'move-slide':
      return withSlides(talk, movedTo(slides, change.from, change.to))
    default:
      return withSlide(talk, change.slide, (slide) => changeSlide(slide, change))
  }
}

/** A slide that is added takes an id that no other has. */
function fresh(talk: TalkDraft, slide: TalkSlide): TalkSlide {
  const ids = talk.slides.map(({ id }) => id)
  return { ...slide, id: ids.includes(slide.id) ? freshId(slide.id, ids) : slide.id }
}

type SlideChange = Exclude<
  TalkChange,
  { type: 'talk' | 'replace' | 'add-slide' | 'copy-slide' | 'drop-slide' | 'move-slide' }
>

function changeSlide(slide: TalkSlide, change: SlideChange): TalkSlide {
  const { steps = [] } = slide
  const places = Array.from({ length: steps.length + 1 }, (_, at) => at)
  switch (change.type) {
    case 'slide':
      return { ...slide, ...change.fields }
    case 'step': {
      const at = change.step - 1
      const step = steps[at]
      return step ? { ...slide, steps: steps.with(at, { ...step, ...change.fields }) } : slide
    }
    case 'add-step': {
      const at = Math.min(Math.max(change.at, 1), steps.length + 1)
      const added = steps.toSpliced(at - 1, 0, change.content)
      // at the end what was said goes on; between two steps nothing is said yet
      const from = at > steps.length ? steps.length : null
      return stepped(slide, added, [...places.slice(0, at), from, ...places.slice(at)])
    }
    case 'drop-step':
      if (!steps[change.step - 1]) return slide
      return stepped(slide, steps.toSpliced(change.step - 1, 1), places.toSpliced(change.step, 1))
    case 'move-step': {
      const moved = movedTo(steps, change.from - 1, change.to - 1)
      if (moved === steps) return slide
      return stepped(slide, moved, movedTo(places, change.from, change.to))
    }
  }
}

/** The slide with other steps; what is said at each goes with it. */
function stepped(
  slide: TalkSlide,
  steps: TalkStep[],
  order: readonly (number | null)[],
): TalkSlide {
  const before = (slide.steps?.length ?? 0) + 1
  const notes = movedNotes(slide.notes, before, order)
  const { steps: _steps, notes: _notes, ...rest } = slide
  return {
    ...rest,
    ...(notes === undefined ? {} : { notes }),
    ...(steps.length === 0 ? {} : { steps }),
  }
}

function withSlides(talk: TalkDraft, slides: TalkSlide[]): TalkDraft {
  return slides === talk.slides ? talk : { ...talk, slides }
}

function withSlide(talk: TalkDraft, at: number, make: (slide: TalkSlide) => TalkSlide): TalkDraft {
  const slide = talk.slides[at]
  if (!slide) return talk
  const next = make(slide)
  return next === slide ? talk : { ...talk, slides: talk.slides.with(at, next) }
}

/** The list with one entry at another place; the same list where nothing moves. */
function movedTo<Item>(list: Item[], from: number, to: number): Item[] {
  const item = list[from]
  const there = Math.min(Math.max(to, 0), list.length - 1)
  if (item === undefined || there === from) return list
  return list.toSpliced(from, 1).toSpliced(there, 0, item)
}
