import type { PairModel } from '@/lib/charts/pair/model'
import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import { makeDataset } from '../../support/make-dataset'
import { pairModelOf, pairRefusal } from '../../support/pair-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const of = (...systems: string[]) => ({ query: { systems } })
const row = (model: PairModel, id: string) => {
  const found = model.rows.find((each) => each.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const parts = ({ rows }: PairModel) => rows.map(({ id, part }) => `${part} ${id}`)

/** The trees, one of which is read as a shrub by all. */
function withShrub(id: string): Dataset {
  const shrub = (each: Dataset['systems'][number]) => ({
    ...each,
    assessments: {
      ...each.assessments,
      height: each.assessments.height?.map((said) => ({ ...said, value: 1 })),
    },
  })
  const systems = tinyDataset.systems.map((each) => (each.id === id ? shrub(each) : each))
  return datasetSchema.parse({ ...tinyDataset, systems })
}

describe('which two are compared', () => {
  it('takes the first two of the dataset where none is named', () => {
    const { a, b } = pairModelOf(tinyDataset)
    expect([a.id, b.id]).toEqual(['alder', 'birch'])
  })

  it('takes the two that are named, in that order', () => {
    const { a, b } = pairModelOf(tinyDataset, of('cedar', 'alder'))
    expect([a.id, b.id]).toEqual(['cedar', 'alder'])
  })

  it('refuses any other number', () => {
    expect(pairRefusal(tinyDataset, of('alder', 'birch', 'cedar'))).toBe(
      'A pair needs exactly 2 systems: 3 are chosen.',
    )
    expect(pairRefusal(tinyDataset, of('alder'))).toBe(
      'A pair needs exactly 2 systems: 1 is chosen.',
    )
  })

  it('says when a filter leaves fewer', () => {
    const query = { systems: ['alder', 'cedar'], is: { leaf: ['needle'] } }
    expect(pairRefusal(tinyDataset, { query })).toBe(
      'A pair needs exactly 2 systems: 1 is left by the filter. Clear a filter.',
    )
  })
})

describe('the parts', () => {
  it('puts what differs first, widest gap first, then as declared', () => {
    const model = pairModelOf(withShrub('alder'), of('alder', 'cedar'))
    expect(parts(model)).toEqual([
      'differ height',
      'differ leaf',
      'differ evergreen',
      'unclear shade',
      'unclear age',
    ])
  })

  it('counts every dimension once, also those that are not listed', () => {
    const listed = pairModelOf(tinyDataset)
    const counted = pairModelOf(tinyDataset, { options: { same: '0' } })
    expect(listed.counts).toEqual({ differ: 1, same: 2, unclear: 2, words: 0 })
    expect(counted.counts).toEqual(listed.counts)
    expect(counted.rows.some(({ part }) => part === 'same')).toBe(false)
    expect(counted.remarks).toEqual(['2 dimensions on which they are the same are not listed.'])
  })

  it('keeps a disputed cell among what cannot be compared, with all claims', () => {
    const height = row(pairModelOf(tinyDataset, of('birch', 'cedar')), 'height')
    expect(height.part).toBe('unclear')
    expect(height.a.words).toBe('disputed: low or tall')
    expect(height.a.cells[0]?.claims.map(({ assessor, words }) => `${assessor}: ${words}`)).toEqual(
      ['Field walk: tall', 'Desk study: low'],
    )
    expect(height.sentence).toBe('Birch: disputed: low or tall; Cedar: a giant')
  })

  it('joins a disputed reading solid to the nearer, dashed to the farther', () => {
    const height = row(pairModelOf(tinyDataset, of('birch', 'cedar')), 'height')
    expect(height.gap).toEqual({ solid: [{ from: 4, to: 5 }], dashed: { from: 2, to: 5 } })
  })

  it('names the state of a side that is not known, and draws no line to it', () => {
    const model = pairModelOf(tinyDataset, of('alder', 'cedar'))
    expect(row(model, 'shade').sentence).toBe('Alder: a little, likely; Cedar: unknown')
    expect(row(model, 'age').b.words).toBe('not assessed')
    expect(row(model, 'age').gap).toBeNull()
  })

  it('never compares a text, and parts sets into only one, both, only the other', () => {
    const model = pairModelOf(sixSystems(), of('bittensor', 'bitcoin'))
    expect(row(model, 'core-question').part).toBe('words')
    const { scale } = row(pairModelOf(sixSystems(), of('openai', 'bitcoin')), 'reward')
    expect(scale).toEqual({
      kind: 'sets',
      onlyA: ['salaries and equity'],
      both: [],
      onlyB: ['issuance and fees to operators'],
    })
  })
})

describe('the summary', () => {
  it('counts what is the same and names what differs most', () => {
    expect(pairModelOf(tinyDataset).summary).toBe(
      'Alder and Birch are the same on 2 of 3 compared dimensions; they differ most on shade: a little, likely against none.',
    )
  })

  it('says that two equal systems are the same', () => {
    const twin = { ...tinyDataset.systems[0], id: 'ash', name: 'Ash' }
    const dataset = datasetSchema.parse({ ...tinyDataset, systems: [...tinyDataset.systems, twin] })
    const model = pairModelOf(dataset, of('alder', 'ash'))
    expect(model.summary).toBe('Alder and Ash are the same on all 4 compared dimensions.')
    expect(model.counts.differ).toBe(0)
  })

  it('says when nothing can be compared', () => {
    const query = { systems: ['alder', 'cedar'], dims: ['age', 'shade'] }
    expect(pairModelOf(tinyDataset, { query }).summary).toBe(
      'Alder and Cedar cannot be compared: on no dimension are both known.',
    )
  })

  it('names all that are as far apart', () => {
    expect(pairModelOf(sixSystems(), of('bittensor', 'ethereum')).summary).toMatch(
      /they differ most on openness, innovation and direction\.$/,
    )
  })
})

describe('two groups', () => {
  const sides = (value: string, query = {}) => ({ options: { sides: value }, query })

  it('are all systems with a value of the bracket', () => {
    const { a, b } = pairModelOf(tinyDataset, sides('broad,needle'))
    expect([a.name, b.name]).toEqual(['Broad leaf', 'Needle'])
    expect(a.systems.map(({ name }) => name)).toEqual(['Alder', 'Birch'])
  })

  it('are compared where all who are known agree, and say who is silent', () => {
    const model = pairModelOf(tinyDataset, sides('needle,broad'))
    expect(row(model, 'evergreen')).toMatchObject({
      part: 'differ',
      b: { words: 'no', remark: 'all 2' },
    })
    const token = row(pairModelOf(sixSystems(), sides('company,protocol')), 'token')
    expect(token.b).toMatchObject({ words: 'yes', remark: '3 systems; unknown (Linux)' })
  })

  it('cannot be compared where their systems differ, and name who', () => {
    const shade = row(pairModelOf(tinyDataset, sides('broad,needle')), 'shade')
    expect(shade.part).toBe('unclear')
    expect(shade.a.words).toBe('a little, likely (Alder); none (Birch)')
    expect(shade.sentence).toBe(
      'Broad leaf: not one reading: a little, likely (Alder); none (Birch); Needle: unknown',
    )
  })

  it('are refused with what is known, where a value is not', () => {
    expect(pairRefusal(tinyDataset, sides('broad,needles'))).toBe(
      'No side has the value needles (nearest: needle; known: broad, needle).',
    )
    expect(pairRefusal(tinyDataset, sides('broad,broad'))).toMatch(
      /^A pair needs 2 different sides/,
    )
    expect(pairRefusal(tinyDataset, sides('broad,needle', { systems: ['alder'] }))).toMatch(
      /^A side needs at least 1 system: 0 of those shown are known as needle\./,
    )
    const { bracket: _bracket, ...plain } = tinyDataset
    expect(pairRefusal(plain, sides('broad,needle'))).toMatch(/^Sides need a dimension/)
  })

  it('say when there are more systems than are looked at', () => {
    const many = makeDataset({ systems: 230, dimensions: 12, seed: 4, nameLength: 12 })
    expect(pairModelOf(many, sides('v-0,v-1')).remarks).toEqual([
      '30 systems more are left out: the sides are made of the first ones.',
    ])
  })

  it('do not depend on which dimensions are shown', () => {
    expect(pairRefusal(tinyDataset, sides('broad,needle', { dims: ['height'] }))).toBeNull()
  })
})

describe('the last part', () => {
  it('names the layers of both sides', () => {
    const { layers } = pairModelOf(tinyDataset)
    expect(layers?.layers.map(({ label }) => label)).toEqual(['Crown', 'Trunk', 'Soil'])
    expect(layers?.a.words).toBe('at home in Soil; reaches into Trunk')
    expect(layers?.b.words).toBe('disputed in Trunk; unknown whether in Crown')
  })

  it('holds the relations between the two and no others', () => {
    expect(pairModelOf(tinyDataset).relations.map(({ sentence }) => sentence)).toEqual([
      'Alder builds on Birch',
    ])
    const { relations } = pairModelOf(tinyDataset, of('cedar', 'alder'))
    expect(relations.map(({ sentence, fromA }) => [sentence, fromA])).toEqual([
      ['Alder complements Cedar', false],
      ['Cedar uses Alder (imagined)', true],
    ])
  })
})
