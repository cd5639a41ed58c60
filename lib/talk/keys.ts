export const KEY_GROUPS = ['Move', 'Show', 'Look', 'In the figure'] as const

type KeyRow = {
  /** As `combo` writes them: named keys, letters in lower case, `Alt+` and `Shift+` before named keys. */
  keys: readonly string[]
  action: string
  group: (typeof KEY_GROUPS)[number]
  words: string
  /** Who turns single letters off keeps the other keys of the row. */
  singleLetter: boolean
}

/** Every key of a stage. The help is made from this table, and no key stands in it twice. */
export const TALK_KEYS = [
  {
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n'],
    ...{ action: 'next', group: 'Move', words: 'Next step; so does a click', singleLetter: true },
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'Shift+Space', 'p'],
    ...{ action: 'previous', group: 'Move', words: 'Previous step', singleLetter: true },
  },
  {
    keys: ['Alt+ArrowRight', 'Shift+ArrowDown'],
    ...{ action: 'next-slide', group: 'Move', words: 'Next slide', singleLetter: false },
  },
  {
    keys: ['Alt+ArrowLeft', 'Shift+ArrowUp'],
    ...{ action: 'previous-slide', group: 'Move', words: 'Previous slide', singleLetter: false },
  },
  {
    keys: ['Home'],
    ...{ action: 'first', group: 'Move', words: 'First slide', singleLetter: false },
  },
  {
    keys: ['End'],
    ...{ action: 'last', group: 'Move', words: 'Last slide', singleLetter: false },
  },
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ...{ action: 'digit', group: 'Move', words: 'Number of a slide', singleLetter: true },
  },
  {
    keys: ['Enter'],
    ...{ action: 'enter', group: 'Move', words: 'To the slide of that number, or the next step' },
    singleLetter: false,
  },
  {
    keys: ['g'],
    ...{ action: 'go', group: 'Move', words: 'Ask for the number of a slide', singleLetter: true },
  },
  {
    keys: ['o'],
    ...{ action: 'overview', group: 'Move', words: 'All slides', singleLetter: true },
  },
  {
    keys: ['b', '.'],
    ...{ action: 'black', group: 'Show', words: 'Black; any key returns', singleLetter: true },
  },
  {
    keys: ['w', ','],
    ...{ action: 'white', group: 'Show', words: 'White; any key returns', singleLetter: true },
  },
  {
    keys: ['f'],
    ...{ action: 'full', group: 'Show', words: 'Full screen, and back', singleLetter: true },
  },
  {
    keys: ['F5'],
    ...{ action: 'full-from-first', group: 'Show', words: 'Full screen from the first slide' },
    singleLetter: false,
  },
  {
    keys: ['Shift+F5'],
    ...{ action: 'full-from-here', group: 'Show', words: 'Full screen from here' },
    singleLetter: false,
  },
  {
    keys: ['i'],
    ...{ action: 'table', group: 'Show', words: 'The table of this step', singleLetter: true },
  },
  {
    keys: ['x'],
    ...{ action: 'export', group: 'Show', words: 'Export of this step, in a new tab' },
    singleLetter: true,
  },
  {
    keys: ['l'],
    ...{ action: 'dot', group: 'Show', words: 'Dot of light that follows the mouse' },
    singleLetter: true,
  },
  {
    keys: ['k'],
    ...{ action: 'spot', group: 'Show', words: 'Spotlight that follows the mouse' },
    singleLetter: true,
  },
  {
    keys: ['s'],
    ...{ action: 'presenter', group: 'Show', words: 'Presenter window', singleLetter: true },
  },
  {
    keys: ['r'],
    ...{ action: 'timer', group: 'Show', words: 'Presenter: time from zero', singleLetter: true },
  },
  {
    keys: ['F1', '?'],
    ...{ action: 'help', group: 'Show', words: 'These keys', singleLetter: true },
  },
  {
    keys: ['Escape'],
    ...{ action: 'leave', group: 'Show', words: 'Close, then full screen off, then off the stage' },
    singleLetter: false,
  },
  {
    keys: ['t'],
    ...{ action: 'theme', group: 'Look', words: 'Light, dark, high contrast', singleLetter: true },
  },
  {
    keys: ['+', '='],
    ...{ action: 'larger', group: 'Look', words: 'Larger text in tables', singleLetter: true },
  },
  {
    keys: ['-', '_'],
    ...{ action: 'smaller', group: 'Look', words: 'Smaller text in tables', singleLetter: true },
  },
  {
    keys: ['0'],
    ...{ action: 'zero', group: 'Look', words: 'Text as it was; after a digit, a digit' },
    singleLetter: true,
  },
  {
    keys: ['z'],
    ...{ action: 'figure', group: 'Look', words: 'Into the figure', singleLetter: true },
  },
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `Alt+${digit}`),
    ...{ action: 'alone', group: 'Look', words: 'That system alone; again: all' },
    singleLetter: false,
  },
] as const satisfies readonly KeyRow[]

