import { z } from 'zod'
import { idField, lineField, wordsField } from '../dimensions/fields'
import { shown } from '../shown'
import { readShow } from './read-show'

/** Taken by addresses of talks that are no file. */
export const RESERVED_TALK_IDS = ['present', 'own'] as const

export const ASPECTS = ['16x9', '4x3'] as const
export const TALK_THEMES = ['light', 'dark', 'contrast'] as const

/** How much one talk may hold. `steps`: of one slide; `allSteps`: of the whole talk. */
export const TALK_LIMITS = { slides: 60, steps: 40, allSteps: 200, lines: 6 } as const

/** Letters of the notes of one slide. */
export const NOTES_LIMIT = 6000

/** A title or a caption: as much as the address of a picture takes. */
const sentence = lineField(160)
const notes = z.string().max(NOTES_LIMIT).regex(/\S/, { error: 'is empty: give text' })
const minutes = z.number().min(0.1).max(600)
const key = z
  .string()
  .max(80)
  .regex(/^[a-z][a-zA-Z0-9.-]*$/, {
    error: (issue) => `is not a key of an address: ${shown(issue.input)} (such as systems)`,
  })
const show = lineField(2000).refine((text) => typeof readShow(text) !== 'string', {
  error: (issue) => notShown(issue.input),
})

function notShown(input: unknown): string {
  const read = readShow(String(input))
  return typeof read === 'string' ? read : ''
}

/** A change of the picture: keys of its address to new values; an empty value is the default again. */
export const stepSchema = z.strictObject({
  set: z.record(key, z.string().max(2000)).optional(),
  /** Another kind of chart of the same view. */
  chart: idField.optional(),
  caption: sentence.optional(),
})

export const slideSchema = z.strictObject({
  id: idField,
  title: sentence,
  minutes: minutes.optional(),
  /** The words of a slide without a picture. */
  lines: z.array(sentence).max(TALK_LIMITS.lines).optional(),
  /** Kind and query as in an address, `radar?systems=a,b`; of another dataset `other/radar?systems=a,b`. */
  show: show.optional(),
  /** The line below the title of the first step. */
  caption: sentence.optional(),
  /** What is said; `[step]` begins what is said at the next step. */
  notes: notes.optional(),
  /** What follows the first step; each change adds to those before it. */
  steps: z.array(stepSchema).max(TALK_LIMITS.steps).optional(),
  /** What may be asked, and what to answer. */
  asked: z
    .array(z.strictObject({ question: sentence, answer: wordsField }))
    .max(12)
    .optional(),
})

/** `data/talks/<id>.yaml`, or one JSON document. */
export const talkSchema = z.strictObject({
  title: sentence,
  /** The dataset of every slide that names no other. */
  dataset: idField,
  aspect: z.enum(ASPECTS).default('16x9'),
  theme: z.enum(TALK_THEMES).default('light'),
  minutes: minutes.default(20),
  slides: z.array(slideSchema).min(1).max(TALK_LIMITS.slides),
})

export type Talk = z.infer<typeof talkSchema>
/** A talk while it is written: shaped like one, with words and numbers that may still be wrong. */
export type TalkDraft = z.input<typeof talkSchema>
export type TalkSlide = z.infer<typeof slideSchema>
export type TalkStep = z.infer<typeof stepSchema>
export type Asked = NonNullable<TalkSlide['asked']>[number]
