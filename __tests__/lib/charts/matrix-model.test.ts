import { matrix } from '@/lib/charts/matrix'
import { initialsOf } from '@/lib/charts/matrix/initials'
import type { MatrixModel } from '@/lib/charts/matrix/model'
import type { Dataset, System } from '@/lib/dataset/schema'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { matrixModelOf } from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const at = (model: MatrixModel, key: string) => {
  const cell = model.cells.flat().find((each) => each.key === key)
  if (!cell) throw new Error(`no cell ${key}`)
  return cell
}
const options = matrix.options.parse({})
const refusal = (dataset: Dataset, query = {}) => {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return matrix.refuses(view, options) ?? matrix.refusesPicture?.(view, options)
}
const [alder, , cedar] = tinyDataset.systems as [System, System, System]

describe('the model of a matrix', () => {
  const model = matrixModelOf(tinyDataset)

  it.each([
    ['alder/height', 'known', 'level', 'middling'],
    ['alder/shade', 'known', 'level', 'a little, likely'],
    ['alder/age', 'range', 'range', 'between decades and a century'],
    ['birch/height', 'disputed', 'disputed', 'disputed: low or tall'],
    ['birch/age', 'not-applicable', 'not-applicable', 'n/a'],
    ['cedar/shade', 'unknown', 'unknown', 'unknown'],
    ['cedar/age', 'not-assessed', 'not-assessed', 'not assessed'],
    ['alder/leaf', 'known', 'letters', 'broad leaf'],
    ['cedar/evergreen', 'known', 'answer', 'yes'],
  ])('reads %s as %s, draws it as %s and says "%s"', (key, state, kind, words) => {
    const cell = at(model, key)
    expect([cell.state, cell.mark.kind, cell.words]).toEqual([state, kind, words])
  })

  it('keeps both readings of a dispute, the lower one first', () => {
    const cell = at(model, 'birch/height')
    expect(cell.mark).toEqual({ kind: 'disputed', levels: 5, low: 2, high: 4 })
    expect(cell.text.lines.map(({ text }) => text)).toEqual(['Low', 'Tall'])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  it('adds a last column for the place in the stack, from the surface down', () => {
    expect(model.columns.at(-1)?.label).toBe('Layer')
    const cell = at(model, 'cedar@crown')
    expect(cell.mark).toEqual({ kind: 'layers', signs: ['home', 'none', 'reach'] })
    expect(at(model, 'birch@trunk').text.aside).toBe('disputed')
  })

  it('leaves that column out when the address names dimensions', () => {
    const named = matrixModelOf(tinyDataset, { query: { dims: ['age', 'height'] } })
    expect(named.columns.map(({ id }) => id)).toEqual(['age', 'height'])
    expect(Object.keys(named.notes)).not.toContain('cedar@crown')
  })

  it('counts a disputed system at each of its levels, apart from the known ones', () => {
    const tally = model.columns.find(({ id }) => id === 'height')?.tally
    expect(tally?.bars.map(({ sure, open }) => [sure, open])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 0],
    ])
    expect(model.columns.find(({ id }) => id === 'shade')?.tally?.silent).toBe(1)
  })

  it('never counts a missing cell as the lowest level', () => {
    const shade = model.columns.find(({ id }) => id === 'shade')?.tally
    expect(shade?.bars[0]).toEqual({ sure: 1, open: 0 })
  })

  it('puts systems without a rank last and says why', () => {
    const sorted = matrixModelOf(tinyDataset, {
      query: { order: { by: 'sorted', keys: [{ way: 'up', dimension: 'age' }] } },
    })
    expect(sorted.rows.map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar'])
    expect(sorted.ranking).toEqual({
      column: 'age',
      direction: 'up',
      keys: [{ column: 'age', direction: 'up', words: 'age, first level first' }],
      from: 1,
      breaks: [1],
      sentence: 'Not applicable or not assessed on age, so not ranked',
    })
  })

  it('finds row and column of the selection', () => {
    const chosen = (cell: string) => matrixModelOf(tinyDataset, { query: { cell } }).selected
    expect(chosen('birch/age')).toEqual({ row: 'birch', column: 'age' })
    expect(chosen('/age')).toEqual({ row: null, column: 'age' })
    expect(chosen('birch@trunk')).toEqual({ row: 'birch', column: '@layer' })
    expect(chosen('nobody/age')).toEqual({ row: null, column: 'age' })
  })
})

describe('rows that say the same', () => {
  const twin = (assessments: object): Dataset => ({
    ...tinyDataset,
    systems: [
      { ...cedar, assessments: alder.assessments, placements: alder.placements },
      { ...alder, assessments: { ...alder.assessments, ...assessments } },
    ],
  })

  it('name the first one in the second', () => {
    expect(matrixModelOf(twin({})).rows.map(({ sameAs }) => sameAs)).toEqual([null, 'Cedar'])
  })

  it('are not the same where one cell differs', () => {
    const other = twin({ evergreen: [] })
    expect(matrixModelOf(other).rows.map(({ sameAs }) => sameAs)).toEqual([null, null])
  })

  it('are not called the same where both are unknown', () => {
    const silent = tinyDataset.systems.map((system) => ({ ...system, assessments: {} }))
    const model = matrixModelOf({ ...tinyDataset, systems: silent })
    expect(model.rows.map(({ sameAs }) => sameAs)).toEqual([null, null, null])
  })
})

describe('initials', () => {
  it('are no two alike in one picture', () => {
    const dimensions = [makeDataset({ systems: 2, dimensions: 40, seed: 3 }), sixSystems()].flatMap(
      (dataset) => dataset.groups.flatMap((group) => group.dimensions),
    )
    const letters = initialsOf(dimensions).map((each) => each.letters)
    expect(letters.length).toBeGreaterThan(10)
    expect(new Set(letters).size).toBe(letters.length)
  })
})

describe('the words of a matrix', () => {
  it.each([
    ['three trees', tinyDataset],
    ['six systems', sixSystems()],
    ['a made dataset', makeDataset({ systems: 9, dimensions: 11, seed: 4 })],
  ])('count the cells of %s as the model holds them', (_name, dataset) => {
    const model = matrixModelOf(dataset)
    const { short, full } = matrix.describe(model)
    const cells = model.cells.flat().filter(({ state }) => state !== 'layers')
    const counted = (state: string) => cells.filter((cell) => cell.state === state).length
    expect(short).toContain(`: ${counted('known')} of ${cells.length} cells known`)
    const words = [
      ['unknown', 'unknown'],
      ['disputed', 'disputed'],
      ['not-applicable', 'n/a'],
      ['not-assessed', 'not assessed'],
      ['range', 'between two levels'],
    ] as const
    for (const [state, word] of words) {
      const said = new RegExp(` (\\d+) ${word}`).exec(short)?.[1] ?? '0'
      expect([word, Number(said)]).toEqual([word, counted(state)])
    }
    expect(short.length).toBeLessThanOrEqual(250)
    expect(full.startsWith(short)).toBe(true)
  })

  it('name every disputed, unknown and not assessed cell, the version and the lens', () => {
    const { full } = matrix.describe(matrixModelOf(tinyDataset, { query: { lens: 'field' } }))
    expect(full).toContain('Unknown: Shade of Cedar.')
    expect(full).toContain('Not assessed: Age of Cedar.')
    expect(full).toContain('From Three trees, version 1.0.0; read by Field walk.')
    const everyone = matrix.describe(matrixModelOf(tinyDataset))
    expect(everyone.full).toContain('Disputed: Height of Birch.')
  })

  it('say how many the filter hides', () => {
    const model = matrixModelOf(tinyDataset, { query: { is: { leaf: ['needle'] } } })
    expect(matrix.describe(model).full).toContain('2 systems are hidden by the filter.')
  })
})

describe('differ', () => {
  it('hides only dimensions on which all shown systems are known and equal', () => {
    const query = { systems: ['alder', 'birch'], differ: true }
    const ids = matrixModelOf(tinyDataset, { query }).columns.map(({ id }) => id)
    // leaf and evergreen are equal; age of birch is not applicable, which is no equality
    expect(ids).toEqual(['height', 'shade', 'age', '@layer'])
  })
})

describe('a matrix that cannot be drawn', () => {
  it('names the filter that leaves nothing', () => {
    expect(refusal(tinyDataset, { is: { leaf: ['needle'] }, layers: ['trunk'] })).toBe(
      'A matrix needs at least 1 system: 0 systems are left. Nothing passes the filters layers=trunk and is.leaf=needle. Clear one of them.',
    )
  })

  it('draws 5000 cells and refuses more', () => {
    const rows = (dataset: Dataset, count: number): Dataset => ({
      ...dataset,
      systems: Array.from({ length: count }, (_, i) => ({ ...alder, id: `s-${i}` })),
    })
    const wide = makeDataset({ systems: 2, dimensions: 50, seed: 1 })
    expect(refusal(rows(wide, 100))).toBeNull()
    expect(refusal(rows(wide, 101))).toBe(
      'A matrix draws up to 5000 cells: 101 systems by 50 dimensions are 5050. Choose fewer systems or dimensions, or take the csv.',
    )
  })
})
