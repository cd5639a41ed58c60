import { readings } from '@/lib/charts/readings/index'
import { datasetSchema } from '@/lib/dataset/schema'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { parseQuery } from '@/lib/view/query-url'
import { vocabularyOf } from '@/lib/view/vocabulary'
import { readingsModelOf, readingsRefusal } from '../../support/readings-scenes'
import { sixSystems } from '../../support/six-systems'
import { threeReaders } from '../../support/three-readers'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const disputesIn = (model: ReturnType<typeof readingsModelOf>) =>
  model.sections.flatMap(({ disputes }) => disputes)
const oneAssessor = datasetSchema.parse({
  ...tinyDataset,
  systems: tinyDataset.systems.map((system) => ({
    ...system,
    placements: [],
    relations: [],
    assessments: Object.fromEntries(
      Object.entries(system.assessments).map(([id, said]) => [id, said.slice(0, 1)]),
    ),
  })),
})

describe('where readers disagree', () => {
  const model = readingsModelOf(threeReaders)

  it('lists each cell in dispute once, dimension by dimension', () => {
    expect(disputesIn(model).map(({ key }) => key)).toEqual([
      'birch/height',
      'birch/shade',
      'birch/age',
    ])
    expect(model.disputed).toBe(3)
    // alder/height and birch/leaf are read the same; two notes in words never differ
    expect(model.shared).toBe(5)
    expect(model.summary).toBe(
      'The assessors differ on 3 of the 5 cells that two or more have read.',
    )
  })

  it('has each reading once, with all who hold it, in the order of the assessors', () => {
    const [height] = disputesIn(model)
    expect(height?.readings.map(({ words, ranks }) => ({ words, ranks }))).toEqual([
      { words: 'tall', ranks: [4] },
      { words: 'low', ranks: [2] },
    ])
    expect(height?.readings[0]?.voices).toMatchObject([
      { assessor: 'Field walk', confidence: 'high', reason: 'field says 4.' },
      { assessor: 'Old lore', sources: ['A notebook, Page 1'] },
    ])
    expect(height).toMatchObject({ steps: 2, distance: 0.5, levels: 5 })
  })

  it('names who has looked and reads nothing beside the readings, not among them', () => {
    const [, shade] = disputesIn(model)
    expect(shade?.readings).toHaveLength(2)
    expect(shade?.silent).toEqual(['Old lore: unknown'])
  })

  it('gives no number of levels where a reading lies between two', () => {
    const [, , age] = disputesIn(model)
    expect(age).toMatchObject({ steps: null, distance: null })
    expect(age?.readings[0]).toMatchObject({ ranks: [1, 2], weak: true })
    expect(age?.readings[0]?.words).toBe('between decades and a century, likely')
  })

  it('lists by system, or the widest gap first and unknown gaps last', () => {
    const bySystem = readingsModelOf(six, { options: { by: 'system' } })
    expect(bySystem.sections.map(({ title }) => title)).toEqual(six.systems.map(({ name }) => name))
    expect(bySystem.sections.map(({ note }) => note)[0]).toMatch(/^\d+ of \d+ in dispute$/)
    const [gaps, ...more] = readingsModelOf(threeReaders, { options: { by: 'gap' } }).sections
    expect(more).toEqual([])
    expect(gaps?.disputes.map(({ dimension }) => dimension)).toEqual(['height', 'shade', 'age'])
  })

  it('says that all agree where nobody differs', () => {
    const { summary, sections } = readingsModelOf(tinyDataset, { query: { systems: ['alder'] } })
    expect(summary).toBe('The assessors agree on the 1 cell that two or more have read.')
    expect(sections).toEqual([])
  })

  it('names the dimensions on which readers differ most often, all that share the place', () => {
    const query = { systems: ['openai', 'linux'], dims: ['ownership', 'control', 'scope'] }
    expect(readingsModelOf(six, { query }).summary).toBe(
      'The assessors differ on 5 of the 5 cells that two or more have read, most often on ownership and control (2 each).',
    )
  })
})

describe('readings through a lens', () => {
  it('lists what the one who is heard reads where others differ, and no word of theirs', () => {
    const model = readingsModelOf(threeReaders, { query: { lens: 'desk' } })
    expect(
      disputesIn(model).map(({ key, readings: said, unheard }) => [
        key,
        said.flatMap(({ voices }) => voices.map(({ assessor }) => assessor)),
        unheard,
      ]),
    ).toEqual([
      ['birch/height', ['Desk study'], ['Field walk', 'Old lore']],
      ['birch/shade', ['Desk study'], ['Field walk']],
      ['birch/age', ['Desk study'], ['Field walk']],
    ])
    expect(JSON.stringify(model.sections)).not.toContain('field says')
    expect(model.summary).toBe(
      'Others differ from Desk study on 3 of the 4 cells that somebody else has read too. Only Desk study is heard here.',
    )
    expect(model.remarks[0]).toMatch(/^Hear all assessors to read what the others say\./)
  })

  it('leaves out disputes in which the one who is heard has no part', () => {
    const model = readingsModelOf(threeReaders, { query: { lens: 'lore' } })
    expect(disputesIn(model).map(({ key }) => key)).toEqual(['birch/height'])
    expect(disputesIn(model)[0]?.unheard).toEqual(['Desk study'])
  })

  it.each(['all', 'field', 'desk', 'lore'])('counts agreement over all, through %s', (lens) => {
    const { agreement } = readingsModelOf(threeReaders, { query: { lens } })
    expect(agreement.overall).toMatchObject({ shared: 5, disputed: 3 })
    expect(agreement.rows.map(({ id, disputed, shared }) => [id, disputed, shared])).toEqual([
      ['height', 1, 2],
      ['shade', 1, 1],
      ['age', 1, 1],
      ['leaf', 0, 1],
    ])
  })
})

