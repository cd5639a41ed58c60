import { cellOf } from '../../../lib/dataset/cell'
import { findDimension, systemById } from '../../../lib/dataset/lookup'
import { cellNote, cellWords } from '../../../lib/view/cell-words'
import { tinyDataset } from '../../support/tiny-dataset'

function at(key: string) {
  const [id = '', dimensionId] = key.split('/')
  const system = systemById(tinyDataset, id)
  const dimension = findDimension(tinyDataset, dimensionId)
  if (!dimension) throw new Error(`no ${dimensionId}`)
  return {
    head: tinyDataset,
    system,
    dimension,
    cell: cellOf({ dataset: tinyDataset, system, dimension, lens: 'all' }),
  }
}

describe('a cell in words', () => {
  it.each([
    ['alder/height', 'middling'],
    ['alder/shade', 'a little, likely'],
    ['alder/age', 'between decades and a century'],
    ['birch/height', 'disputed: low or tall'],
    ['birch/age', 'n/a'],
    ['cedar/shade', 'unknown'],
    ['cedar/age', 'not assessed'],
    ['cedar/leaf', 'needle'],
    ['cedar/evergreen', 'yes'],
  ])('of %s is %s', (key, words) => {
    const { dimension, cell } = at(key)
    expect(cellWords(dimension, cell)).toBe(words)
  })
})

describe('the note of a cell', () => {
  it('says who says so, why, and how sure that is', () => {
    expect(cellNote(at('alder/shade'))).toEqual({
      title: 'Alder, Shade',
      lines: ['a little, likely', 'Field walk: Seen on the walk: 2. (confidence low)'],
    })
  })

  it('says who reads what where assessors differ', () => {
    expect(cellNote(at('birch/height')).lines).toEqual([
      'disputed: low or tall',
      'Field walk reads tall: Seen on the walk: 4. (confidence high)',
      'Desk study reads low: Seen on the walk: 2. (confidence high)',
    ])
  })

  it('says what kind of silence it is', () => {
    expect(cellNote(at('cedar/shade')).lines).toEqual([
      'unknown',
      'Field walk: The notebook does not say. (unknown)',
    ])
  })
})
