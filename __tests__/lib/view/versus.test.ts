import type { Said } from '@/lib/dataset/cell'
import type { Dimension } from '@/lib/dataset/schema'
import { versus } from '@/lib/view/versus'

const base = { id: 'd', label: 'D', question: 'What?' }
const levels = ['low', 'middle', 'high'].map((label) => ({ label, criterion: label }))
const values = ['x', 'y'].map((id) => ({ id, label: id }))
const ordinal: Dimension = { ...base, type: 'ordinal', levels }
const sets: Dimension = { ...base, type: 'categories', values }
const known = (value: string | number | boolean | string[]): Said => ({
  state: 'known',
  value,
  weak: false,
  unproved: false,
  stale: false,
})
const without = { unproved: false, stale: false } as const

describe('a cell against the reference', () => {
  it.each<[string, Dimension, Said, Said, string]>([
    ['a later level', ordinal, known(3), known(1), 'higher'],
    ['an earlier level', ordinal, known(1), known(2), 'lower'],
    ['the same level', ordinal, known(2), known(2), 'same'],
    ['a larger number', { ...base, type: 'number' }, known(12), known(9), 'higher'],
    [
      'another category',
      { ...base, type: 'category', values },
      known('y'),
      known('x'),
      'different',
    ],
    ['the same set in another order', sets, known(['x', 'y']), known(['y', 'x']), 'same'],
    ['a larger set', sets, known(['x', 'y']), known(['x']), 'different'],
    ['another answer', { ...base, type: 'boolean' }, known(true), known(false), 'different'],
    ['the same words', { ...base, type: 'text' }, known('word'), known('word'), 'unknown'],
  ])('%s', (_name, dimension, said, reference, answer) => {
    expect(versus(dimension, said, reference)).toBe(answer)
  })

  it.each<[string, Said]>([
    ['unknown', { ...without, state: 'unknown' }],
    ['not assessed', { ...without, state: 'not-assessed' }],
    ['not applicable', { ...without, state: 'not-applicable' }],
    ['between two levels', { ...without, state: 'range', low: 1, high: 2, weak: false }],
    ['disputed', { ...without, state: 'disputed', claims: [{ assessor: 'a', value: 1 }] }],
  ])('that is %s stands nowhere, on either side', (_name, said) => {
    expect(versus(ordinal, said, known(2))).toBe('unknown')
    expect(versus(ordinal, known(2), said)).toBe('unknown')
    expect(versus(ordinal, said, said)).toBe('unknown')
  })
})
