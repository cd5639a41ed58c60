import fc from 'fast-check'
import { type Cell, cellOf } from '../../../lib/dataset/cell'
import { CELL_STATES } from '../../../lib/dataset/cell-state'
import { findDimension } from '../../../lib/dataset/lookup'
import type { Assessment, Dataset, Dimension, System } from '../../../lib/dataset/schema'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const evidence = [{ source: 'notebook', locator: 'Page 1' }]
const base = { assessor: 'field', reason: 'Because.', evidence }
const known = (value: number | string | string[], more: Partial<Assessment> = {}): Assessment =>
  ({ ...base, status: 'known', confidence: 'high', value, ...more }) as Assessment
const between = (low: number, high: number, more: Partial<Assessment> = {}): Assessment =>
  ({ ...base, status: 'known', confidence: 'high', range: [low, high], ...more }) as Assessment
const unknown: Assessment = { ...base, status: 'unknown' }
const notApplicable: Assessment = { ...base, status: 'not-applicable' }
const desk = { assessor: 'desk' }

function height(): Dimension {
  const dimension = findDimension(tinyDataset, 'height')
  if (!dimension) throw new Error('no height')
  return dimension
}

function cell(assessments: Assessment[], dimension = height(), lens = 'all'): Cell {
  const [first] = tinyDataset.systems
  const system = { ...first, id: 'elm', assessments: { [dimension.id]: assessments } } as System
  return cellOf({ dataset: tinyDataset, system, dimension, lens })
}

describe('the state of a cell', () => {
  it('is not assessed when nobody has looked', () => {
    expect(cell([]).state).toBe('not-assessed')
  })

  it('is unknown when somebody looked and nobody found', () => {
    expect(cell([unknown, { ...unknown, ...desk }]).state).toBe('unknown')
  })

  it('is not applicable when one says so and none knows', () => {
    expect(cell([unknown, { ...notApplicable, ...desk }]).state).toBe('not-applicable')
  })

  it('is known when one knows, whatever others leave open', () => {
    expect(cell([known(3), { ...notApplicable, ...desk }])).toMatchObject({
      state: 'known',
      value: 3,
    })
  })

  it('is known when all who know agree', () => {
    expect(cell([known(3), known(3, desk)])).toMatchObject({
      state: 'known',
      value: 3,
      weak: false,
    })
  })

  it('is weak only when even the best confidence is low', () => {
    expect(cell([known(3, { confidence: 'low' })])).toMatchObject({ weak: true })
    const both = [known(3, { confidence: 'low' }), known(3, { ...desk, confidence: 'medium' })]
    expect(cell(both)).toMatchObject({ weak: false })
  })

  it('is disputed when two differ, and keeps every claim', () => {
    expect(cell([known(3), between(3, 4, desk)])).toMatchObject({
      state: 'disputed',
      claims: [
        { assessor: 'field', value: 3 },
        { assessor: 'desk', range: [3, 4] },
      ],
    })
  })

  it('is a range when all ranges are the same, and disputed when not', () => {
    expect(cell([between(2, 4), between(2, 4, desk)])).toMatchObject({
      state: 'range',
      low: 2,
      high: 4,
    })
    expect(cell([between(2, 4), between(2, 3, desk)]).state).toBe('disputed')
  })

  it('is known for two texts, of which the first assessor is heard', () => {
    const text: Dimension = { id: 'in-short', label: 'In short', question: 'What?', type: 'text' }
    const [first, second] = [known('a tree'), known('a plant', desk)]
    expect(cell([second, first], text)).toMatchObject({ state: 'known', value: 'a tree' })
  })

  it('is known for two sets in another order', () => {
    const values = ['fuel', 'timber'].map((id) => ({ id, label: id }))
    const uses: Dimension = {
      id: 'uses',
      label: 'Uses',
      question: 'What?',
      type: 'categories',
      values,
    }
    const cells = [known(['fuel', 'timber']), known(['timber', 'fuel'], desk)]
    expect(cell(cells, uses).state).toBe('known')
  })

  it('is what one assessor says, seen through the lens of that assessor', () => {
    const both = [known(3), known(5, desk)]
    expect(cell(both, height(), 'desk')).toMatchObject({ state: 'known', value: 5 })
    expect(cell([known(3)], height(), 'desk').state).toBe('not-assessed')
  })

  it('is each state at least once in the small dataset', () => {
    const cells = cellsOf(tinyDataset)
    expect(new Set(cells.map((each) => each.state))).toEqual(new Set(CELL_STATES))
    expect(cells.filter((each) => each.state === 'known' && each.weak)).toHaveLength(1)
  })

  it('does not hang on the order in which assessments are written', () => {
    const sizes = fc.record({
      systems: fc.constant(2),
      dimensions: fc.integer({ min: 3, max: 15 }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        expect(cellsOf(reversed(dataset))).toEqual(cellsOf(dataset))
      }),
    )
  })
})

function cellsOf(dataset: Dataset): Cell[] {
  const dimensions = dataset.groups.flatMap((group) => group.dimensions)
  return dataset.systems.flatMap((system) =>
    dimensions.map((dimension) => cellOf({ dataset, system, dimension, lens: 'all' })),
  )
}

function reversed(dataset: Dataset): Dataset {
  const turn = (assessments: System['assessments']) =>
    Object.fromEntries(Object.entries(assessments).map(([id, list]) => [id, [...list].reverse()]))
  const systems = dataset.systems.map((each) => ({ ...each, assessments: turn(each.assessments) }))
  return { ...dataset, systems }
}
