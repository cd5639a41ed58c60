import { z } from 'zod'
import { CHART_KINDS, chartKind } from '../../../lib/charts/index'
import { optionChoices, readOptions } from '../../../lib/charts/kind-options'
import { tinyDataset } from '../../support/tiny-dataset'

const id = z.string().regex(/^[a-z]+$/)
const schema = z.strictObject({
  shape: z.enum(['auto', 'round', 'flat']).default('auto'),
  beside: z.union([z.literal('none'), id]).default('none'),
})
const read = (query: string) => readOptions(schema, new URLSearchParams(query))

it('takes its own keys and hands the others on', () => {
  const { values, rest, problems } = read('a=1&shape=flat&b=2')
  expect(values).toEqual({ shape: 'flat' })
  expect(rest).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  expect(problems).toEqual([])
})

it('leaves out defaults and keeps one order', () => {
  expect(read('shape=auto&beside=').values).toEqual({})
  expect(Object.keys(read('beside=alder&shape=flat').values)).toEqual(['shape', 'beside'])
})

it('falls back where a value is wrong, and says what is allowed', () => {
  const { values, problems } = read('shape=raund&beside=alder')
  expect(values).toEqual({ beside: 'alder' })
  expect(problems).toEqual([
    {
      param: 'shape',
      message: 'unknown shape: raund (nearest: round; known: auto, round, flat)',
      allowed: ['auto', 'round', 'flat'],
      nearest: ['round'],
    },
  ])
  expect(read('beside=A1').problems[0]?.allowed).toEqual(['none', 'an id'])
})

it('complains of a key that is given twice', () => {
  expect(read('shape=flat&shape=round').problems.map(({ param }) => param)).toEqual(['shape'])
})

describe('an option with a grammar of its own', () => {
  const even = {
    list: true,
    problems: (value: string) =>
      value
        .split(',')
        .filter((each) => Number(each) % 2 !== 0)
        .map((each) => ({
          param: 'sizes',
          message: `odd: ${each} (nearest: ${Number(each) + 1})`,
        })),
  }
  const sized = z.strictObject({ sizes: z.string().default('') })
  const readSizes = (query: string) =>
    readOptions(sized, new URLSearchParams(query), { sizes: even })

  it('is taken where nothing is wrong with it', () => {
    expect(readSizes('sizes=2,4')).toEqual({ values: { sizes: '2,4' }, problems: [], rest: [] })
  })

  it('may come in parts, as a form sends a list', () => {
    expect(readSizes('sizes=2&sizes=&sizes=4').values).toEqual({ sizes: '2,4' })
  })

  it('falls back with every problem that it has', () => {
    const { values, problems } = readSizes('sizes=1&sizes=2&sizes=3')
    expect(values).toEqual({})
    expect(problems.map(({ message }) => message)).toEqual([
      'odd: 1 (nearest: 2)',
      'odd: 3 (nearest: 4)',
    ])
  })
})

it('falls back where an option names an id that is not there, and names the nearest', () => {
  const { values, problems } = chartKind('stack').readOptions(
    [
      ['align', 'soli'],
      ['focus', 'alder,ceder'],
      ['arrows', 'birch'],
    ],
    tinyDataset,
  )
  expect(values).toEqual({ arrows: 'birch' })
  expect(problems.map(({ param, message }) => [param, message])).toEqual([
    ['align', 'unknown layer: soli (nearest: soil; known: none, soil, trunk, crown)'],
    ['focus', 'unknown system: ceder (nearest: cedar, alder; known: alder, birch, cedar)'],
  ])
})

it.each(['ghost', 'tint'])('takes for %s of a radar a system or one of its words', (key) => {
  const read = (value: string) => chartKind('radar').readOptions([[key, value]], tinyDataset)
  expect(read('cedar')).toMatchObject({ values: { [key]: 'cedar' }, problems: [] })
  expect(read('none').problems).toEqual([])
  expect(read('nope')).toMatchObject({ values: {}, problems: [{ param: key }] })
})

it('knows the choices for a menu', () => {
  expect(optionChoices(schema)).toEqual([{ key: 'shape', values: ['auto', 'round', 'flat'] }])
})

describe.each(CHART_KINDS.map((kind) => kind.id))('%s', (chart) => {
  it('has a default for each option, first in its menu', () => {
    const kind = chartKind(chart)
    for (const { key, values } of kind.optionChoices()) {
      expect(kind.readOptions([[key, values[0] ?? '']], tinyDataset)).toEqual({
        values: {},
        problems: [],
        rest: [],
      })
    }
  })
})

it('a kind that is not there names the nearest', () => {
  expect(() => chartKind('martix')).toThrow(
    'unknown chart: martix (nearest: matrix; known: radar, stack, matrix',
  )
})
