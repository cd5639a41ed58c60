import { nearest } from '../../lib/nearest'

const IDS = ['bitcoin', 'bittensor', 'ethereum', 'linux', 'openai', 'anthropic']

describe('the nearest words', () => {
  it.each([
    ['bitcon', ['bitcoin']],
    ['etherum', ['ethereum']],
    ['lniux', ['linux']],
    ['OPENAI', ['openai']],
    ['bit', ['bitcoin', 'bittensor']],
    ['open', ['openai']],
    ['zzzzzz', []],
    ['', []],
  ])('of %s are %j', (word, expected) => {
    expect(nearest(word, IDS)).toEqual(expected)
  })

  it('are no more than asked for, nearest first, and each once', () => {
    expect(nearest('aaa', ['aab', 'aaa', 'abb', 'aaa'], 2)).toEqual(['aaa', 'aab'])
  })

  it('are found at once for a very long word', () => {
    expect(nearest('b'.repeat(1_000_000), IDS)).toEqual([])
  })
})
