import type { StageAction } from './keys'
import type { TALK_THEMES } from './schema'
import type { Figure } from './zoom'

export type TalkTheme = (typeof TALK_THEMES)[number]
export type Overlay = 'help' | 'table' | 'go' | 'overview' | 'mark' | 'windows'

/** A place on the sheet, both from 0 to 1; a spotlight or a dot. */
export type Dot = { x: number; y: number; spot: boolean }

/** What all windows of a talk have alike. */
export type Shown = Pick<TalkState, 'at' | 'screen' | 'theme' | 'size' | 'dot'>

/** All that a stage remembers. */
export type TalkState = {
  /** Index of the step, over all slides. */
  at: number
  screen: 'show' | 'black' | 'white'
  theme: TalkTheme
  /** Steps of text size, from -2 to 4; 0 is as set. */
  size: number
  overlay: Overlay | null
  /** Key of the mark that the overlay `mark` tells of. */
  mark: string
  /** The light over the picture, in fractions of the sheet from its left and top; null: none. */
  dot: Dot | null
  /** What the mouse over the picture moves; null: nothing. */
  pointing: 'dot' | 'spot' | null
  /** The stage fills the window. */
  filled: boolean
  /** The stage has the keys. */
  held: boolean
  /** Digits that wait for Enter. */
  waiting: string
  /** The system that alone is lit; empty: all. */
  alone: string
  /** Null: the arrows move among steps. */
  figure: Figure | null
}

/** Index of the first step of each slide, and how many steps there are in all. */
export type Outline = { first: readonly number[]; steps: number }

export type TalkEvent =
  | { type: 'do'; action: StageAction; digit?: string }
  /** Any key at all: it ends black and white and does nothing else. */
  | { type: 'wake' }
  | { type: 'go'; at: number }
  | { type: 'filled'; filled: boolean }
  | { type: 'held'; held: boolean }
  | { type: 'mark'; key: string }
  | { type: 'close' }
  /** A system of the step, or all again where it was alone. */
  | { type: 'alone'; system: string }
  | { type: 'figure'; figure: Figure | null }
  | { type: 'dot'; dot: Dot | null }
  /** Another window changed what is shown. */
  | { type: 'follow'; shown: Shown }
  /** How two windows come to two screens, or why none opened. */
  | { type: 'windows' }

export const SMALLEST = -2
export const LARGEST = 4
/** A number of a slide has no more digits. */
const DIGITS = 3
/** A picture as its step has it. */
const PLAIN = { alone: '', figure: null } as const
/** Arrows of the table of themes, each to its next. */
const NEXT_THEME = { light: 'dark', dark: 'contrast', contrast: 'light' } as const

export function startState(at: number, theme: TalkTheme): TalkState {
  const screen = 'show'
  const shown = { at, screen, theme, size: 0, dot: null, pointing: null } as const
  return { ...shown, overlay: null, mark: '', filled: false, held: false, waiting: '', ...PLAIN }
}

/** The state after an event; the same object if nothing changed. */
export function reduceTalk(state: TalkState, event: TalkEvent, outline: Outline): TalkState {
  switch (event.type) {
    case 'do':
      return act(state, event, outline)
    case 'wake':
      return changed(state, { screen: 'show', waiting: '' })
    case 'go':
      return moved(state, event.at, outline)
    case 'filled':
      return changed(state, { filled: event.filled })
    case 'held':
      return changed(state, { held: event.held })
    case 'mark':
      return changed(state, { overlay: 'mark', mark: event.key })
    case 'close':
      return changed(state, { overlay: null })
    case 'alone':
      return changed(state, {
        waiting: '',
        alone: state.alone === event.system ? '' : event.system,
      })
    case 'figure':
      return changed(state, { waiting: '', figure: event.figure })
    case 'dot':
      return dotted(state, event.dot)
    case 'follow':
      return followed(state, event.shown, outline)
    case 'windows':
      return changed(state, { overlay: 'windows' })
  }
}

/** The slide, from 0, that a step belongs to. */
export function slideAt({ first }: Outline, at: number): number {
  return Math.max(
    0,
    first.findLastIndex((start) => start <= at),
  )
}

