import fc from 'fast-check'
import { packCodes, unpackCodes } from '../../../lib/view/table/pack-codes'
import { packIds, unpackIds } from '../../../lib/view/table/pack-ids'
import { packTable, unpackTable } from '../../../lib/view/table/pack-table'
import { tabulate } from '../../../lib/view/table/tabulate'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('a packed table', () => {
  it('comes back equal from JSON', () => {
    const sizes = fc.record({
      systems: fc.integer({ min: 1, max: 40 }),
      dimensions: fc.integer({ min: 1, max: 12 }),
      seed: fc.integer({ min: 0, max: 9999 }),
    })
    fc.assert(
      fc.property(sizes, fc.constantFrom('all', 'one', 'two'), (size, lens) => {
        const table = tabulate(makeDataset(size), lens, 'h')
        expect(unpackTable(sent(packTable(table)))).toEqual(table)
      }),
      { numRuns: 40 },
    )
  })

  it('has its dimensions from its groups, as one object each', () => {
    const { columns, groups } = unpackTable(packTable(tabulate(tinyDataset, 'all')))
    expect(columns[0]?.dimension).toBe(groups[0]?.dimensions[0])
  })

  it('keeps slots that are declared', () => {
    const systems = tinyDataset.systems.map((each, at) => (at === 1 ? { ...each, slot: 5 } : each))
    const table = tabulate({ ...tinyDataset, systems }, 'all')
    expect([...unpackTable(sent(packTable(table))).slots]).toEqual([0, 5, 0])
  })

  it('is as good where nearly every reason differs', () => {
    const [alder] = tinyDataset.systems
    if (!alder) throw new Error('no alder')
    const systems = Array.from({ length: 2100 }, (_, n) => {
      const [height] = alder.assessments.height ?? []
      if (!height) throw new Error('no height')
      const assessments = { height: [{ ...height, reason: `Seen ${n} times.` }] }
      return { ...alder, id: `t-${n}`, assessments }
    })
    const table = tabulate({ ...tinyDataset, systems }, 'all')
    const packed = packTable(table)
    expect(packed.columns.map(({ pairs }) => pairs !== null)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
    expect(unpackTable(sent(packed))).toEqual(table)
  })

  it('leaves out columns of dimensions that are not there', () => {
    const packed = packTable(tabulate(tinyDataset, 'all'))
    const groups = packed.groups.slice(0, 1)
    expect(unpackTable({ ...packed, groups }).columns).toHaveLength(3)
  })
})

describe('packed ids', () => {
  it('come back, however much they share', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        expect(unpackIds(packIds(ids))).toEqual(ids)
      }),
    )
  })

  it('say once what neighbours share', () => {
    expect(packIds(['s-009', 's-010', 's-0'])).toBe('0:s-009,3:10,3:')
  })
})

describe('packed codes', () => {
  it.each([1, 57, 58, 256, 257, 0xc000, 0xc001, 0x10001, 200_000])(
    'come back, as narrow as %d entries allow',
    (entries) => {
      const codes = Uint32Array.from([0, entries - 1, Math.floor(entries / 2), 0])
      const read = unpackCodes(sent(packCodes(codes, entries)))
      expect([...read]).toEqual([...codes])
      expect(read.BYTES_PER_ELEMENT).toBe(entries <= 256 ? 1 : entries <= 65_536 ? 2 : 4)
    },
  )

  it('are printable and take one letter of JSON each', () => {
    const codes = Uint8Array.from({ length: 90 }, (_, code) => code)
    const { letters } = packCodes(codes, 90)
    expect(JSON.stringify(letters[0])).toHaveLength(92)
    expect(letters[0]).not.toContain('\\')
  })
})
