import fc from 'fast-check'
import { joinAddress, toggled, valuesOf, withKeys, withValues } from '../../../lib/view/address'

describe('editing an address as text', () => {
  it('reads a list written with commas and a key given twice alike', () => {
    expect(valuesOf('systems=a,b', 'systems')).toEqual(['a', 'b'])
    expect(valuesOf('systems=a&systems=b', 'systems')).toEqual(['a', 'b'])
    expect(valuesOf('q=x', 'systems')).toEqual([])
  })

  it('keeps the place of a key that is changed and removes one that is emptied', () => {
    expect(withValues('a=1&b=2&c=3', 'b', ['4', '5'])).toBe('a=1&b=4,5&c=3')
    expect(withValues('a=1&b=2&c=3', 'b', [])).toBe('a=1&c=3')
    expect(withValues('', 'b', ['2'])).toBe('b=2')
  })

  it('leaves commas, slashes, tildes and @ readable and escapes the rest', () => {
    expect(withValues('', 'cell', ['a/b'])).toBe('cell=a/b')
    expect(withValues('', 'cell', ['a~uses~b'])).toBe('cell=a~uses~b')
    expect(withValues('', 'cell', ['a@b'])).toBe('cell=a@b')
    expect(withValues('', 'is.age', ['2..4', '~a'])).toBe('is.age=2..4,~a')
    expect(withValues('', 'q', ['a&b=c d'])).toBe('q=a%26b%3Dc%20d')
  })

  it('gives back what was put in, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const search = withKeys('x=1', { q: [text] })
        expect(new URLSearchParams(search).get('q')).toBe(text)
      }),
    )
  })

  it('puts a value in and takes it out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('writes no question mark without a query', () => {
    expect(joinAddress('/a', '')).toBe('/a')
    expect(joinAddress('/a', 'b=1')).toBe('/a?b=1')
  })
})
