import fc from 'fast-check'
import type { Gap, Stretch } from '@/lib/charts/pair/gap'
import type { PairModel } from '@/lib/charts/pair/model'
import type { PairRow, PairScale } from '@/lib/charts/pair/rows'
import { datasetSchema } from '@/lib/dataset/schema'
import type { Scene } from '@/lib/scene/scene'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'
import { pairModelOf, pairScene } from '../../support/pair-scenes'
import { FIXED, faultsOf, GROWING, madeSizes } from '../../support/sheets'

const sizes = madeSizes([2, 12], [1, 18])
const PAIR = { query: { systems: ['s-0', 's-1'] } }

function turnedScale(scale: PairScale): PairScale {
  switch (scale.kind) {
    case 'chips':
      return { ...scale, a: scale.b, b: scale.a }
    case 'sets':
      return { ...scale, onlyA: scale.onlyB, onlyB: scale.onlyA }
    default:
      return scale
  }
}

function turnedGap(gap: Gap | null): Gap | null {
  const turned = ({ from, to }: Stretch) => ({ from: to, to: from })
  return gap && { ...gap, solid: gap.solid.map(turned) }
}

/** A point with its sides changed; its words are those of the sides and are compared with them. */
function turnedRow(row: PairRow): Omit<PairRow, 'sentence'> {
  const { sentence: _sentence, ...rest } = row
  return { ...rest, a: row.b, b: row.a, scale: turnedScale(row.scale), gap: turnedGap(row.gap) }
}

function plainRow({ sentence: _sentence, ...row }: PairRow): Omit<PairRow, 'sentence'> {
  return row
}

/** All of a model that does not name the sides in an order. */
function unordered({ counts, dataset, lens, remarks, source }: PairModel) {
  return { counts, dataset, lens, remarks, source }
}

describe('a pair of any two systems', () => {
  it('counts every dimension in one part', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { counts, rows } = pairModelOf(makeDataset(size), PAIR)
        const sum = Object.values(counts).reduce((total, each) => total + each, 0)
        expect(sum).toBe(size.dimensions)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(size.dimensions)
      }),
      { numRuns: 30 },
    )
  })

  it('changes its sides and nothing else when they are swapped', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const one = pairModelOf(dataset, PAIR)
        const other = pairModelOf(dataset, { query: { systems: ['s-1', 's-0'] } })
        expect(other.rows.map(plainRow)).toEqual(one.rows.map(turnedRow))
        expect([other.a, other.b]).toEqual([one.b, one.a])
        expect(unordered(other)).toEqual(unordered(one))
        expect([other.layers?.a, other.layers?.b]).toEqual([one.layers?.b, one.layers?.a])
        const relations = one.relations.map((each) => ({ ...each, fromA: !each.fromA }))
        const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
        expect([...other.relations].sort(byKey)).toEqual(relations.sort(byKey))
      }),
      // two systems each of which is said to share an idea with the other
      { numRuns: 30, examples: [[{ systems: 5, dimensions: 18, seed: 111, nameLength: 12 }]] },
    )
  })

  it('finds no difference between a system and its twin', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const [first] = dataset.systems
        const systems = [...dataset.systems, { ...first, id: 'twin', name: 'Twin' }]
        const twins = datasetSchema.parse({ ...dataset, systems })
        const model = pairModelOf(twins, { query: { systems: ['s-0', 'twin'] } })
        expect(model.counts.differ).toBe(0)
        expect(model.summary).toMatch(/are the same on (all|the) |cannot be compared/)
      }),
      { numRuns: 20 },
    )
  })

  it('compares only what is known on both sides', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        for (const { part, distance, a, b } of pairModelOf(makeDataset(size), PAIR).rows) {
          const known = [...a.cells, ...b.cells].every(({ state }) => state === 'known')
          if (part === 'differ' || part === 'same') expect(known).toBe(true)
          if (part === 'unclear') expect(known).toBe(false)
          if (!known) expect(distance).toBeNull()
          if (part === 'same') expect(distance).toBe(0)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the sheet of a pair', () => {
  it.each(GROWING)('holds every point on %s at %s, and overlaps nothing', (preset, width) => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const scene = pairScene(dataset, { ...PAIR, preset, size: { width } })
        expect(faultsOf(scene)).toEqual([])
        const keys = new Set(allNodes(scene.nodes).map(({ key }) => key))
        for (const { id } of pairModelOf(dataset, PAIR).rows) expect(keys).toContain(`/${id}`)
      }),
      { numRuns: 8 },
    )
  })

  it.each(['wide', 'narrow', 'slide-16x9'] as const)('holds two groups on %s', (preset) => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset({ ...size, systems: size.systems + 10 })
        const values = dataset.groups
          .flatMap(({ dimensions }) => dimensions)
          .flatMap((each) =>
            each.id === dataset.bracket && each.type === 'category' ? each.values : [],
          )
        fc.pre(values.length > 1)
        const asked = { options: { sides: 'v-0,v-1' }, preset }
        let scene: Scene
        try {
          scene = pairScene(dataset, asked)
        } catch {
          // a side of nobody is refused, which other tests look at
          return
        }
        expect(faultsOf(scene)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, (size) => {
        expect(faultsOf(pairScene(makeDataset(size), { ...PAIR, preset }))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
