import type { StepPlace } from './talk-links'

/** Where an address leads within a talk; `moved` says so where it names what is not there. */
export type ReadPlace = StepPlace & { index: number; moved: string | null }

/**
 * Reads slide and step of an address, which count from 1. One that is not there falls back to the nearest
 * and is named.
 */
export function readPlace(steps: readonly StepPlace[], slide?: string, step?: string): ReadPlace {
  const slides = 1 + Math.max(0, ...steps.map((each) => each.slide))
  const toSlide = nearestOf(slide, slides)
  const within = steps.filter((each) => each.slide === toSlide.at)
  const toStep = nearestOf(step, within.length)
  const index = steps.findIndex((each) => each.slide === toSlide.at && each.step === toStep.at)
  const said = [
    toSlide.wrong ? `There is no slide ${slide}: of ${slides} this is ${toSlide.at + 1}.` : '',
    toStep.wrong
      ? `Slide ${toSlide.at + 1} has no step ${step}: of ${within.length} this is ${toStep.at + 1}.`
      : '',
  ].filter((each) => each !== '')
  return {
    ...{ slide: toSlide.at, step: toStep.at, index },
    moved: said.length > 0 ? said.join(' ') : null,
  }
}

function nearestOf(text: string | undefined, most: number): { at: number; wrong: boolean } {
  if (text === undefined) return { at: 0, wrong: false }
  const asked = /^\d{1,6}$/.test(text) ? Number(text) : 1
  const at = Math.min(Math.max(asked, 1), Math.max(most, 1)) - 1
  return { at, wrong: String(at + 1) !== text.replace(/^0+(?=\d)/, '') }
}
