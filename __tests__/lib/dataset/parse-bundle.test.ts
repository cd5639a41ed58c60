import fc from 'fast-check'
import { parseDataset } from '../../../lib/dataset/parse-dataset'
import type { Dataset } from '../../../lib/dataset/schema'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const copy = (dataset: Dataset): Record<string, unknown> => JSON.parse(JSON.stringify(dataset))

function problems(input: unknown): string[] {
  const parsed = parseDataset(input)
  return parsed.ok ? [] : parsed.problems.map(({ param, message }) => `${param} ${message}`)
}

describe('a bundle', () => {
  it('comes back as it was', () => {
    expect(parseDataset(copy(tinyDataset))).toEqual({ ok: true, dataset: tinyDataset })
  })

  it('of any size comes back as it was', () => {
    const sizes = fc.record({
      systems: fc.integer({ min: 1, max: 12 }),
      dimensions: fc.integer({ min: 3, max: 20 }),
      seed: fc.nat(),
      nameLength: fc.integer({ min: 1, max: 120 }),
    })
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        expect(parseDataset(copy(dataset))).toEqual({ ok: true, dataset })
      }),
      { numRuns: 20 },
    )
  })

  it('may hold 200 systems on 60 dimensions, or 2,000 on a few', () => {
    expect(parseDataset(makeDataset({ systems: 200, dimensions: 60, seed: 3 })).ok).toBe(true)
    expect(parseDataset(makeDataset({ systems: 2000, dimensions: 3, seed: 3 })).ok).toBe(true)
  })

  it('may not hold more', () => {
    expect(problems(makeDataset({ systems: 2001, dimensions: 3, seed: 1 }))).toEqual([
      'systems has too many entries: 2001 (allowed: at most 2000)',
    ])
    expect(problems(makeDataset({ systems: 1, dimensions: 61, seed: 1 }))).toEqual([
      'groups has too many dimensions: 61 (allowed: at most 60)',
    ])
  })

  it('names places by their path when there is no file', () => {
    const bundle = JSON.parse(JSON.stringify(tinyDataset).replace('"value":5', '"value":9'))
    expect(problems(bundle)).toEqual([
      'systems[2].assessments.height[0].value is not a level of Height: 9 (allowed: 1 a shrub, 2 low, 3 middling, 4 tall, 5 a giant; nearest: 5)',
    ])
  })

  it('may not take an id that is an address', () => {
    expect(problems({ ...tinyDataset, id: 'api' })).toEqual([
      'id is a reserved id: api (reserved: api, own, talks, embed, docs)',
    ])
  })

  it('is refused for a key that would change every object', () => {
    const text = JSON.stringify(tinyDataset).replace(
      '"id":"trees"',
      '"id":"trees","__proto__":{"a":1}',
    )
    expect(problems(JSON.parse(text))).toEqual(['__proto__ is a forbidden key: leave it out'])
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  it('is refused for harmful characters in text and in keys, and says nothing else of them', () => {
    const bundle = { ...tinyDataset, title: 'a\u0000b', 'sum\u202emary': 1, '__pro\u0007to__': 1 }
    expect(problems(bundle)).toEqual([
      'title has a harmful character: U+0000 (control characters and signs that turn the direction of text are not allowed)',
      'summary is a key with a harmful character: U+202E',
      '__proto__ is a key with a harmful character: U+0007',
    ])
  })

  it('is refused for nesting without end, without a stack overflow', () => {
    const nested = JSON.parse('['.repeat(5000) + ']'.repeat(5000))
    const [first] = problems({ ...tinyDataset, title: nested })
    expect(first).toMatch(/^title(\[0\])+ is nested too deeply \(allowed: 32 levels\)$/)
  })

  it.each([
    ['null', null],
    ['a number', 7],
    ['a text', 'dataset'],
    ['a list', [tinyDataset]],
  ])('is not %s', (_what, input) => {
    expect(problems(input)).toEqual([
      ' is not a dataset (give a mapping with title, groups, systems and so on)',
    ])
  })

  it('never makes the parser throw, whatever is in it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(tinyDataset)), (junk, key) => {
        const parsed = parseDataset({ ...copy(tinyDataset), [key]: junk })
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })

  it('never passes with junk inside an assessment', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const bundle = copy(tinyDataset)
        const system = { id: 'elm', name: 'Elm', assessments: { height: [junk] } }
        expect(parseDataset({ ...bundle, systems: [system] }).ok).toBe(false)
      }),
    )
  })
})
