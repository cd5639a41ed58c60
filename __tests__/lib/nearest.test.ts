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

  it.each([
    ['oak-12345-tre', 'oak-12345-tree'],
    ['oka-12345-tree', 'oak-12345-tree'],
    ['ok-1234-tree', 'oak-1234-tree'],
    ['OAK-77777-TREE', 'oak-77777-tree'],
  ])('of %s are found among a hundred thousand', (word, meant) => {
    const ids = Array.from({ length: 100_000 }, (_, i) => `oak-${i}-tree`)
    expect(nearest(word, ids)[0]).toBe(meant)
  })

  it('are the same among many words that are not like it', () => {
    const others = Array.from({ length: 5000 }, (_, i) => `zz${i}`)
    for (const word of ['bitcon', 'etherum', 'lniux', 'OPENAI', 'open', 'qqqqqqqqq']) {
      expect([word, nearest(word, [...others, ...IDS])]).toEqual([word, nearest(word, IDS)])
    }
  })
})
