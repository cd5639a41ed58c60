import { buildSteps, type Step } from '../build-steps'
import type { Talk } from '../schema'
import type { SaidPart } from './notes-sheets'
import type { TalkPart } from './talk-pages'

/** Parts of a talk with where they stand in it, and with what is said at every step that they stand for. */
export function saidParts(talk: Talk, parts: readonly TalkPart[]): SaidPart[] {
  const steps = buildSteps(talk)
  const whole = parts.length < steps.length
  return parts.map((part) => {
    const within = steps.filter(({ slide }) => slide === part.step.slide)
    const said = whole ? within.map(({ notes }) => notes) : [part.step.notes]
    const one = whole || within.length === 1
    const step = one ? '' : `, step ${part.step.step + 1} of ${within.length}`
    const place = `Slide ${part.step.slide + 1} of ${talk.slides.length}${step}`
    return { ...part, place, said: withoutRepeats(said) }
  })
}

/** A step without words of its own repeats those before. */
function withoutRepeats(said: readonly Step['notes'][]): string[] {
  return said.filter((notes, index) => notes !== '' && notes !== said[index - 1])
}
