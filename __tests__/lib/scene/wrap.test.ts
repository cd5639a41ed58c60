import fc from 'fast-check'
import { measure } from '@/lib/scene/measure'
import { wrap } from '@/lib/scene/wrap'

const set = { face: 'body', size: 16, measure } as const
const widthOf = (line: string) => measure(line, 'body', 16)

describe('wrap', () => {
  it('keeps a text that fits in one line', () => {
    expect(wrap('two words', { ...set, width: 200 })).toEqual({
      lines: ['two words'],
      width: widthOf('two words'),
      cut: false,
    })
  })

  it('makes lines as even as they can be', () => {
    const { lines } = wrap('from by invitation to no permission', { ...set, width: 190 })
    expect(lines).toEqual(['from by invitation', 'to no permission'])
  })

  it('breaks a word that is wider than the line, at a hyphen where it has one', () => {
    expect(wrap('proof-of-contribution', { ...set, width: 90 }).lines).toEqual([
      'proof-of-',
      'contribution',
    ])
    const { lines, cut } = wrap('Donaudampfschifffahrt', { ...set, width: 60 })
    expect(lines.join('')).toBe('Donaudampfschifffahrt')
    expect(cut).toBe(false)
  })

  it('says that it cut, and shows it', () => {
    const { lines, cut } = wrap('one two three four five six seven', {
      ...set,
      width: 70,
      lines: 2,
    })
    expect(cut).toBe(true)
    expect(lines).toHaveLength(2)
    expect(lines.at(-1)).toMatch(/\w…$/)
  })

  it('has no line for no text', () => {
    expect(wrap('  ', { ...set, width: 50 })).toEqual({ lines: [], width: 0, cut: false })
  })

  it('loses no letter and never exceeds the width', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z-]{1,14}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (all, width) => {
        const { lines } = wrap(all.join(' '), { ...set, width })
        expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-6)
      }),
      { numRuns: 100 },
    )
  })

  it('needs no more lines when the width grows', () => {
    const text = 'A company, an AI network and a general blockchain, each placed on nine scales'
    const counts = [80, 120, 200, 400].map((width) => wrap(text, { ...set, width }).lines.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })
})

it('fills each line of a running text as far as it goes', () => {
  const text = 'one two three four five six seven'
  const input = { face: 'body', size: 20, width: 260, measure } as const
  const even = wrap(text, input)
  const running = wrap(text, { ...input, even: false })
  expect(running.lines.join(' ')).toBe(text)
  expect(running.lines).toHaveLength(even.lines.length)
  const [first = '', second = ''] = running.lines
  const [next = ''] = second.split(' ')
  expect(measure(first, 'body', 20)).toBeLessThanOrEqual(260)
  expect(measure(`${first} ${next}`, 'body', 20)).toBeGreaterThan(260)
  expect(first.length).toBeGreaterThan(even.lines[0]?.length ?? 0)
})
