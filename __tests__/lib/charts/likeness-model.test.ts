import type { LikenessModel } from '@/lib/charts/likeness/model'
import { datasetSchema } from '@/lib/dataset/schema'
import { likenessModelOf, likenessRefusal } from '../../support/likeness-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const tiny = (options: Record<string, string> = {}) => likenessModelOf(tinyDataset, { options })
const names = ({ rows }: LikenessModel) => rows.map(({ name }) => name)

/** The trees and an ash that is an alder in every cell. */
const twins = datasetSchema.parse({
  ...tinyDataset,
  systems: tinyDataset.systems.flatMap((each) =>
    each.id === 'alder' ? [each, { ...each, id: 'ash', name: 'Ash' }] : [each],
  ),
})

describe('the list', () => {
  it('is about the first system that is shown unless one is named', () => {
    expect(tiny().of?.id).toBe('alder')
    expect(tiny({ of: 'cedar' }).of?.id).toBe('cedar')
    const turned = likenessModelOf(tinyDataset, { query: { systems: ['cedar', 'birch', 'alder'] } })
    expect(turned.of?.id).toBe('cedar')
  })

  // birch and alder: shade 1 of 4 steps apart, leaf and evergreen the same; height is disputed
  it('has similarity, cells compared and bounds as worked out by hand', () => {
    const [alder] = tiny({ of: 'birch' }).rows
    expect(alder).toMatchObject({ system: 'alder', compared: 3, comparable: 5, open: 1 })
    expect(alder?.similarity).toBeCloseTo(1 - 0.25 / 3, 12)
    // alder's 3 is one step from either reading of birch: 2 or 4
    expect(alder?.low).toBeCloseTo(1 - 0.5 / 4, 12)
    expect(alder?.high).toBeCloseTo(1 - 0.5 / 4, 12)
  })

  it('has its reasons with both words, the same as declared, the different widest first', () => {
    const [alder] = tiny({ of: 'birch' }).rows
    expect(alder?.shared.map(({ label, own, other }) => [label, own, other])).toEqual([
      ['Leaf', 'broad leaf', 'broad leaf'],
      ['Evergreen', 'no', 'no'],
    ])
    expect(alder?.differing.map(({ key, own, other }) => [key, own, other])).toEqual([
      ['alder/shade', 'none', 'a little, likely'],
    ])
    for (const { differing } of likenessModelOf(six, { options: { of: 'openai' } }).rows) {
      const distances = differing.map(({ distance }) => distance)
      expect(distances).toEqual([...distances].sort((a, b) => b - a))
    }
  })

  it('sets those apart of whom too little is known', () => {
    const { rows, apart, summary } = tiny({ of: 'birch' })
    expect(rows.map(({ system }) => system)).toEqual(['alder'])
    expect(apart).toMatchObject([{ system: 'cedar', compared: 2, comparable: 5 }])
    expect(summary).toContain('Most like Birch is Alder: similarity 0.92')
    const { summary: none } = likenessModelOf(tinyDataset, { query: { dims: ['height', 'age'] } })
    expect(none).toBe(
      'Too little is known to say what Alder is like: of 2 other systems none can be compared on 3 dimensions.',
    )
  })

  it('says ties as ties', () => {
    const { rows, summary } = likenessModelOf(twins, { options: { of: 'birch' } })
    expect(rows.map(({ name, tied }) => [name, tied])).toEqual([
      ['Alder', ['Ash']],
      ['Ash', ['Alder']],
    ])
    expect(summary).toContain('Most like Birch are Alder and Ash, equally near')
  })

  it('lists as many as asked for and names the others', () => {
    const { rows, unlisted } = likenessModelOf(six, { options: { of: 'bittensor', top: '2' } })
    expect(rows).toHaveLength(2)
    expect(unlisted).toHaveLength(3)
    expect(likenessModelOf(six, { options: { top: '12' } }).unlisted).toEqual([])
  })

  it('says who else may come as near, once all is settled, and where nobody can', () => {
    expect(likenessModelOf(six, { options: { of: 'bittensor' } }).summary).toContain(
      'What is still open may put Ethereum or Bitcoin as near.',
    )
    expect(likenessModelOf(six, { options: { of: 'openai' } }).summary).toContain(
      'However all that is open is settled, nobody else comes as near.',
    )
  })

  it('says how often the nearest stays so under random weights', () => {
    expect(likenessModelOf(six, { options: { of: 'openai' } }).holds).toBe(
      'In 2,000 random weightings of the dimensions Anthropic is the nearest in 100 %.',
    )
    expect(tiny({ of: 'birch' }).holds).toBe('')
  })

  it('hears one assessor where the lens says so, and names him', () => {
    const { lens, rows } = likenessModelOf(tinyDataset, { query: { lens: 'field' } })
    expect(lens).toBe('Field walk')
    // height is no dispute for him
    expect(rows.find(({ system }) => system === 'birch')?.compared).toBe(4)
  })

  it('compares only the dimensions that are chosen, and counts those left out', () => {
    const { rows, remarks } = likenessModelOf(six, {
      query: { differ: true, systems: ['openai', 'anthropic', 'linux'] },
    })
    expect(rows.every(({ compared, comparable }) => compared <= comparable)).toBe(true)
    expect(remarks.some((each) => each.includes('hidden by the filter'))).toBe(true)
    expect(likenessModelOf(six).remarks).toEqual([
      'Described and never compared: core question and in short.',
    ])
  })
})