/** What other keys do while the stage looks into its figure; all others do as on the stage. */
export const FIGURE_KEYS = [
  {
    keys: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'],
    ...{ action: 'walk', group: 'In the figure', words: 'From mark to mark', singleLetter: false },
  },
  {
    keys: ['Enter'],
    ...{ action: 'tell', group: 'In the figure', words: 'All that the mark says' },
    singleLetter: false,
  },
  {
    keys: ['+', '='],
    ...{ action: 'nearer', group: 'In the figure', words: 'Nearer', singleLetter: true },
  },
  {
    keys: ['-', '_'],
    ...{ action: 'farther', group: 'In the figure', words: 'Farther', singleLetter: true },
  },
  {
    keys: ['0'],
    ...{ action: 'whole', group: 'In the figure', words: 'The whole picture', singleLetter: true },
  },
  {
    keys: ['Escape', 'z'],
    ...{ action: 'figure', group: 'In the figure', words: 'Out of the figure', singleLetter: true },
  },
] as const satisfies readonly KeyRow[]

export type TalkAction = (typeof TALK_KEYS)[number]['action']
export type FigureAction = (typeof FIGURE_KEYS)[number]['action']
export type StageAction = TalkAction | FigureAction

/** What a key is read from; an event of the DOM is one. */
export type KeyPress = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

type Acts<Action> = ReadonlyMap<string, { action: Action; singleLetter: boolean }>
type Row<Action> = { keys: readonly string[]; action: Action; singleLetter: boolean }

const ACTIONS = actsOf<TalkAction>(TALK_KEYS)
const FIGURE_ACTIONS = actsOf<FigureAction>(FIGURE_KEYS)

function actsOf<Action>(rows: readonly Row<Action>[]): Acts<Action> {
  const each = rows.flatMap(({ keys, action, singleLetter }) =>
    keys.map((key) => [key, { action, singleLetter: singleLetter && isSingle(key) }] as const),
  )
  return new Map(each)
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock']

/** A key that only changes others. */
export function isModifier({ key }: Pick<KeyPress, 'key'>): boolean {
  return MODIFIERS.includes(key)
}

type Hearing = {
  /** Whether single letters and signs do anything. */
  letters: boolean
  /** Whether the stage looks into its figure. */
  figure?: boolean
}

/** What a key does on the stage; null: nothing. */
export function actionOf(press: KeyPress, { letters, figure }: Hearing): StageAction | null {
  if (press.ctrlKey || press.metaKey) return null
  const name = combo(press)
  const found = (figure && FIGURE_ACTIONS.get(name)) || ACTIONS.get(name)
  if (!found || (found.singleLetter && !letters)) return null
  return found.action
}

/** The name of a key in the table. Shift is part of a sign, and no part of a letter. */
export function combo({ key, code, altKey, shiftKey }: KeyPress): string {
  const name = key === ' ' ? 'Space' : letterOf(key, code)
  // with Alt some keyboards write another sign; the key itself is still that of the digit
  if (altKey) return `Alt+${/^Digit([1-9])$/.exec(code)?.[1] ?? name}`
  return shiftKey && !isSingle(name) ? `Shift+${name}` : name
}

/** A letter of another script stands for the one at the same place of a Latin keyboard. */
function letterOf(key: string, code: string): string {
  if (!isSingle(key)) return key
  const onKey = /^Key([A-Z])$/.exec(code)?.[1]
  return (
    /^[^\p{Script=Latin}]$/u.test(key) && /\p{L}/u.test(key) && onKey ? onKey : key
  ).toLowerCase()
}

function isSingle(name: string): boolean {
  return name.length === 1
}
