import fc from 'fast-check'
import { datasetSchema } from '@/lib/dataset/schema'
import type { Asked } from '../../support/asking'
import { likenessModelOf, likenessRefusal, likenessScene } from '../../support/likeness-scenes'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'
import { FIXED, faultsOf, GROWING, madeSizes } from '../../support/sheets'

const sizes = madeSizes([2, 24], [3, 18])
type Size = { systems: number; dimensions: number; seed: number; nameLength: number }

/** The picture and its faults; none where it is refused. */
function faultsIn(size: Size, asked: Asked): string[] {
  const dataset = makeDataset(size)
  if (likenessRefusal(dataset, asked) !== null) return []
  const scene = likenessScene(dataset, asked)
  // the sentence of a refusal is set as small as its sheet asks for
  const least = scene.refusal !== undefined || asked.preset === 'thumb' ? 0 : 12
  return faultsOf(scene, least)
}

const FORMS = ['list', 'map']

describe.each(FORMS)('the %s', (form) => {
  it.each(GROWING)('overlaps nothing on %s at %s and stays inside', (preset, width) => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('', 's-1'), (size, of) => {
        const options = { form, of, top: '12' }
        expect(faultsIn(size, { preset, size: { width }, options })).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('', 's-1'), (size, of) => {
        expect(faultsIn(size, { preset, options: { form, of } })).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('names or numbers every system that it has', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const asked = { options: { form, top: '12' } }
        if (likenessRefusal(dataset, asked) !== null) return
        const { rows, apart, map } = likenessModelOf(dataset, asked)
        const keys = allNodes(likenessScene(dataset, asked).nodes).map(({ key }) => key)
        const shown = [...rows, ...apart, ...(map?.points ?? [])].map(({ system }) => system)
        for (const id of shown) expect(keys).toContain(id)
      }),
      { numRuns: 20 },
    )
  })
})

describe('likeness of any system', () => {
  const asked = (size: Size, of: string) =>
    likenessModelOf(makeDataset(size), { options: { of, top: '12' } })

  it('is the same seen from both sides', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const there = asked(size, 's-0').rows.find(({ system }) => system === 's-1')
        const back = asked(size, 's-1').rows.find(({ system }) => system === 's-0')
        const same = (row: typeof there) =>
          row && [row.compared, row.similarity.toFixed(9), row.low.toFixed(9), row.high.toFixed(9)]
        // beyond the twelfth a row may be listed on one side alone
        if (there && back) expect(same(there)).toEqual(same(back))
      }),
      { numRuns: 30 },
    )
  })

  it('is nearest to its twin, with nothing that differs', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const twin = { ...dataset.systems[0], id: 'twin', name: 'Twin' }
        const twins = datasetSchema.parse({ ...dataset, systems: [...dataset.systems, twin] })
        const { rows } = likenessModelOf(twins, { options: { of: 's-0', top: '12' } })
        const found = rows.find(({ system }) => system === 'twin')
        if (!found) return
        expect(found.similarity).toBe(1)
        expect(found.differing).toEqual([])
        expect(rows[0]?.similarity).toBe(1)
      }),
      { numRuns: 30 },
    )
  })

  it('has for each row as many reasons as cells were compared, and at least one', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        for (const row of asked(size, 's-0').rows) {
          expect(row.shared.length + row.differing.length).toBe(row.compared)
          expect(row.compared).toBeGreaterThanOrEqual(3)
          expect(row.compared + row.open).toBeLessThanOrEqual(row.comparable)
        }
      }),
      { numRuns: 30 },
    )
  })
})
