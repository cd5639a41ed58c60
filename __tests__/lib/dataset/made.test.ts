import { ALL_ASSESSORS, cellOf } from '../../../lib/dataset/cell'
import { LIMITS } from '../../../lib/dataset/limits'
import { MADE_SIZES, madeDataset } from '../../../lib/dataset/made'
import { parseDataset } from '../../../lib/dataset/parse-dataset'
import { datasetSchema } from '../../../lib/dataset/schema'

const SEED = 7
const made = madeDataset({ systems: 1000, seed: SEED })
const dimensions = made.groups.flatMap((group) => group.dimensions)
const cells = made.systems.flatMap((system) =>
  dimensions.map((dimension) => cellOf({ dataset: made, system, dimension, lens: ALL_ASSESSORS })),
)

function shareOf(state: string): number {
  return cells.filter((cell) => cell.state === state).length / cells.length
}

describe('a made dataset', () => {
  it('is what the schema of datasets asks for', () => {
    const parsed = datasetSchema.safeParse(made)
    expect(parsed.error?.issues).toBeUndefined()
    expect(parsed.data).toEqual(made)
  })

  it('passes every check of a dataset that is not too large', () => {
    const small = parseDataset(madeDataset({ systems: 200, seed: SEED }))
    expect(small).toMatchObject({ ok: true })
  })

  it('is refused by the checks of files for its size alone', () => {
    expect(parseDataset(made)).toMatchObject({ ok: true })
    const parsed = parseDataset(madeDataset({ systems: LIMITS.systems + 1, seed: SEED }))
    const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message)
    expect(messages).toEqual([
      expect.stringContaining(`has too many entries: ${LIMITS.systems + 1}`),
    ])
  })

  it('is the same for the same seed, and another for another', () => {
    const again = (seed: number) => JSON.stringify(madeDataset({ systems: 50, seed }))
    expect(again(SEED)).toBe(again(SEED))
    expect(again(SEED)).not.toBe(again(SEED + 1))
  })

  it('has twenty dimensions: 12 of levels, 5 of one value, 2 of several and 1 of words', () => {
    const count = (type: string) => dimensions.filter((each) => each.type === type).length
    expect(['ordinal', 'category', 'categories', 'text'].map(count)).toEqual([12, 5, 2, 1])
    const levels = dimensions.flatMap((each) =>
      each.type === 'ordinal' ? [each.levels.length] : [],
    )
    expect([...new Set(levels)].sort()).toEqual([3, 4, 5, 6, 7])
  })

  it('leaves about 7 % unknown and has every other state, too', () => {
    expect(shareOf('unknown')).toBeGreaterThan(0.05)
    expect(shareOf('unknown')).toBeLessThan(0.09)
    expect(shareOf('known')).toBeGreaterThan(0.7)
    for (const state of ['range', 'disputed', 'not-applicable', 'not-assessed']) {
      expect(shareOf(state)).toBeGreaterThan(0.004)
      expect(shareOf(state)).toBeLessThan(0.06)
    }
  })

  it('has weak, stale and unproved readings', () => {
    const weak = cells.filter((cell) => cell.state === 'known' && cell.weak)
    for (const some of [
      weak,
      cells.filter((cell) => cell.stale),
      cells.filter((cell) => cell.unproved),
    ]) {
      expect(some.length / cells.length).toBeGreaterThan(0.02)
      expect(some.length / cells.length).toBeLessThan(0.25)
    }
  })

  it('names each system once and has ids of one length', () => {
    expect(new Set(made.systems.map(({ name }) => name)).size).toBe(1000)
    expect(made.systems[0]?.id).toBe('s-000001')
    expect(made.systems.at(-1)?.id).toBe('s-001000')
  })

  it('shares the object of a reading between the systems that have it', () => {
    for (const { id } of dimensions) {
      const lists = made.systems.flatMap((system) => {
        const list = system.assessments[id]
        return list === undefined ? [] : [list]
      })
      const words = new Set(lists.map((list) => JSON.stringify(list)))
      expect(new Set(lists).size).toBe(words.size)
    }
  })

  it('places systems in its five layers', () => {
    const layers = new Set(
      made.systems.flatMap((each) => each.placements.map(({ layer }) => layer)),
    )
    expect(layers).toEqual(new Set(made.layers.map(({ id }) => id)))
  })

  it('is made for the sizes that are offered', () => {
    expect(MADE_SIZES).toEqual([1000, 10_000, 100_000])
    const last = madeDataset({ systems: 10_000, seed: SEED }).systems.at(-1)
    expect(last?.id).toBe('s-010000')
  })
})
