import { z } from 'zod'
import { talkSchema } from '../talk/schema'
import { sceneShape } from './openapi-scene'

const { shape } = talkSchema
const { shape: slide } = shape.slides.element

const { title, minutes, aspect, theme, dataset } = shape
const words = z.string()

/** A talk with every step drawn, as it is sent. */
export const talkSheetShape = z.strictObject({
  talk: z.strictObject({ title, minutes, aspect, theme, dataset, id: words, address: words }),
  slides: z.array(
    z.strictObject({
      ...{ id: slide.id, title: slide.title, minutes: z.number().nullable() },
      first: z.int().min(0),
    }),
  ),
  steps: z.array(
    z.strictObject({
      ...{ slide: z.int().min(0), step: z.int().min(0) },
      ...{ title: words, caption: words, notes: words },
      asked: z.array(z.strictObject({ question: words, answer: words })),
      address: words.nullable(),
      alt: z.strictObject({ short: words, full: words }),
      marks: z.record(z.string(), z.strictObject({ title: words, lines: z.array(words) })),
      table: z
        .strictObject({
          caption: words,
          head: z.array(words),
          rows: z.array(z.array(words)),
        })
        .nullable(),
      scene: sceneShape,
    }),
  ),
})
