import type { BarBlock, LevelsBar } from '@/lib/charts/levels/bars'
import { describeLevels } from '@/lib/charts/levels/describe'
import { barsOf, type LevelsModel } from '@/lib/charts/levels/model'
import { levelsNotes } from '@/lib/charts/levels/notes'
import { levelsTable } from '@/lib/charts/levels/table'
import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import { levelsModelOf, levelsRefusal, levelsScene } from '../../support/levels-scenes'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const model = levelsModelOf(tinyDataset)

function bar(of: LevelsModel, id: string): LevelsBar {
  const found = barsOf(of).find((each) => each.id === id)
  if (!found) throw new Error(`no bar of ${id}`)
  return found
}
const counts = (blocks: readonly BarBlock[]) =>
  Object.fromEntries(blocks.map(({ key, systems }) => [key, systems.map(({ id }) => id)]))

describe('what levels count', () => {
  it('has every level in its order, also those of no system, and the states that occur after them', () => {
    const { values, states } = bar(model, 'height')
    expect(counts(values)).toEqual({
      '/height=1': [],
      '/height=2': [],
      '/height=3': ['alder'],
      '/height=4': [],
      '/height=5': ['cedar'],
    })
    expect(counts(states)).toEqual({ '/height!disputed': ['birch'] })
  })

  it('never takes what is missing, disputed or between levels for a level', () => {
    const { values, states } = bar(model, 'age')
    expect(values.flatMap(({ systems }) => systems)).toEqual([])
    expect(counts(states)).toEqual({
      '/age!range': ['alder'],
      '/age!not-applicable': ['birch'],
      '/age!not-assessed': ['cedar'],
    })
  })

  it('says what is only likely, and between what a system stands', () => {
    expect(bar(model, 'shade').values[1]?.systems[0]).toMatchObject({ id: 'alder', weak: true })
    expect(bar(model, 'height').states[0]?.systems[0]?.said).toBe('low or tall')
    expect(bar(model, 'age').states[0]?.systems[0]?.said).toBe('between decades and a century')
  })

  it('sees through the lens', () => {
    const { values } = bar(levelsModelOf(tinyDataset, { query: { lens: 'desk' } }), 'height')
    expect(counts(values)).toMatchObject({ '/height=2': ['birch'], '/height=3': ['alder'] })
  })

  it('leads from each count to its systems, and from no system nowhere', () => {
    const { values, states } = bar(model, 'height')
    expect([...values, ...states].map(({ search }) => search)).toEqual([
      ...[null, null, 'is.height=3', null, 'is.height=5', 'is.height=disputed'],
    ])
  })

  it('brings out the blocks of a system or a dimension that stands out', () => {
    const { marked } = levelsModelOf(tinyDataset, { query: { mark: ['birch'] } })
    expect(marked).toContain('/height!disputed')
    expect(marked).not.toContain('/height=3')
    const { marked: leaf } = levelsModelOf(tinyDataset, { query: { mark: ['/leaf'] } })
    expect(leaf).toEqual(['/leaf', '/leaf=broad', '/leaf=needle', '/leaf'])
    expect(levelsModelOf(tinyDataset, { query: { mark: ['@soil'] } }).marked).toEqual([])
  })
})

/** The trees with what they bear, several at once, a girth in numbers and a story in words. */
const bearing: Dataset = datasetSchema.parse({
  ...tinyDataset,
  groups: [
    ...tinyDataset.groups,
    {
      id: 'more',
      label: 'More',
      dimensions: [
        {
          ...{ id: 'bears', label: 'Bears', question: 'What?', type: 'categories' },
          values: ['nuts', 'cones', 'sap'].map((id) => ({ id, label: id })),
        },
        { id: 'girth', label: 'Girth', question: 'How wide?', type: 'number' },
        { id: 'story', label: 'Story', question: 'Which?', type: 'text' },
      ],
    },
  ],
  systems: tinyDataset.systems.map((each, index) => ({
    ...each,
    assessments: {
      ...each.assessments,
      bears: [
        {
          ...{ assessor: 'field', status: 'known', confidence: 'high', reason: 'Seen.' },
          value: [['nuts', 'sap'], ['sap'], []][index],
          evidence: [{ source: 'notebook', locator: 'Page 2' }],
        },
      ],
    },
  })),
})

