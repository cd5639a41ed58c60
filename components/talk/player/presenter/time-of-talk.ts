import { paceAt, paceWords, plannedSeconds, planShare, timeText } from '@/lib/talk/pace'
import { slideAt } from '@/lib/talk/talk-state'
import { make, makeButton } from '../make'
import type { PresenterInput } from './presenter'

/** Milliseconds between two looks at the clock: no second is left out. */
const LOOK = 250
/** Of more slides the bar has no numbers. */
const MANY = 14

/** Time of day, time since the beginning, what is left, and whether that keeps to the plan. Returns how to stop. */
export function timeOfTalk(input: PresenterInput): { section: HTMLElement; stop: () => void } {
  const { sheet, store, others, clock } = input
  const planned = plannedSeconds(sheet.slides, sheet.talk.minutes)
  const [elapsed, left, day] = [make('b'), make('span'), make('span')]
  const words = make('span', { class: 'presenter-pace' })
  const { bar, draw: drawBar } = paceBar(planned)
  const zero = makeButton('From zero', () => store.send({ type: 'do', action: 'timer' }))
  const draw = () => {
    const now = clock.now()
    const seconds = Math.max(0, (now - (others.since() ?? now)) / 1000)
    const slide = slideAt(store.outline, store.state().at)
    const pace = paceAt(planned, slide, seconds)
    const rest = sheet.talk.minutes * 60 - Math.floor(seconds)
    put(elapsed, timeText(seconds))
    put(left, rest < 0 ? `${timeText(-rest)} over` : `${timeText(rest)} left`)
    put(day, timeOfDay(new Date(now)))
    put(words, paceWords(pace))
    words.setAttribute('data-pace', pace.state)
    drawBar(slide, planShare(planned, seconds))
  }
  store.listen((now, before) => {
    if (now.at !== before.at) draw()
  })
  others.listen(draw)
  draw()
  const whole = make('span', {}, [`of ${timeText(sheet.talk.minutes * 60)}`])
  const clocks = make('p', { class: 'presenter-clock figures' }, [
    elapsed,
    make('span', { class: 'presenter-clock-more' }, [
      make('span', {}, [whole, ', ', left]),
      make('span', {}, ['It is ', day]),
    ]),
  ])
  const section = make('section', { class: 'presenter-time', 'aria-label': 'Time' }, [
    make('div', { class: 'presenter-elapsed' }, [clocks, zero]),
    make('p', { class: 'presenter-line figures' }, [make('b', {}, ['Pace']), ' ', words]),
    bar,
  ])
  return { section, stop: clock.every(LOOK, draw) }
}

/** The planned length of each slide, with a line where the clock stands. */
function paceBar(planned: readonly number[]) {
  const parts = planned.map((seconds, index) => {
    const part = make('span', { class: 'figures' }, [String(index + 1)])
    part.style.flexGrow = String(seconds)
    return part
  })
  const hand = make('i')
  const bar = make('div', { class: 'presenter-bar', 'aria-hidden': 'true' }, [...parts, hand])
  bar.toggleAttribute('data-many', planned.length > MANY)
  const draw = (slide: number, share: number) => {
    for (const [index, part] of parts.entries()) {
      const place = index < slide ? 'past' : index === slide ? 'here' : 'ahead'
      if (part.getAttribute('data-place') !== place) part.setAttribute('data-place', place)
    }
    hand.style.left = `${Math.round(share * 1000) / 10}%`
  }
  return { bar, draw }
}

function timeOfDay(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
