import { readings } from '@/lib/charts/readings/index'
import { applyQuery } from '@/lib/view/apply-query'
import { parseKey } from '@/lib/view/key'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { allNodes } from '../../support/matrix-scenes'
import { readingsModelOf, readingsScene } from '../../support/readings-scenes'
import { sixSystems } from '../../support/six-systems'
import { threeReaders } from '../../support/three-readers'

const model = readingsModelOf(threeReaders)

describe('readings in words', () => {
  it('describe every dispute, and how far readers agree on each dimension', () => {
    const { title, full } = readings.describe(model)
    expect(title).toBe('Where readers disagree')
    expect(full).toContain(
      'Birch, Height: Field walk and Old lore read tall, Desk study reads low; 2 levels apart.',
    )
    expect(full).toContain(
      'Birch, Shade: Field walk reads none, Desk study reads some; 2 levels apart; Old lore: unknown.',
    )
    expect(full).toContain('Height: 1 of 2 the same, too few for alpha.')
    expect(full).toMatch(/From Three trees, version 1\.0\.0; all assessors\.$/)
  })

  it('quote nobody who is not heard', () => {
    const { title, full } = readings.describe(
      readingsModelOf(threeReaders, { query: { lens: 'desk' } }),
    )
    expect(title).toBe('Where others differ from Desk study')
    expect(full).toContain(
      'Birch, Height: Desk study reads low; Field walk and Old lore read it otherwise.',
    )
    expect(full).not.toContain('reads tall')
    expect(full).toMatch(/read by Desk study\.$/)
  })

  it.each([{}, { lens: 'article' }, { lens: 'public-record' }, { systems: ['linux'] }])(
    'have one line of at most 250 characters, with %j',
    (query) => {
      const { short } = readings.describe(readingsModelOf(sixSystems(), { query }))
      expect(short.length).toBeLessThanOrEqual(250)
      expect(short).toMatch(/differ/)
    },
  )

  it('have a table of agreement and then of every reading, with its reason and sources', () => {
    const { head, rows, links } = readings.table(model)
    expect(head.slice(0, 5)).toEqual(['Part', 'System', 'Dimension', 'Assessor', 'Reading'])
    expect(rows.every((cells) => cells.length === head.length)).toBe(true)
    expect(links?.map((cells) => cells.length)).toEqual(rows.map(() => head.length))
    const disputed = rows.filter(([part]) => part === 'In dispute')
    expect(disputed.map((cells) => cells.slice(1, 5))).toEqual([
      ['Birch', 'Height', 'Field walk', 'tall'],
      ['Birch', 'Height', 'Old lore', 'tall'],
      ['Birch', 'Height', 'Desk study', 'low'],
      ['Birch', 'Shade', 'Field walk', 'none'],
      ['Birch', 'Shade', 'Desk study', 'some'],
      ['Birch', 'Shade', '', 'Old lore: unknown'],
      ['Birch', 'Age', 'Field walk', 'between decades and a century, likely'],
      ['Birch', 'Age', 'Desk study', 'a century'],
    ])
    expect(disputed[0]?.slice(5)).toEqual(['high', 'field says 4.', 'A notebook, Page 1'])
  })

  it('link each count of the table, and nothing else, to the matrix that shows it', () => {
    const { rows, links } = readings.table(model)
    const linked = rows.filter((_, index) => links?.[index]?.some((link) => link !== null))
    expect(linked.map(([, system, dimension, , reading]) => [system, dimension, reading])).toEqual([
      ['', 'Height', '1 of 2 in dispute'],
      ['', 'Shade', '1 of 1 in dispute'],
      ['', 'Age', '1 of 1 in dispute'],
      ['', 'All dimensions', '3 of 5 in dispute'],
      ['Birch', '', '3 in dispute'],
    ])
  })

  it('have a note for every mark of the picture, and none for what is not there', () => {
    const notes = readings.notes(model)
    const keys = allNodes(readingsScene(threeReaders).nodes).flatMap(({ key }) => key ?? [])
    for (const key of keys) expect(Object.keys(notes)).toContain(key)
    expect(notes['birch/height']?.lines).toEqual([
      'in dispute, 2 levels apart',
      'Field walk reads tall: field says 4. (confidence high)',
      'A notebook, Page 1',
      'Old lore reads tall: lore says 4. (confidence high)',
      'A notebook, Page 1',
      'Desk study reads low: desk says 2. (confidence high)',
      'A notebook, Page 1',
    ])
    expect(notes['alder/height']?.lines).toEqual(['read the same'])
  })

  it('have keys of counts that are taken for nothing else', () => {
    const counts = Object.entries(readings.notes(model)).filter(([, note]) => note.search)
    expect(counts.map(([key]) => parseKey(key))).toEqual(counts.map(() => null))
    expect(counts).toHaveLength(5)
  })

  it('come from the model alone, which is plain JSON', () => {
    const view = applyQuery(threeReaders, DEFAULT_QUERY)
    const again = JSON.parse(JSON.stringify(readings.model(view, readings.options.parse({}))))
    expect(readings.describe(again)).toEqual(readings.describe(model))
    expect(readings.table(again)).toEqual(readings.table(model))
    expect(readings.notes(again)).toEqual(readings.notes(model))
  })
})
