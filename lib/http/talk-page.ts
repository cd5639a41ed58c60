import { buildSteps, type Step, stepCount } from '../talk/build-steps'
import { drawnStep } from '../talk/draw-talk'
import { type ReadPlace, readPlace } from '../talk/read-place'
import { stepHref, TALK_VIEWS, type TalkPlace, type TalkView } from '../talk/talk-links'
import type { DrawnStep } from '../talk/talk-sheet'
import { roundedScene } from './rounded-scene'
import type { AskedTalk } from './talk-asked.server'

/** What the page of one step shows. */
export type TalkPage = {
  place: TalkPlace
  at: ReadPlace
  drawn: DrawnStep
  slides: number
  /** Of this slide. */
  steps: number
  previous: string | null
  next: string | null
}

/** One step of a talk for its page, with the ways on and back in the same view. */
export function talkPage(
  asked: AskedTalk,
  [slide, step]: readonly (string | undefined)[],
  view: TalkView = 'stage',
): TalkPage {
  const { talk, place } = asked
  const steps = buildSteps(talk)
  const at = readPlace(steps, slide, step)
  const shown = steps[at.index]
  if (!shown) throw new Error('a talk has at least one step')
  const hrefOf = (to: Step | undefined) => (to ? stepHref(place, to, view) : null)
  return {
    ...{ place, at, drawn: rounded(drawnStep(shown, asked)), slides: talk.slides.length },
    steps: steps.filter((each) => each.slide === at.slide).length,
    previous: hrefOf(steps[at.index - 1]),
    next: hrefOf(steps[at.index + 1]),
  }
}

type Slides = Pick<AskedTalk, 'talk' | 'datasets'>

/** A slide as it begins, and how many steps it has. */
export type SlideStart = { drawn: DrawnStep; steps: number }

/** Each slide as it begins; the first slides only, if `most` is given. */
export function firstSteps(asked: Slides, most = Infinity): SlideStart[] {
  const { slides } = asked.talk
  return buildSteps(asked.talk)
    .filter(({ slide, step }) => step === 0 && slide < most)
    .map((step) => {
      const slide = slides[step.slide]
      return { drawn: rounded(drawnStep(step, asked)), steps: slide ? stepCount(slide) : 1 }
    })
}

/** The last step of each slide, with all that was added to it. */
export function lastSteps(asked: Slides): DrawnStep[] {
  const steps = buildSteps(asked.talk)
  return steps
    .filter((step, index) => steps[index + 1]?.slide !== step.slide)
    .map((step) => rounded(drawnStep(step, asked)))
}

/** The view that an address names; a word that is none is the stage. */
export function readTalkView(value: string | undefined): TalkView {
  return TALK_VIEWS.find((view) => view === value) ?? 'stage'
}

function rounded(step: DrawnStep): DrawnStep {
  return { ...step, scene: roundedScene(step.scene) }
}
