import fc from 'fast-check'
import type { Dataset } from '../../../lib/dataset/schema'
import { slotsOf } from '../../../lib/view/slots'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const cache = new Map<number, Dataset>()
function made(systems: number): Dataset {
  const dataset = cache.get(systems) ?? makeDataset({ systems, dimensions: 3, seed: 5 })
  cache.set(systems, dataset)
  return dataset
}
const ids = (systems: number) => made(systems).systems.map(({ id }) => id)

describe('the slot of a system', () => {
  it('is its declared place', () => {
    expect([...slotsOf(made(6), ids(6)).values()]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('stays the same whatever else is shown, and in whatever order, up to six systems', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids(6)), (shown) => {
        expect(slotsOf(made(6), shown)).toEqual(slotsOf(made(6), ids(6)))
      }),
    )
  })

  it('is the one that the system declares; another gives way', () => {
    const systems = tinyDataset.systems.map((each) =>
      each.id === 'cedar' ? { ...each, slot: 1 } : each,
    )
    const slots = slotsOf({ ...tinyDataset, systems }, ['alder', 'birch', 'cedar'])
    expect([...slots.entries()].sort()).toEqual([
      ['alder', 2],
      ['birch', 3],
      ['cedar', 1],
    ])
  })

  it('is shared by no two of up to six systems shown, out of many', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids(40), { maxLength: 6 }), (shown) => {
        const slots = slotsOf(made(40), shown)
        expect(new Set(shown.map((id) => slots.get(id))).size).toBe(shown.length)
      }),
    )
  })

  it('does not hang on the order in which systems are drawn', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids(20), { maxLength: 8 }), (shown) => {
        expect(slotsOf(made(20), shown)).toEqual(slotsOf(made(20), [...shown].sort()))
      }),
    )
  })
})
