import type { StepPlace } from './talk-links'
import { type Dot, LARGEST, type Shown, SMALLEST, type TalkTheme } from './talk-state'

export const MESSAGE_KINDS = ['hello', 'beat', 'state', 'zero'] as const
/** What a window is for: the audience, or who speaks. */
export const WINDOW_ROLES = ['stage', 'presenter'] as const
export type WindowRole = (typeof WINDOW_ROLES)[number]

/** Which of two states counts: that with the higher number; of equal numbers, that of the later author. */
export type Stamp = {
  seq: number
  /** The window that made the change. */
  by: string
}

/** What one window of a talk tells the others. */
export type TalkMessage = Stamp &
  StepPlace &
  Omit<Shown, 'at'> & {
    /**
     * `hello`: a window opened; `beat`: it is still there; `state`: something changed, or an answer;
     * `zero`: the time starts anew.
     */
    kind: (typeof MESSAGE_KINDS)[number]
    role: WindowRole
    /** When the talk began, in milliseconds since 1970; null: not known to this window. */
    since: number | null
  }

/** Before anything was changed. */
export const UNSTAMPED: Stamp = { seq: 0, by: '' }

/** Whether `one` comes after `other`. Of any number of messages the same one is the last, in whatever order they come. */
export function isLater(one: Stamp, other: Stamp): boolean {
  return one.seq === other.seq ? one.by > other.by : one.seq > other.seq
}

/** The stamp of a change that a window makes to what it last saw. */
export function nextStamp({ seq }: Stamp, by: string): Stamp {
  return { seq: seq + 1, by }
}

/** A window obeys who speaks. Two audiences never move each other, unless a presenter window passes it on. */
export function obeys(role: WindowRole, sender: WindowRole): boolean {
  return role === 'presenter' || sender === 'presenter'
}

/** Reads what another window sent; null for anything else. */
export function readMessage(value: unknown): TalkMessage | null {
  if (typeof value !== 'object' || value === null) return null
  const read = (name: string): unknown => Reflect.get(value, name)
  const kind = MESSAGE_KINDS.find((each) => each === read('kind'))
  const role = WINDOW_ROLES.find((each) => each === read('role'))
  const screen = SCREENS.find((each) => each === read('screen'))
  const theme = THEMES.find((each) => each === read('theme'))
  const [seq, slide, step] = [whole(read('seq')), whole(read('slide')), whole(read('step'))]
  const [by, size, dot, since] = [read('by'), read('size'), readDot(read('dot')), read('since')]
  if (!kind || !role || !screen || !theme || typeof by !== 'string') return null
  if (seq === null || slide === null || step === null || dot === undefined) return null
  if (typeof size !== 'number' || !Number.isInteger(size)) return null
  const kept = Math.min(Math.max(size, SMALLEST), LARGEST)
  const began = typeof since === 'number' && Number.isFinite(since) ? since : null
  return { kind, role, screen, theme, seq, slide, step, by, size: kept, dot, since: began }
}

const SCREENS = ['show', 'black', 'white'] as const
const THEMES = ['light', 'dark', 'contrast'] as const satisfies readonly TalkTheme[]

function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

function readDot(value: unknown): Dot | null | undefined {
  if (value === null) return null
  if (typeof value !== 'object') return undefined
  const [x, y]: unknown[] = [Reflect.get(value, 'x'), Reflect.get(value, 'y')]
  const spot = Reflect.get(value, 'spot') === true
  return isFraction(x) && isFraction(y) ? { x, y, spot } : undefined
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
