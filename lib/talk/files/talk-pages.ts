import type { Drawing } from '../../charts/drawing'
import { buildSteps, type Step } from '../build-steps'
import { drawStep } from '../draw-step'
import { datasetOf, type TalkDatasets } from '../draw-talk'
import type { Talk } from '../schema'

/** A talk as files are made of it. */
export type TalkFileInput = {
  talk: Talk
  datasets: TalkDatasets
  /** Path of the talk's page. */
  address: string
}

/** A drawn step; `last`: with it the slide is complete. */
export type TalkPart = { step: Step; drawing: Drawing; last: boolean }

/** Every step in order; with `slidesOnly` the last of each slide. */
export function talkParts({ talk, datasets }: TalkFileInput, slidesOnly: boolean): TalkPart[] {
  const steps = buildSteps(talk)
  return steps.flatMap((step, index) => {
    const last = steps[index + 1]?.slide !== step.slide
    if (slidesOnly && !last) return []
    return [{ step, last, drawing: drawStep(step, { ...datasetOf(step, datasets), talk }) }]
  })
}

/** What a file of the talk says of itself, from the dataset that it is about. */
export function aboutTalk({ talk, datasets, address }: TalkFileInput) {
  const loaded = datasets.get(talk.dataset)
  if (!loaded) throw new Error(`the dataset ${talk.dataset} is missing`)
  const { dataset } = loaded
  return {
    title: talk.title,
    subject: `A talk about ${dataset.title}`,
    keywords: [dataset.title],
    language: dataset.language,
    date: dataset.date,
    author: dataset.assessors.map(({ name }) => name).join('; '),
    rights: dataset.licence,
    address,
  }
}
