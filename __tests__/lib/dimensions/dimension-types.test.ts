import fc from 'fast-check'
import { allDimensions } from '../../../lib/dataset/lookup'
import type { Dimension, Value } from '../../../lib/dataset/schema'
import { dimensionType, formatValue, position } from '../../../lib/dimensions'
import { makeDataset } from '../../support/make-dataset'

const said = { id: 'x', label: 'X', question: 'What?' }
const choices = ['red', 'green', 'blue'].map((id) => ({ id, label: `${id} one` }))
const ordinal: Dimension = {
  ...said,
  type: 'ordinal',
  levels: [
    { label: 'closed', criterion: 'c' },
    { label: 'half open to everybody', short: 'half', criterion: 'c' },
    { label: 'open', criterion: 'c' },
  ],
}
const category: Dimension = { ...said, type: 'category', values: choices }
const categories: Dimension = { ...said, type: 'categories', values: choices }
const boolean: Dimension = { ...said, type: 'boolean' }
const number: Dimension = { ...said, type: 'number', min: 0, max: 50, unit: 'km' }
const openNumber: Dimension = { ...said, type: 'number' }
const text: Dimension = { ...said, type: 'text' }

describe('the words of a value', () => {
  it.each<[string, Dimension, Value, string, string]>([
    ['ordinal', ordinal, 2, 'half open to everybody', 'half'],
    ['ordinal without a short name', ordinal, 1, 'closed', 'closed'],
    ['category', category, 'green', 'green one', 'green one'],
    [
      'categories, in the declared order',
      categories,
      ['blue', 'red'],
      'red one, blue one',
      'red one, blue one',
    ],
    ['no category', categories, [], 'none', 'none'],
    ['boolean', boolean, false, 'no', 'no'],
    ['number', number, 12.5, '12.5 km', '12.5 km'],
    ['text', text, 'a word', 'a word', 'a word'],
  ])('%s', (_type, dimension, value, label, short) => {
    expect(formatValue(dimension, value)).toBe(label)
    expect(formatValue(dimension, value, 'short')).toBe(short)
  })
})

describe('the place of a value on a spoke', () => {
  it.each<[string, Dimension, Value, number | null]>([
    ['first level', ordinal, 1, 0],
    ['middle level', ordinal, 2, 0.5],
    ['last level', ordinal, 3, 1],
    ['number between two ends', number, 10, 0.2],
    ['number without ends', openNumber, 10, null],
    ['category', category, 'red', null],
    ['categories', categories, ['red'], null],
    ['boolean', boolean, true, null],
    ['text', text, 'a', null],
  ])('%s', (_type, dimension, value, place) => {
    expect(position(dimension, value)).toBe(place)
  })
})

describe('the distance of two values', () => {
  it.each<[string, Dimension, Value, Value, number | null]>([
    ['levels', ordinal, 1, 2, 0.5],
    ['categories of one kind', category, 'red', 'blue', 1],
    ['sets that share one of three', categories, ['red', 'green'], ['green', 'blue'], 1 - 1 / 3],
    ['two empty sets', categories, [], [], 0],
    ['yes and no', boolean, true, false, 1],
    ['numbers', number, 10, 35, 0.5],
    ['numbers without a scale', openNumber, 1, 2, null],
    ['texts', text, 'a', 'b', null],
  ])('%s', (_type, dimension, a, b, distance) => {
    expect(dimensionType(dimension).distance(a, b)).toBe(distance)
    expect(dimensionType(dimension).distance(b, a)).toBe(distance)
  })
})

