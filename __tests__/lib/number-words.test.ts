import { capital, counted, countWord } from '../../lib/number-words'

describe('counts in words', () => {
  it.each([
    [0, 'no'],
    [6, 'six'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [96, 'ninety-six'],
    [100, '100'],
  ])('%d is %s', (number, word) => {
    expect(countWord(number)).toBe(word)
  })

  it('agrees with the noun and begins a heading with a capital', () => {
    expect(counted(1, 'layer')).toBe('one layer')
    expect(capital(counted(2, 'system'))).toBe('Two systems')
  })
})
