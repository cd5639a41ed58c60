import fc from 'fast-check'
import { isPackedJson, packJson, unpackJson } from '../../../lib/talk/files/packed-json'
import { asScriptData } from '../../../lib/talk/files/script-data'

/** As it is after a way through text. */
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('packed JSON', () => {
  it('is the same again, with its names in their order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = through(packJson(value))
        if (!isPackedJson(read)) throw new Error('it is packed')
        expect(JSON.stringify(unpackJson(read))).toBe(JSON.stringify(value))
      }),
    )
  })

  it('tells a number from the text of it, and an object from a list', () => {
    const value = [1, '1', true, 'true', null, 'null', [], {}, [0], { 0: 0 }, [[0]], '[0]']
    expect(unpackJson(packJson(value))).toEqual(value)
  })

  it('has every value once', () => {
    const mark = { type: 'circle', cx: 10, cy: 12, key: 'alder' }
    const value = { a: [mark, mark], b: [mark, mark], c: { ...mark } }
    const packed = packJson(value)
    expect(unpackJson(packed)).toEqual(value)
    expect(JSON.stringify(packed).match(/circle/g)).toHaveLength(1)
    expect(packed.shapes).toEqual([
      ['type', 'cx', 'cy', 'key'],
      ['a', 'b', 'c'],
    ])
  })

  it('leaves out what is undefined, and refuses what JSON cannot say', () => {
    expect(unpackJson(packJson({ a: undefined, b: 1 }))).toEqual({ b: 1 })
    expect(() => packJson([() => 1])).toThrow('JSON cannot say function')
    expect(() => packJson({ a: Number.NaN })).toThrow('JSON cannot say number')
  })

  it.each([null, 'text', [], {}, { shapes: [] }, { shapes: 1, values: [] }])(
    'is told from what is not packed: %j',
    (value) => expect(isPackedJson(value)).toBe(false),
  )
})

it.each([
  ...['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '&lt;', '\u2028\u2029'],
])('data of a script holds nothing that ends it or begins another: %j', (text) => {
  const data = asScriptData({ text })
  expect(data).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(data)).toEqual({ text })
})