/** The first step of a slide that is named by its number from 1; the nearest, where there is none. */
export function slideStart({ first }: Outline, number: number): number {
  const index = Math.min(Math.max(Math.trunc(number) || 1, 1), first.length) - 1
  return first[index] ?? 0
}

type Act = { action: StageAction; digit?: string }

function act(state: TalkState, { action, digit }: Act, outline: Outline): TalkState {
  if (state.screen !== 'show') return changed(state, { screen: 'show', waiting: '' })
  const slide = slideAt(outline, state.at)
  const startOf = (number: number) => slideStart(outline, number)
  switch (action) {
    case 'next':
      return moved(state, state.at + 1, outline)
    case 'previous':
      return moved(state, state.at - 1, outline)
    case 'next-slide':
      return slide + 1 < outline.first.length ? moved(state, startOf(slide + 2), outline) : state
    case 'previous-slide':
      return moved(state, startOf(slide), outline)
    case 'first':
      return moved(state, 0, outline)
    case 'last':
      return moved(state, startOf(outline.first.length), outline)
    case 'enter':
      return moved(state, state.waiting === '' ? state.at + 1 : startOf(+state.waiting), outline)
    case 'full-from-first':
      return { ...moved(state, 0, outline), filled: true }
    default:
      return showing(state, action, digit)
  }
}

/** What changes the showing, not the place. */
function showing(state: TalkState, action: StageAction, digit = ''): TalkState {
  const calm = { waiting: '' }
  switch (action) {
    case 'digit':
      return changed(state, { waiting: (state.waiting + digit).slice(-DIGITS) })
    case 'zero':
      if (state.waiting !== '') return showing(state, 'digit', '0')
      return changed(state, { size: 0 })
    case 'larger':
      return changed(state, { ...calm, size: Math.min(state.size + 1, LARGEST) })
    case 'smaller':
      return changed(state, { ...calm, size: Math.max(state.size - 1, SMALLEST) })
    case 'theme':
      return changed(state, { ...calm, theme: NEXT_THEME[state.theme] })
    case 'black':
    case 'white':
      return changed(state, { ...calm, screen: action, overlay: null })
    case 'full':
      return changed(state, { ...calm, filled: !state.filled })
    case 'full-from-here':
      return changed(state, { ...calm, filled: true })
    case 'dot':
    case 'spot':
      return changed(state, {
        ...calm,
        pointing: state.pointing === action ? null : action,
        dot: null,
      })
    case 'help':
    case 'table':
    case 'go':
    case 'overview':
      return changed(state, { ...calm, overlay: state.overlay === action ? null : action })
    case 'leave':
      return left(state)
    default:
      return state
  }
}

/** One thing at a time: digits and overlay, the figure, the dot, the full screen, then the stage itself. */
function left(state: TalkState): TalkState {
  if (state.overlay !== null || state.waiting !== '') {
    return changed(state, { overlay: null, waiting: '' })
  }
  if (state.figure !== null) return changed(state, { figure: null })
  if (state.pointing) return changed(state, { pointing: null, dot: null })
  return state.filled ? changed(state, { filled: false }) : changed(state, { held: false })
}

/** To another step, from 0; the nearest, where there is none. What lay over the picture is gone. */
function moved(state: TalkState, to: number, { steps }: Outline): TalkState {
  const at = Math.min(Math.max(to, 0), Math.max(steps - 1, 0))
  const plain = at === state.at ? {} : PLAIN
  return changed(state, { at, overlay: null, waiting: '', ...plain })
}

function dotted(state: TalkState, dot: Dot | null): TalkState {
  const { dot: last } = state
  const same = dot !== null && dot.x === last?.x && dot.y === last.y && dot.spot === last.spot
  return changed(state, { dot: same ? state.dot : dot })
}

/** What another window shows. What lies over the picture stays while the step does. */
function followed(state: TalkState, { at, dot, ...shown }: Shown, outline: Outline): TalkState {
  const there = at === state.at ? state : moved(state, at, outline)
  return dotted(changed(there, shown), dot)
}

function changed(state: TalkState, change: Partial<TalkState>): TalkState {
  const next = { ...state, ...change }
  const same = Object.entries(next).every(([name, value]) =>
    Object.is(value, Reflect.get(state, name)),
  )
  return same ? state : next
}
