/** Seconds by which a talk may be off its plan and still be on time. */
export const GRACE = 10

export type Pace = {
  state: 'ahead' | 'on time' | 'behind'
  /** Off the plan; on time, those that are left on the slide. */
  seconds: number
}

type Timed = { minutes: number | null }

/** Planned seconds of each slide: its own, or an equal share of the whole. */
export function plannedSeconds(slides: readonly Timed[], minutes: number): number[] {
  const share = (minutes * 60) / Math.max(slides.length, 1)
  return slides.map((slide) => (slide.minutes === null ? share : slide.minutes * 60))
}

/** Whether a talk that is at `slide`, from 0, after `elapsed` seconds keeps to its plan. */
export function paceAt(planned: readonly number[], slide: number, elapsed: number): Pace {
  const start = sum(planned.slice(0, slide))
  const end = start + (planned[slide] ?? 0)
  if (elapsed < start - GRACE) return { state: 'ahead', seconds: start - elapsed }
  if (elapsed > end + GRACE) return { state: 'behind', seconds: elapsed - end }
  return { state: 'on time', seconds: Math.max(0, end - elapsed) }
}

/** `on time, 0:40 left on this slide`, `behind by 1:10`. */
export function paceWords({ state, seconds }: Pace): string {
  const time = timeText(seconds)
  return state === 'on time' ? `on time, ${time} left on this slide` : `${state} by ${time}`
}

/** Where `elapsed` seconds lie on the plan, from 0 to 1. */
export function planShare(planned: readonly number[], elapsed: number): number {
  const whole = sum(planned)
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, elapsed / whole))
}

/** Seconds as `8:20`, from an hour on as `1:02:05`. Parts of a second are dropped. */
export function timeText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = two(whole % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
