import { CELL_STATES } from '../../lib/dataset/cell-state'
import { RELATION_KINDS } from '../../lib/dataset/relations'
import { ROLES } from '../../lib/dataset/schema'
import { shorten, shown } from '../../lib/shown'
import { STATE_PICKS } from '../../lib/view/query'
import {
  count,
  inSentence,
  inThousands,
  listSome,
  listWords,
  RELATION_WORDS,
  ROLE_WORDS,
  STATE_CHOICES,
  STATE_MEANINGS,
  STATE_WORDS,
} from '../../lib/words'

describe('words', () => {
  it('are there for every state, kind of relation and role, and for nothing else', () => {
    expect(Object.keys(STATE_WORDS).sort()).toEqual([...CELL_STATES].sort())
    expect(Object.keys(STATE_CHOICES).sort()).toEqual([...STATE_PICKS].sort())
    expect(Object.keys(STATE_MEANINGS).sort()).toEqual([...STATE_PICKS].sort())
    expect(Object.keys(RELATION_WORDS).sort()).toEqual([...RELATION_KINDS].sort())
    expect(Object.keys(ROLE_WORDS).sort()).toEqual([...ROLES, 'disputed'].sort())
  })

  it('stand within a sentence in small letters, unless they are short for something', () => {
    expect(['Core  question', 'GDP per head', 'A', 'openness', 'É'].map(inSentence)).toEqual([
      'core question',
      'GDP per head',
      'a',
      'openness',
      'é',
    ])
  })

  it('are listed up to four, and counted after two of more', () => {
    expect(listSome(['a', 'b', 'c', 'd'], 'or')).toBe('a, b, c or d')
    expect(listSome(['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more')
  })

  it('write large numbers so that they can be read', () => {
    expect([0, 999, 1000, 100_000, 1_234_567].map(inThousands)).toEqual([
      '0',
      '999',
      '1,000',
      '100,000',
      '1,234,567',
    ])
  })

  it('count with the right number', () => {
    expect([count(0, 'system'), count(1, 'system'), count(2, 'entry', 'entries')]).toEqual([
      '0 systems',
      '1 system',
      '2 entries',
    ])
  })

  it('list with a last word', () => {
    expect([
      listWords([]),
      listWords(['a']),
      listWords(['a', 'b']),
      listWords(['a', 'b', 'c'], 'or'),
    ]).toEqual(['', 'a', 'a and b', 'a, b or c'])
  })
})

describe('a quoted value', () => {
  it.each([
    [7, '7'],
    ['7', '"7"'],
    ['two\nlines', '"two\\nlines"'],
    [[1, 'a', {}, []], '[1, "a", a mapping, a list]'],
    [{ a: 1 }, 'a mapping'],
    [null, 'null'],
    [undefined, 'nothing'],
  ])('%j is shown as %s', (value, words) => {
    expect(shown(value)).toBe(words)
  })

  it('is never longer than a line, and never nothing', () => {
    expect(shown('x'.repeat(500))).toHaveLength(81)
    expect([shorten(''), shorten('a')]).toEqual(['(empty)', 'a'])
  })
})