describe('dimensions that make no bar', () => {
  const model = levelsModelOf(bearing)

  it('lists several values at once with counts that overlap, and who has none of them', () => {
    const { several, values } = bar(model, 'bears')
    expect(several).toBe(true)
    expect(counts(values)).toEqual({
      '/bears=nuts': ['alder'],
      '/bears=cones': [],
      '/bears=sap': ['alder', 'birch'],
      '/bears=': ['cedar'],
    })
    expect(values.map(({ search }) => search)).toEqual([
      ...['is.bears=nuts', null, 'is.bears=sap', 'systems=cedar'],
    ])
  })

  it('names what has no levels, in the picture too', () => {
    expect(model.uncounted.map(({ id }) => id)).toEqual(['girth', 'story'])
    const words = JSON.stringify(levelsScene(bearing).nodes)
    expect(words).toContain('Not counted, without levels: Girth (a number) and Story (in words).')
  })
})

describe('levels in words', () => {
  it('say how many, of what, and who, and what is not known', () => {
    const { title, short, full } = describeLevels(model)
    expect(title).toBe('Three systems, level by level')
    expect(short).toBe(
      'How many of 3 systems stand at each level of 5 dimensions: 10 of 15 cells known, 1 disputed, 1 between two levels, 1 n/a, 1 unknown and 1 not assessed. Most stand together on Leaf: 2 broad leaf.',
    )
    expect(full).toContain(
      'Height: 0 a shrub, 0 low, 1 middling (Alder), 0 tall, 1 a giant (Cedar); 1 disputed (Birch (low or tall)).',
    )
    expect(full).toContain('Shade: 1 none (Birch), 1 a little (Alder (likely)),')
    expect(full).toMatch(/From Three trees, version 1\.0\.0; all assessors\.$/)
  })

  it('name the dimensions on which all stand at one level', () => {
    const two = { systems: ['alder', 'birch'] }
    expect(describeLevels(levelsModelOf(tinyDataset, { query: two })).short).toContain(
      'All stand at one level on Leaf and Evergreen.',
    )
  })

  it('keep the short text short', () => {
    for (const seed of [1, 2, 3]) {
      const dataset = makeDataset({ systems: 2, dimensions: 18, seed, nameLength: 120 })
      expect(describeLevels(levelsModelOf(dataset)).short.length).toBeLessThanOrEqual(250)
    }
  })

  it('have a table in the same order, whose counts are links', () => {
    const { head, rows, links } = levelsTable(model)
    expect(head).toEqual(['Dimension', 'Level, value or state', 'Systems', 'Which'])
    expect(rows.slice(2, 6)).toEqual([
      ['Height', 'middling', '1', 'Alder'],
      ['Height', 'tall', '0', ''],
      ['Height', 'a giant', '1', 'Cedar'],
      ['Height', 'disputed', '1', 'Birch (low or tall)'],
    ])
    expect(links?.slice(2, 6).map((each) => each[2])).toEqual([
      ...['is.height=3', null, 'is.height=5', 'is.height=disputed'],
    ])
    expect(links).toHaveLength(rows.length)
  })

  it('say of a block who stands in it, what that means, and what shows it', () => {
    const notes = levelsNotes(model)
    expect(notes['/height=3']).toEqual({
      title: 'Height, middling: 1 system',
      lines: ['Alder', 'It is middling.'],
      search: 'is.height=3',
    })
    expect(notes['/height=1']).toBeUndefined()
    expect(notes['/height']?.search).toBeUndefined()
    expect(notes.alder?.lines).toContain('Shade: a little')
  })
})

describe('what has no levels', () => {
  it.each([
    ['no system', { systems: [], is: { height: ['1'] } }, /at least 1 system: 0 are left/],
    ['no dimension', { q: 'nothing of the kind' }, /at least 1 system: 0 are left by the filter/],
  ])('is refused with what to do: %s', (_name, query, sentence) => {
    expect(levelsRefusal(tinyDataset, { query: { ...query, systems: null } })).toMatch(sentence)
  })

  it('is refused where all that is shown is in words or numbers', () => {
    expect(levelsRefusal(bearing, { query: { dims: ['girth', 'story'] } })).toBe(
      'Levels need at least 1 dimension with levels or values: 0 of 2 shown have any. Choose others, or use the matrix.',
    )
    expect(levelsRefusal(bearing, { query: { dims: ['girth', 'height'] } })).toBeNull()
  })

  it('is drawn all the same where nothing is known of anything', () => {
    const systems = tinyDataset.systems.map((each) => ({ ...each, assessments: {} }))
    const blank = datasetSchema.parse({ ...tinyDataset, systems })
    expect(levelsRefusal(blank)).toBeNull()
    const words = JSON.stringify(levelsScene(blank).nodes)
    expect(words).toContain('not assessed')
    expect(levelsModelOf(blank).states).toEqual({ 'not-assessed': 15 })
  })
})

it('prints no score of the six systems', () => {
  const { full } = describeLevels(levelsModelOf(sixSystems()))
  expect(full).not.toMatch(/\b(score|rank|average|mean|total)\b/i)
})
