import type { Dataset } from '../dataset/schema'
import { AppError } from '../errors'
import { figures } from '../number-words'
import { groupSlides, multiplesSlide } from './made/group-slides'
import { likenessSlide, pairSlides } from './made/likeness-slides'
import { makingOf } from './made/making'
import { coverageSlide, disputedSlide } from './made/open-slides'
import { readersSlide, sourcesSlide, titleSlide } from './made/opening'
import { stackSlide } from './made/stack-slide'
import { makeViewTalk } from './made/view-talk'
import { TALK_LIMITS, type Talk, type TalkSlide } from './schema'
import { shortTitle } from './short-title'
import { MOST_PRESENTED } from './talk-links'

/** The id under which talks stand that are made and no file. */
export const MADE_TALK = 'present'

/** What most slides take to tell. */
const MINUTES_A_SLIDE = 1.5

/**
 * The talk of one picture, `show`; of the whole dataset where that is empty. Throws `bad-query` and
 * `unknown-chart` for a picture that is not there, `too-large` for more systems than a picture has.
 */
export function makeTalk(dataset: Dataset, show: string): Talk {
  return show === '' ? makeDatasetTalk(dataset) : makeViewTalk(dataset, show)
}

function makeDatasetTalk(dataset: Dataset): Talk {
  const { length } = dataset.systems
  if (length > MOST_PRESENTED) {
    const detail = `A talk is made of at most ${MOST_PRESENTED} systems: ${figures(length)} are here. Make one of a picture of them, with show.`
    throw new AppError('too-large', detail)
  }
  const slides = slidesOf(dataset)
  const minutes = Math.max(5, Math.ceil(slides.length * MINUTES_A_SLIDE))
  return {
    ...{ title: shortTitle(dataset.title), dataset: dataset.id },
    ...{ aspect: '16x9', theme: 'light', minutes, slides },
  }
}

/** In the order in which they are told; of very many groups only the first. */
function slidesOf(dataset: Dataset): TalkSlide[] {
  const making = makingOf(dataset)
  const before = [titleSlide(making), ...readersSlide(making), ...stackSlide(making)]
  const after = [
    ...multiplesSlide(making),
    ...pairSlides(making),
    ...likenessSlide(making),
    ...disputedSlide(making),
    ...coverageSlide(making),
    ...sourcesSlide(making),
  ]
  const room = Math.min(TALK_LIMITS.slides - before.length - after.length, MOST_GROUPS)
  return [...before, ...groupSlides(making).slice(0, room), ...after]
}

/** With up to five steps each, they stay within what a talk may have. */
const MOST_GROUPS = 30
