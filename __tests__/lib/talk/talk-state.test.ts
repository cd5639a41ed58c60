import * as fc from 'fast-check'
import type { TalkAction } from '../../../lib/talk/keys'
import { TALK_KEYS } from '../../../lib/talk/keys'
import {
  LARGEST,
  type Outline,
  reduceTalk,
  SMALLEST,
  slideAt,
  startState,
  type TalkEvent,
  type TalkState,
} from '../../../lib/talk/talk-state'

/** Twelve slides of three steps each. */
const TWELVE: Outline = { first: Array.from({ length: 12 }, (_, slide) => slide * 3), steps: 36 }

const press = (action: TalkAction, digit?: string): TalkEvent => ({ type: 'do', action, digit })
const played = (events: readonly TalkEvent[], at = 0, outline = TWELVE): TalkState =>
  events.reduce((state, event) => reduceTalk(state, event, outline), startState(at, 'light'))

describe('the place of a talk', () => {
  it('goes on by steps, and by slides past all steps', () => {
    expect(played([press('next'), press('next')]).at).toBe(2)
    expect(played([press('next'), press('next-slide')]).at).toBe(3)
    expect(played([press('previous-slide')], 7).at).toBe(3)
    expect(played([press('previous')], 3).at).toBe(2)
  })

  it('stays within the talk', () => {
    expect(played([press('previous'), press('previous-slide')]).at).toBe(0)
    expect(played([press('next'), press('next-slide')], 35).at).toBe(35)
    expect(played([press('last')]).at).toBe(33)
    expect(played([press('first')], 20).at).toBe(0)
  })

  it('goes to the slide of the digits before Enter; Enter alone goes on', () => {
    const ten = [press('digit', '1'), press('zero'), press('enter')]
    expect(slideAt(TWELVE, played(ten).at)).toBe(9)
    expect(played(ten).waiting).toBe('')
    expect(played([press('enter')]).at).toBe(1)
    expect(played([press('digit', '9'), press('digit', '9'), press('enter')]).at).toBe(33)
  })

  it('forgets digits when something else is pressed', () => {
    expect(played([press('digit', '4'), press('theme'), press('enter')]).at).toBe(1)
  })
})

describe('what a stage shows', () => {
  it('takes 0 alone for the size of text', () => {
    expect(played([press('larger'), press('larger')]).size).toBe(2)
    expect(played([press('larger'), press('zero')]).size).toBe(0)
    expect(played([press('larger'), press('digit', '1'), press('zero')]).size).toBe(1)
  })

  it.each(['black', 'white'] as const)(
    'comes back from %s by any key, which does no more',
    (screen) => {
      const dark = played([press(screen)], 4)
      expect(dark.screen).toBe(screen)
      for (const { action } of TALK_KEYS) {
        const back = reduceTalk(dark, press(action, '3'), TWELVE)
        expect([action, back]).toEqual([action, startState(4, 'light')])
      }
      expect(reduceTalk(dark, { type: 'wake' }, TWELVE)).toEqual(startState(4, 'light'))
    },
  )

  it('leaves one thing at a time', () => {
    const held: TalkEvent = { type: 'held', held: true }
    const all = played([held, press('full'), press('help')])
    const left = (state: TalkState) => reduceTalk(state, press('leave'), TWELVE)
    const seen = [all, left(all), left(left(all)), left(left(left(all)))].map(
      ({ overlay, filled, held }) => ({ overlay, filled, held }),
    )
    expect(seen).toEqual([
      { overlay: 'help', filled: true, held: true },
      { overlay: null, filled: true, held: true },
      { overlay: null, filled: false, held: true },
      { overlay: null, filled: false, held: false },
    ])
  })

  it('closes what lies over the picture by its own key and by moving', () => {
    expect(played([press('table'), press('table')]).overlay).toBeNull()
    expect(played([press('table'), press('help')]).overlay).toBe('help')
    expect(played([press('table'), press('next')])).toMatchObject({ overlay: null, at: 1 })
  })

  it('fills the screen from the first slide, or from here', () => {
    expect(played([press('full-from-first')], 8)).toMatchObject({ at: 0, filled: true })
    expect(played([press('full-from-here')], 8)).toMatchObject({ at: 8, filled: true })
  })

  it('goes through the themes in a circle', () => {
    const themes = [1, 2, 3].map((times) => played(Array(times).fill(press('theme'))).theme)
    expect(themes).toEqual(['dark', 'contrast', 'light'])
  })
})

const outlines = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 })
  .map((counts): Outline => {
    const first = counts.map((_, slide) =>
      counts.slice(0, slide).reduce((sum, each) => sum + each, 0),
    )
    return { first, steps: counts.reduce((sum, each) => sum + each, 0) }
  })
const events = fc.array(
  fc.constantFrom(...TALK_KEYS).map(({ action }) => press(action, '7')),
  { maxLength: 40 },
)

describe('the light over the picture', () => {
  const there: TalkEvent = { type: 'dot', dot: { x: 0.5, y: 0.5, spot: true } }

  it('is a dot or a spotlight, and its key once more turns it off', () => {
    expect(played([press('dot')]).pointing).toBe('dot')
    expect(played([press('dot'), press('spot')]).pointing).toBe('spot')
    expect(played([press('spot'), there, press('spot')])).toMatchObject({
      pointing: null,
      dot: null,
    })
  })

  it('is left by Esc before the full screen', () => {
    const state = played([{ type: 'filled', filled: true }, press('spot'), there, press('leave')])
    expect(state).toMatchObject({ pointing: null, dot: null, filled: true })
  })

  it('changes from a dot to a spotlight at the same place', () => {
    const dot = { x: 0.5, y: 0.5, spot: false }
    expect(played([{ type: 'dot', dot }, there]).dot?.spot).toBe(true)
  })
})

describe('any talk', () => {
  it('is walked forward and back to the same state', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const steps = Array<TalkEvent>(outline.steps - 1).fill(press('next'))
        const there = played(steps, 0, outline)
        expect(there.at).toBe(outline.steps - 1)
        const back = steps.reduce((state) => reduceTalk(state, press('previous'), outline), there)
        expect(back).toEqual(startState(0, 'light'))
      }),
    )
  })

  it('stays at a step that is there, whatever is pressed', () => {
    fc.assert(
      fc.property(outlines, events, (outline, pressed) => {
        const { at, size, waiting } = played(pressed, 0, outline)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(outline.steps)
        expect(size).toBeGreaterThanOrEqual(SMALLEST)
        expect(size).toBeLessThanOrEqual(LARGEST)
        expect(waiting).toMatch(/^\d{0,3}$/)
      }),
    )
  })

  it('is left by Esc in a few presses, whatever is open', () => {
    fc.assert(
      fc.property(outlines, events, (outline, pressed) => {
        const leaving = Array<TalkEvent>(4).fill(press('leave'))
        const state = played([{ type: 'held', held: true }, ...pressed, ...leaving], 0, outline)
        expect(state).toMatchObject({ overlay: null, screen: 'show', filled: false, held: false })
      }),
    )
  })
})
