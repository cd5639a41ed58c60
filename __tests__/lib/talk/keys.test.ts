import type { KeyPress } from '../../../lib/talk/keys'
import {
  actionOf,
  combo,
  FIGURE_KEYS,
  isModifier,
  KEY_GROUPS,
  TALK_KEYS,
} from '../../../lib/talk/keys'
import { shownKey } from '../../../lib/talk/shown-key'

const LETTERS = { letters: true }
const TABLES = [
  ['of the stage', TALK_KEYS, LETTERS],
  ['of the figure', FIGURE_KEYS, { letters: true, figure: true }],
] as const

/** What a browser says of a key of the table, on a keyboard of Latin letters. */
function pressOf(name: string, more: Partial<KeyPress> = {}): KeyPress {
  const [, alt = '', shift = '', key = ''] = /^(Alt\+)?(Shift\+)?(.+)$/.exec(name) ?? []
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/.test(key) ? `Key${key}` : key
  return {
    ...{ key: key === 'Space' ? ' ' : key, code, altKey: alt !== '', shiftKey: shift !== '' },
    ...{ ctrlKey: false, metaKey: false, ...more },
  }
}

describe.each(TABLES)('the table %s', (_, table, hearing) => {
  const rows = table.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const))

  it('has no key twice', () => {
    const keys = rows.map(([key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(rows)('%s does what it says: %s', (key, action) => {
    expect(actionOf(pressOf(key), hearing)).toBe(action)
  })

  it.each(rows)('%s does nothing with Ctrl or Meta', (key) => {
    expect(actionOf(pressOf(key, { ctrlKey: true }), hearing)).toBeNull()
    expect(actionOf(pressOf(key, { metaKey: true }), hearing)).toBeNull()
  })

  it('loses single letters, digits and signs, and nothing else, when they are turned off', () => {
    const kept = rows.filter(([key]) => actionOf(pressOf(key), { ...hearing, letters: false }))
    // a letter that means nothing in the figure must not fall through to the stage either
    expect(kept.map(([key]) => key)).toEqual(
      rows.map(([key]) => key).filter((key) => key.length > 1),
    )
  })

  it('tells of each row whether single letters are in it', () => {
    for (const { keys, singleLetter } of table) {
      expect([keys, keys.some((key) => key.length === 1)]).toEqual([keys, singleLetter])
    }
  })

  it('holds no key that only changes others', () => {
    expect(rows.filter(([key]) => isModifier({ key }))).toEqual([])
  })

  it('says in words what each key does, in a group of the help', () => {
    for (const { words, group } of table) {
      expect(words).not.toBe('')
      expect(KEY_GROUPS).toContain(group)
    }
  })
})

describe('a key of the stage', () => {
  it('is told from what only changes others', () => {
    expect(['Shift', 'Alt', 'Control', 'Meta'].every((key) => isModifier({ key }))).toBe(true)
    expect(isModifier({ key: 'Enter' })).toBe(false)
  })

  it.each([
    ['a letter with Shift', { key: 'B', code: 'KeyB', shiftKey: true }, 'black'],
    ['a letter of another script', { key: 'и', code: 'KeyB' }, 'black'],
    ['a letter where a Latin keyboard has it elsewhere', { key: 'z', code: 'KeyY' }, 'figure'],
    ['a sign that needs Shift', { key: '?', code: 'Minus', shiftKey: true }, 'help'],
    ['what Alt makes of a digit', { key: '¡', code: 'Digit1', altKey: true }, 'alone'],
    ['a key without a meaning', { key: 'q', code: 'KeyQ' }, null],
    ['a letter with Alt', { key: 'b', code: 'KeyB', altKey: true }, null],
  ])('is %s', (_, press, action) => {
    expect(actionOf({ ...pressOf('a'), ...press }, LETTERS)).toBe(action)
  })

  it('is among what clickers send', () => {
    const sent = ['PageDown', 'PageUp', 'F5', 'Shift+F5', 'Escape', '.', 'b']
    const done = sent.map((key) => actionOf(pressOf(key), LETTERS))
    expect(done).toEqual([
      ...['next', 'previous', 'full-from-first', 'full-from-here', 'leave', 'black', 'black'],
    ])
  })

  it('does in the figure what it does there, and elsewhere what it did', () => {
    const both = (key: string) => [
      actionOf(pressOf(key), LETTERS),
      actionOf(pressOf(key), { letters: true, figure: true }),
    ]
    expect(both('ArrowRight')).toEqual(['next', 'walk'])
    expect(both('+')).toEqual(['larger', 'nearer'])
    expect(both('Escape')).toEqual(['leave', 'figure'])
    expect(both('PageDown')).toEqual(['next', 'next'])
    expect(both('b')).toEqual(['black', 'black'])
  })

  it('names itself as a help writes it', () => {
    expect(['Alt+ArrowRight', 'Escape', 'b', '+', 'Shift+F5'].map(shownKey)).toEqual([
      'Alt+Right',
      'Esc',
      'B',
      '+',
      'Shift+F5',
    ])
    expect(combo(pressOf('Shift+Space'))).toBe('Shift+Space')
  })
})
