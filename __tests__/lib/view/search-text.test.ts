import fc from 'fast-check'
import { fold } from '../../../lib/fold'
import { searchText, secondTry, soughtOf } from '../../../lib/view/search-text'
import { findLines, foldLines } from '../../../lib/view/table/folded-lines'

const near = (text: string, word: string) => searchText(text, { text: word, near: true })

describe('what is sought in a text', () => {
  it('is folded, and is nothing where there is nothing to see', () => {
    expect(soughtOf(' Ökonomie  A ')).toEqual({ text: 'okonomie a', near: false })
    expect(soughtOf('  ')).toBeNull()
  })

  it('is sought once more only where it is one word of five letters or more', () => {
    const again = (text: string) => secondTry({ text, near: false })
    expect(again('opens')).toEqual({ text: 'opens', near: true })
    expect([again('open'), again('open source'), again('a-b-c-d'), again('(((((')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it.each([
    ['a letter left out', 'goverance'],
    ['a letter too many', 'goverrnance'],
    ['another letter', 'governence'],
    ['the first letter wrong', 'hovernance'],
    ['the last letter left out', 'governanc'],
    ['two neighbours swapped', 'govrenance'],
    ['two neighbours swapped in the middle', 'govenrance'],
    ['the first two swapped', 'ogvernance'],
    ['the last two swapped', 'governanec'],
    ['nothing wrong', 'governance'],
  ])('is found with %s', (_what, word) => {
    expect(near('the governance, of it', word)).toBe(true)
  })

  it.each([
    ['two letters wrong', 'gavernence'],
    ['two letters left out', 'governan'],
    ['letters swapped that are no neighbours', 'gevornance'],
    ['only the beginning of a word', 'gover'],
  ])('is not found with %s', (_what, word) => {
    expect(near('the governance, of it', word)).toBe(false)
  })
})

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '1'),
  minLength: 5,
  maxLength: 8,
})
const letters = fc.constantFrom('a', 'b', 'c', 'E', 'É', ' ', '\n', '\t', '\u00a0', '-', '1', 'x')
const texts = fc.array(fc.string({ unit: letters, maxLength: 24 }), { maxLength: 8 })

describe('near words', () => {
  it('are those that one change away from the word gives', () => {
    const distanceOne = (a: string, b: string): boolean => {
      const letters = [...'abce1', '']
      const changed = Array.from({ length: a.length + 1 }, (_, at) => at).flatMap((at) => [
        ...letters.map((letter) => a.slice(0, at) + letter + a.slice(at + 1)),
        ...letters.map((letter) => a.slice(0, at) + letter + a.slice(at)),
        a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2),
      ])
      return changed.includes(b)
    }
    const pair = fc.oneof(
      fc.tuple(word, word),
      fc
        .tuple(word, fc.nat(8), fc.constantFrom('', 'a', 'bc'))
        .map(([text, at, put]): [string, string] => [
          text,
          text.slice(0, at) + put + text.slice(at + 1),
        ]),
    )
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [sought, other] = [fold(a), fold(b)]
        fc.pre(other !== '')
        expect(near(other, sought)).toBe(distanceOne(sought, other))
      }),
      { numRuns: 500 },
    )
  })
})

describe('many texts searched as one', () => {
  it('are found as each by itself', () => {
    const sought = fc.oneof(
      fc.string({ unit: letters, maxLength: 4 }).map((text) => ({ text: fold(text), near: false })),
      word.map((text) => ({ text: fold(text), near: true })),
    )
    fc.assert(
      fc.property(texts, sought, (lines, what) => {
        fc.pre(what.text !== '')
        const alone = lines.map((text) =>
          text.split('\n').some((line) => searchText(fold(line), what)) ? 1 : 0,
        )
        const found = findLines(foldLines(lines), what)
        expect(found && [...found]).toEqual(alone.includes(1) ? alone : null)
      }),
      { numRuns: 500 },
    )
  })
})
