import type { Dataset } from '../../../lib/dataset/schema'
import { askedTable } from '../../../lib/http/table-request'
import { movedCursor } from '../../../lib/view/table/row-cursor'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const ask = (search: string, dataset: Dataset = tinyDataset) =>
  askedTable({ dataset, hash: 'h', entries: [...new URLSearchParams(search)] })
const view = (search: string, dataset?: Dataset) => ask(search, dataset).view
const rows = (search: string, dataset?: Dataset) => ask(search, dataset).rowsFrom(0, 100).rows

describe('what stands around the rows', () => {
  it('has its columns in their order, and the runs of their groups', () => {
    const { columns, groups } = view('dims=leaf,age,height,evergreen')
    expect(columns.map(({ dimension, group }) => [dimension.id, group])).toEqual([
      ['leaf', 'kind'],
      ['age', 'form'],
      ['height', 'form'],
      ['evergreen', 'kind'],
    ])
    expect(groups).toEqual([
      { id: 'kind', label: 'Kind', columns: 1 },
      { id: 'form', label: 'Form', columns: 2 },
      { id: 'kind', label: 'Kind', columns: 1 },
    ])
  })

  it('parts the run of a group where the pinned columns end', () => {
    const { columns, groups, pinned } = view('dims=height,shade,age&pin=/height')
    expect(pinned).toEqual({ rows: 0, columns: 1 })
    expect(columns.map((column) => column.pinned)).toEqual([true, false, false])
    expect(groups.map((group) => group.columns)).toEqual([1, 2])
  })

  it('names every column for menus, the chosen first', () => {
    const { allColumns } = view('dims=leaf,age&hide=/age')
    expect(allColumns.map(({ id, shown }) => [id, shown])).toEqual([
      ['leaf', true],
      ['age', false],
      ['height', false],
      ['shade', false],
      ['evergreen', false],
    ])
  })

  it('names the chosen systems in the order shown, whatever the filters leave out', () => {
    const { allRows, allNames, size } = view('order=down.height&is.leaf=needle')
    expect([...(allRows ?? [])].sort()).toEqual(['alder', 'birch', 'cedar'])
    expect(allRows?.[0]).toBe('cedar')
    expect(allNames?.[0]).toBe('Cedar')
    expect(size.systems).toBe(1)
  })

  it('names none of them where they are too many to move by hand', () => {
    const many = makeDataset({ systems: 201, dimensions: 2, seed: 1 })
    expect(view('', many).allRows).toBeNull()
    expect(view('systems=s-3,s-1', many).allRows).toEqual(['s-3', 's-1'])
  })

  it('says which filters to take away when nothing is left, the most first', () => {
    const { relax, size } = view('is.leaf=broad&q=cedar')
    expect(size.systems).toBe(0)
    expect(relax.map(({ key, rows, without }) => [key, rows, without])).toEqual([
      ['q', 2, 'is.leaf=broad'],
      ['is.leaf', 1, 'q=cedar'],
    ])
    expect(view('is.leaf=needle').relax).toEqual([])
  })

  it('says why rows are not ranked, and from where', () => {
    const { unranked } = view('order=up.shade')
    expect(unranked).toEqual({ from: 2, sentence: 'Unknown on shade, so not ranked' })
    expect(view('order=up.height').unranked).toBeNull()
  })

  it('marks what a search finds by its name', () => {
    expect(view('q=height').columns.map(({ named }) => named)).toEqual([true])
    expect(rows('q=birch').map(({ id, named }) => [id, named])).toEqual([['birch', true]])
  })

  it('knows the reference, its bracket and its lens', () => {
    const found = view('ref=birch&lens=desk')
    expect(found.reference).toEqual({ id: 'birch', name: 'Birch' })
    expect(found.bracket).toBe('Leaf')
    expect(found.lens).toBe('desk')
    expect(found.lenses.map(({ id, on }) => [id, on])).toEqual([
      ['field', false],
      ['desk', true],
    ])
  })

  it('keeps the canonical query, with the options of the matrix alone', () => {
    expect(view('show=dots&beds=straight&order=declared&q=%20tall&tab=stack').query).toBe(
      'q=tall&show=dots',
    )
  })
})

describe('rows', () => {
  it('have the bracket and the places of their systems', () => {
    const [alder, , cedar] = rows('')
    expect([alder?.bracket, cedar?.bracket]).toEqual(['broad leaf', 'needle'])
    expect(alder?.sites).toEqual([
      { layer: 'soil', state: 'primary' },
      { layer: 'trunk', state: 'secondary' },
    ])
  })

  it('have the slots of the pictures, and none where too many share them', () => {
    expect(rows('order=down.height').map(({ id, slot }) => [id, slot])).toEqual(
      expect.arrayContaining([
        ['alder', 1],
        ['birch', 2],
        ['cedar', 3],
      ]),
    )
    const many = makeDataset({ systems: 40, dimensions: 2, seed: 1 })
    expect(new Set(rows('', many).map(({ slot }) => slot))).toEqual(new Set([null]))
    expect(rows('systems=s-1,s-7,s-13', many).map(({ slot }) => slot)).toEqual([2, 3, 4])
  })

  it('say which cells a search hits', () => {
    const [row] = rows('q=giant')
    expect(row?.cells.map(({ words, hit }) => [words, hit])).toEqual([['a giant', true]])
    expect(rows('').every(({ cells }) => cells.every(({ hit }) => !hit))).toBe(true)
  })
})

it('a cursor can be moved among the same rows', () => {
  const { next } = ask('').rowsFrom(0, 1)
  expect(movedCursor(next ?? '', 2)).toBe(ask('').rowsFrom(0, 2).next)
})