describe('a picked value', () => {
  it.each<[string, Dimension, string, string | null]>([
    ['a rank', ordinal, '3', '3'],
    ['no rank', ordinal, '4', null],
    ['a span of ranks', ordinal, '2..3', '2..'],
    ['a span from the first rank', ordinal, '1..2', '..2'],
    ['a span of one rank', ordinal, '2..2', '2'],
    ['a span that ends at the first rank', ordinal, '..1', '1'],
    ['a span that begins at the last rank', ordinal, '3..', '3'],
    ['a span of all ranks', ordinal, '1..', '1..3'],
    ['a span beyond the scale', ordinal, '2..4', null],
    ['a span of ranks the wrong way round', ordinal, '3..2', null],
    ['a rank between two ranks', ordinal, '1.5', null],
    ['no end of a span of ranks', ordinal, '..', null],
    ['a span of values without order', category, 'red..green', null],
    ['an id', category, 'red', 'red'],
    ['no id', category, 'constructor', null],
    ['a member', categories, 'blue', 'blue'],
    ['yes', boolean, 'yes', 'yes'],
    ['true', boolean, 'true', null],
    ['an interval', number, '007..20.50', '7..20.5'],
    ['an interval open above', number, '10..', '10..'],
    ['an interval open below', number, '..-3', '..-3'],
    ['one number', number, '5', '5'],
    ['an interval of one number', number, '5..5', '5'],
    ['an interval the wrong way round', number, '20..10', null],
    ['two dots', number, '..', null],
    ['a number in words', number, 'ten', null],
    ['a text without the sign of words', text, 'a', null],
    ['words', text, '~ Shared\tWÖRK ', '~shared work'],
    ['no words', text, '~ ', null],
    ['words with a comma', text, '~a,b', null],
    ['60 letters', text, `~${'x'.repeat(60)}`, `~${'x'.repeat(60)}`],
    ['61 letters', text, `~${'x'.repeat(61)}`, null],
  ])('of %s has one form', (_what, dimension, pick, canonical) => {
    expect(dimensionType(dimension).readPick(pick)).toBe(canonical)
  })

  it('meets the values that it stands for', () => {
    const { matches } = dimensionType(number)
    expect(['10..20', '..9', '10', '11..'].map((pick) => matches(10, pick))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(dimensionType(categories).matches(['red', 'blue'], 'blue')).toBe(true)
    expect(dimensionType(boolean).matches(false, 'no')).toBe(true)
    expect(dimensionType(ordinal).matches(2, '2')).toBe(true)
    expect(
      ['..2', '2..', '1..3', '3'].map((pick) => dimensionType(ordinal).matches(2, pick)),
    ).toEqual([true, true, true, false])
    expect(dimensionType(ordinal).matches('2', '2')).toBe(false)
    expect(dimensionType(text).matches('In SHARED  wörk', '~shared work')).toBe(true)
    expect(dimensionType(text).matches('shared by work', '~shared work')).toBe(false)
  })

  it('is read again as it was written', () => {
    const pick = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((words) => `~${words}`),
      fc.tuple(fc.nat(9), fc.nat(9)).map(([from, to]) => `${from}..${to}`),
    )
    fc.assert(
      fc.property(pick, fc.constantFrom(ordinal, number, text), (written, dimension) => {
        const { readPick } = dimensionType(dimension)
        const form = readPick(written)
        expect(form === null ? null : readPick(form)).toBe(form)
      }),
    )
  })

  it('spans the ranks that it names and no other', () => {
    const ranks = [1, 2, 3]
    const { readPick, matches } = dimensionType(ordinal)
    for (const from of ranks)
      for (const to of ranks.filter((rank) => rank >= from)) {
        const pick = readPick(`${from}..${to}`) ?? ''
        const met = ranks.filter((rank) => matches(rank, pick))
        expect([from, to, met]).toEqual([from, to, ranks.slice(from - 1, to)])
      }
  })
})

describe('every type', () => {
  const sizes = fc.record({
    systems: fc.constant(2),
    dimensions: fc.integer({ min: 3, max: 25 }),
    seed: fc.nat(),
  })
  const eachPair = (check: (dimension: Dimension, a: Value, b: Value) => void) =>
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        for (const dimension of allDimensions(dataset)) {
          const values = dataset.systems.flatMap(({ assessments }) =>
            (assessments[dimension.id] ?? []).flatMap((each) =>
              'value' in each ? [each.value] : [],
            ),
          )
          for (const a of values) for (const b of values) check(dimension, a, b)
        }
      }),
    )

  it('compares in both directions alike, and 0 only for what is equal', () => {
    eachPair((dimension, a, b) => {
      const { compare, format } = dimensionType(dimension)
      expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)))
      expect(compare(a, b) === 0).toBe(
        dimension.type === 'text' ? a === b : JSON.stringify(set(a)) === JSON.stringify(set(b)),
      )
      expect(format(a, 'label')).not.toBe('')
    })
  })

  it('has distances from 0 to 1, and 0 exactly where values agree', () => {
    eachPair((dimension, a, b) => {
      const { distance, agree } = dimensionType(dimension)
      const apart = distance(a, b)
      if (apart === null) return
      expect(apart).toBeGreaterThanOrEqual(0)
      expect(apart).toBeLessThanOrEqual(1)
      expect(apart === 0).toBe(agree(a, b))
    })
  })

  it('accepts its own example and the nearest value that it names', () => {
    for (const dimension of [ordinal, category, categories, boolean, number, openNumber, text]) {
      const { value, example, nearestValue } = dimensionType(dimension)
      expect(value.safeParse(example).success).toBe(true)
      for (const wrong of [
        9,
        -1,
        'blu',
        'OPEN',
        'yes',
        [],
        ['redd'],
        true,
        null,
        {},
        Number.POSITIVE_INFINITY,
      ]) {
        const near = nearestValue(wrong)
        if (near !== null) expect([wrong, value.safeParse(near).success]).toEqual([wrong, true])
      }
    }
  })

  it('takes every choice of its filter as a pick', () => {
    for (const dimension of [ordinal, category, categories, boolean]) {
      const { filter, readPick } = dimensionType(dimension)
      const picks = filter.control === 'choices' ? filter.choices.map(({ pick }) => pick) : []
      expect(picks.length).toBeGreaterThan(1)
      expect(picks.map(readPick)).toEqual(picks)
    }
  })
})

const set = (value: Value) => (Array.isArray(value) ? [...value].sort() : value)