describe('how far readers agree', () => {
  it('is silent of few cells and says what is not compared', () => {
    const { rows, overall, silent } = readingsModelOf(threeReaders).agreement
    expect(rows.map(({ counted }) => counted)).toEqual([
      '1 of 2 the same',
      '0 of 1 the same',
      '1 between two levels',
      '1 of 1 the same',
    ])
    expect(new Set(rows.map(({ beyond }) => beyond))).toEqual(new Set(['too few for alpha']))
    expect(overall.beyond).toBe('too few for alpha')
    expect(silent).toEqual([
      'Read by one assessor at most: Evergreen.',
      'In words, which are never compared: Note.',
    ])
  })

  it('gives alpha and kappa over all where enough cells are read twice', () => {
    const { overall } = readingsModelOf(six).agreement
    expect(overall.beyond).toMatch(
      /^alpha 0\.\d\d \(-?[01]\.\d\d to [01]\.\d\d\), kappa 0\.\d\d on \d+ of them$/,
    )
  })

  it('tells apart who has done what with each cell', () => {
    const { rows } = readingsModelOf(tinyDataset, { query: { dims: ['height', 'age'] } }).agreement
    expect(rows.map(({ cells }) => cells.map(({ side }) => side))).toEqual([
      ['same', 'differ', 'one'],
    ])
  })
})

describe('a count of disputes', () => {
  it.each([{}, { lens: 'desk' }, { lens: 'field', is: { height: ['2..4'] } }])(
    'leads to the matrix of exactly so many, with %j',
    (query) => {
      const { agreement, searches } = readingsModelOf(threeReaders, { query })
      expect(Object.keys(searches).sort()).toEqual([
        '!disputed',
        '/age!disputed',
        '/height!disputed',
        '/shade!disputed',
        'birch!disputed',
      ])
      for (const [key, search] of Object.entries(searches)) {
        const parsed = parseQuery(new URLSearchParams(search), vocabularyOf(threeReaders))
        expect(parsed.problems).toEqual([])
        const { cells, hits } = applyQuery(threeReaders, parsed.query)
        const expected = key.startsWith('/')
          ? agreement.rows.find(({ id }) => `/${id}!disputed` === key)?.disputed
          : agreement.overall.disputed
        expect(hits).toHaveLength(expected ?? Number.NaN)
        for (const hit of hits ?? []) expect(cells[hit]?.state).toBe('disputed')
      }
    },
  )
})

describe('readings and filters', () => {
  it('lists what meets a search and counts the rest', () => {
    const model = readingsModelOf(threeReaders, { query: { q: 'desk says 3' } })
    expect(disputesIn(model).map(({ key }) => key)).toEqual(['birch/shade'])
  })

  it('says how many disputes the filter leaves unlisted', () => {
    const model = readingsModelOf(threeReaders, { query: { state: ['known'] } })
    expect(model.sections).toEqual([])
    // on age nothing is known, so that the filter hides it whole
    expect(model.remarks).toContain('2 cells in dispute do not meet the filter and are not listed.')
  })

  it('says how many systems the filter hides', () => {
    const { remarks } = readingsModelOf(tinyDataset, { query: { is: { height: ['3'] } } })
    expect(remarks).toContain('2 systems are hidden by the filter.')
  })
})

describe('a refusal of readings', () => {
  it('stands where nobody could differ', () => {
    expect(readingsRefusal(oneAssessor)).toBe(
      'Readers can differ only where two have read a cell: 0 of the 15 cells shown are. Show more of the dataset, or use the matrix.',
    )
    expect(readingsRefusal(tinyDataset, { query: { dims: ['shade'] } })).toContain(
      '0 of the 3 cells',
    )
    expect(readingsRefusal(threeReaders, { query: { dims: ['note'] } })).toContain(
      '0 of the 3 cells',
    )
  })

  it('says so of the one who is heard', () => {
    expect(readingsRefusal(tinyDataset, { query: { lens: 'desk', systems: ['cedar'] } })).toBe(
      'Others can differ from Desk study only where both have read a cell: 0 of the 5 cells shown are. Hear all assessors, or show more of the dataset.',
    )
  })

  it('says that nothing is left', () => {
    expect(readingsRefusal(tinyDataset, { query: { q: 'no such tree' } })).toBe(
      'Readings need at least 1 system and 1 dimension: 0 systems are left by the filter. Clear a filter.',
    )
  })

  it('is of the picture alone where it would be too long', () => {
    const [birch] = threeReaders.systems.filter(({ id }) => id === 'birch')
    const systems = Array.from({ length: 40 }, (_, n) => ({
      ...birch,
      id: `b-${n}`,
      relations: [],
    }))
    const view = applyQuery(datasetSchema.parse({ ...threeReaders, systems }), DEFAULT_QUERY)
    const options = readings.options.parse({})
    expect(readings.refuses(view, options)).toBeNull()
    expect(readings.refusesPicture?.(view, options)).toBe(
      'A picture lists at most 100 cells in dispute: 120 are. Choose fewer systems or dimensions, or read them all in the table.',
    )
    expect(readings.table(readings.model(view, options)).rows.length).toBeGreaterThan(240)
  })
})