describe('weights', () => {
  const weighed = tiny({ of: 'birch', weights: 'shade.4,evergreen.2' })

  it('change the similarity by what they count', () => {
    expect(weighed.rows[0]?.similarity).toBeCloseTo(1 - (4 * 0.25) / (4 + 1 + 2), 12)
    expect(weighed.weighed.map(({ label, weight }) => [label, weight])).toEqual([
      ['Shade', 4],
      ['Evergreen', 2],
    ])
  })

  it('leave a dimension out of everything where they are 0', () => {
    const { rows, apart, remarks } = tiny({ of: 'birch', weights: 'leaf.0' })
    expect(rows).toEqual([])
    expect(apart[0]).toMatchObject({ system: 'alder', compared: 2, comparable: 4 })
    expect(remarks).toEqual(['1 dimension with the weight 0 is left out.'])
  })

  it('are told from none, with what they changed', () => {
    expect(tiny().changed).toBe('')
    expect(weighed.changed).toBe('Alder stays nearest; no system changes its place.')
    const { changed } = likenessModelOf(six, {
      options: { of: 'bittensor', weights: 'openness.0,direction.0' },
    })
    expect(changed).toBe(
      'Nearest are Bitcoin and Ethereum; were all to count the same, it would be Linux; 3 systems of 5 change places. Too little that counts is known of Anthropic and OpenAI now.',
    )
  })

  it('are said to weigh nothing where a dimension is known in no pair', () => {
    const { changed } = likenessModelOf(six, {
      options: { of: 'bittensor', weights: 'ownership.4' },
    })
    expect(changed).toContain('Ownership is not known on both sides of any pair')
  })
})

describe('the map', () => {
  const map = likenessModelOf(six, { options: { form: 'map' } })

  it('has every system that can be placed, and its stress', () => {
    expect(map.map?.points.map(({ name }) => name).sort()).toEqual(
      six.systems.map(({ name }) => name).sort(),
    )
    expect(map.summary).toMatch(/Most alike are OpenAI and Anthropic .* Stress 0\.\d\d:/)
    expect(names(map)).toEqual([])
  })

  it('puts rings around a system that is asked about, and around nobody else', () => {
    expect(map.map?.centre).toBeNull()
    const around = likenessModelOf(six, { options: { form: 'map', of: 'linux' } })
    expect(around.map?.centre).toBe('linux')
    expect(around.map?.points).toEqual(map.map?.points)
  })

  it('names those that cannot be placed and pairs that say nothing', () => {
    const { map: weighed } = likenessModelOf(six, {
      options: { form: 'map', weights: 'model.0,token.0' },
    })
    expect(weighed?.missing).toHaveLength(2)
    const apart = likenessModelOf(tinyDataset, { options: { form: 'map' } }).map?.apart
    expect(apart).toEqual(['Cedar'])
  })

  it('says what it would be if all dimensions counted the same', () => {
    const { changed } = likenessModelOf(six, { options: { form: 'map', weights: 'model.4' } })
    expect(changed).toMatch(/^Were all to count the same: most alike are .*, stress 0\.\d\d\.$/)
  })
})

describe('a refusal', () => {
  const refusal = (query: object, options: Record<string, string> = {}) =>
    likenessRefusal(tinyDataset, { query, options })

  it('names what was found, what is needed and what to do', () => {
    expect(refusal({})).toBeNull()
    expect(refusal({ systems: ['alder'] })).toBe(
      'Likeness needs at least 2 systems: 1 is shown. Choose more.',
    )
    expect(refusal({ is: { leaf: ['needle'] } })).toBe(
      'Likeness needs at least 2 systems: 1 is left by the filter. Clear a filter.',
    )
    expect(refusal({ systems: ['alder', 'birch'] }, { form: 'map' })).toBe(
      'A map needs at least 3 systems: 2 are shown. Choose more.',
    )
    expect(refusal({ systems: ['alder', 'birch'] }, { of: 'cedar' })).toBe(
      'Likeness needs the system asked about among those shown: Cedar is not. Choose another, or show it again.',
    )
  })

  it('wants three systems on a map that can be compared', () => {
    expect(refusal({}, { form: 'map' })).toBe(
      'A map needs at least 3 systems that can be compared on 3 dimensions: 2 are found. Clear a filter, or use the list.',
    )
  })

  it('wants a dimension that counts', () => {
    expect(refusal({ dims: ['leaf', 'age'] }, { weights: 'leaf.0,age.0' })).toBe(
      'Likeness needs at least 1 dimension that counts: 0 of 2 do. Give one a weight of 1 to 4.',
    )
    expect(likenessRefusal(six, { query: { dims: ['core-question'] } })).toBe(
      'Likeness needs at least 1 dimension that can be compared: 0 of 1 are. Choose a scale or a category, or clear a filter.',
    )
  })
})
