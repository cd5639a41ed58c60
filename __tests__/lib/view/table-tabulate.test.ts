import fc from 'fast-check'
import { cellOf } from '../../../lib/dataset/cell'
import { allDimensions } from '../../../lib/dataset/lookup'
import { placementCells } from '../../../lib/view/placements'
import { wordsOf } from '../../../lib/view/table/ask-table'
import { indexTable } from '../../../lib/view/table/index-table'
import { tableOf, tabulate } from '../../../lib/view/table/tabulate'
import { makeDataset, tinyDataset } from '../../support/tiny-dataset'

const made = fc
  .record({
    systems: fc.integer({ min: 1, max: 12 }),
    dimensions: fc.integer({ min: 3, max: 9 }),
    seed: fc.nat(),
  })
  .map(makeDataset)

describe('the table of a dataset', () => {
  it('says of each system and dimension what the cell says, with its reasons', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('all', 'one', 'two'), (dataset, lens) => {
        const table = tabulate(dataset, lens)
        expect(table.columns.map(({ dimension }) => dimension)).toEqual(allDimensions(dataset))
        dataset.systems.forEach((system, row) => {
          const sites = table.sites.entries[table.sites.codes[row] ?? 0]
          const placed = placementCells(dataset, system, lens)
          expect(sites).toEqual(placed.map(({ layer, state }) => ({ layer, state })))
          for (const { dimension, entries, codes, reasons, reasonCodes } of table.columns) {
            const cell = cellOf({ dataset, system, dimension, lens })
            const { system: _system, dimension: _dimension, assessments, ...said } = cell
            expect(entries[codes[row] ?? 0]).toEqual(said)
            const reason = assessments.map((each) => each.reason.replace(/\s+/g, ' ')).join('\n')
            expect(reasons[reasonCodes?.[row] ?? 0]).toBe(reason)
          }
        })
      }),
      { numRuns: 50 },
    )
  })

  it('has one entry for equal cells, and one code for each row', () => {
    const leaf = tabulate(tinyDataset, 'all').columns[3]
    expect(leaf?.entries).toHaveLength(2)
    expect([...(leaf?.codes ?? [])]).toEqual([0, 0, 1])
    expect(leaf?.codes).toBeInstanceOf(Uint8Array)
  })

  it('takes more bytes for codes only where there are more entries', () => {
    const dimension = {
      id: 'words',
      label: 'Words',
      question: 'Which?',
      type: 'text' as const,
    }
    const systems = Array.from({ length: 300 }, (_, n) => ({
      id: `s-${n}`,
      name: `System ${n}`,
      placements: [],
      relations: [],
      assessments: {
        words: [
          {
            assessor: 'field',
            status: 'known' as const,
            value: `word ${n}`,
            confidence: 'high' as const,
            reason: 'Read.',
            evidence: [{ source: 'notebook', locator: 'Page 1' }],
          },
        ],
      },
    }))
    const groups = [{ id: 'all', label: 'All', dimensions: [dimension] }]
    const table = tabulate({ ...tinyDataset, groups, systems }, 'all')
    expect(table.columns[0]?.codes).toBeInstanceOf(Uint16Array)
    expect([...(table.columns[0]?.codes ?? [])]).toEqual(systems.map((_, row) => row))
  })

  it('is made once for a lens, and takes a hash that comes later', () => {
    const first = tableOf(tinyDataset, 'all')
    expect(tableOf(tinyDataset, 'all')).toBe(first)
    const named = tableOf(tinyDataset, 'all', 'abc')
    expect(named.hash).toBe('abc')
    expect(named.columns).toBe(first.columns)
    expect(tableOf(tinyDataset, 'all')).toBe(named)
    expect(indexTable(named).table).toBe(named)
    expect(tableOf(tinyDataset, 'nobody')).not.toBe(tableOf(tinyDataset, 'nobody'))
  })

  it('has the words of each entry as they are shown', () => {
    const index = indexTable(tabulate(tinyDataset, 'all'))
    const words = index.table.columns.map((_, column) => wordsOf(index, column, 0))
    expect(words).toEqual([
      'middling',
      'a little, likely',
      'between decades and a century',
      'broad leaf',
      'no',
    ])
  })
})
