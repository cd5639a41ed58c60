import {
  actionOf,
  combo,
  isModifier,
  type KeyPress,
  shownKey,
  TALK_KEYS,
} from '../../../lib/talk/keys'

const LETTERS = { letters: true }

/** A press of a key as the table names it. */
function pressOf(name: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = name.length > 1 ? name.split('+') : [name]
  const last = parts.at(-1) ?? ''
  return {
    key: last === 'Space' ? ' ' : last,
    code: '',
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ...{ ctrlKey: false, metaKey: false, ...more },
  }
}

const rows = TALK_KEYS.flatMap(({ keys, action, singleLetter }) =>
  keys.map((key): [string, string, boolean] => [key, action, singleLetter]),
)

describe('the keys of a stage', () => {
  it.each(rows)('%s does %s', (key, action) => {
    expect(actionOf(pressOf(key), LETTERS)).toBe(action)
  })

  it.each(rows)('%s does nothing with Ctrl or Meta', (key) => {
    expect(actionOf(pressOf(key, { ctrlKey: true }), LETTERS)).toBeNull()
    expect(actionOf(pressOf(key, { metaKey: true }), LETTERS)).toBeNull()
  })

  it.each(rows)('%s stays, or is off with single letters', (key, action) => {
    const expected = key.length === 1 ? null : action
    expect(actionOf(pressOf(key), { letters: false })).toBe(expected)
  })

  it('has no key twice', () => {
    const keys = rows.map(([key]) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('tells of each row whether single letters are in it', () => {
    for (const { keys, singleLetter } of TALK_KEYS) {
      expect([keys, keys.some((key) => key.length === 1)]).toEqual([keys, singleLetter])
    }
  })

  it('has what clickers send', () => {
    const sent = ['PageDown', 'PageUp', 'F5', 'Shift+F5', 'Escape', '.', 'b']
    const done = sent.map((key) => actionOf(pressOf(key), LETTERS))
    expect(done).toEqual([
      ...['next', 'previous', 'full-from-first', 'full-from-here', 'leave', 'black', 'black'],
    ])
  })

  it('reads a letter in upper case, and with Shift, as the letter', () => {
    expect(actionOf(pressOf('B'), LETTERS)).toBe('black')
    expect(combo(pressOf('B', { shiftKey: true }))).toBe('b')
  })

  it('reads a letter of another script by its place on the keyboard', () => {
    expect(combo(pressOf('\u0438', { code: 'KeyB' }))).toBe('b')
    expect(combo(pressOf('z', { code: 'KeyY' }))).toBe('z')
  })

  it('leaves letters with Alt to the browser', () => {
    expect(actionOf(pressOf('f', { altKey: true }), LETTERS)).toBeNull()
  })

  it('takes no key for one that only changes others', () => {
    expect(['Shift', 'Alt', 'Control', 'Meta'].every((key) => isModifier({ key }))).toBe(true)
    expect(rows.some(([key]) => isModifier({ key }))).toBe(false)
  })

  it('writes keys as a keyboard has them', () => {
    expect(['Alt+ArrowRight', 'b', '+', 'Shift+F5', 'PageDown'].map(shownKey)).toEqual([
      ...['Alt+Right', 'B', '+', 'Shift+F5', 'Page down'],
    ])
  })
})
