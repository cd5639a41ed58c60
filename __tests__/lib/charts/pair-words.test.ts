import { pair } from '@/lib/charts/pair/index'
import { pairModelOf } from '../../support/pair-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

describe('a pair in words', () => {
  const model = pairModelOf(tinyDataset)

  it('describes every part, both layers and what is between them', () => {
    const { title, short, full } = pair.describe(model)
    expect(title).toBe('Alder and Birch, point by point')
    expect(short).toMatch(/1 differ, 2 the same and 2 cannot be compared\.$/i)
    for (const { label } of model.rows) expect(full).toContain(`${label}: `)
    expect(full).toContain('Both: broad leaf.')
    expect(full).toContain('Alder builds on Birch.')
    expect(full).toContain('Layers: Alder: at home in Soil')
  })

  it('has a table of the same points with the reasons and sources of both sides', () => {
    const { head, rows } = pair.table(model)
    expect(head.slice(0, 4)).toEqual(['Part', 'Point', 'Alder', 'Birch'])
    expect(rows.map(([, point]) => point).slice(0, 5)).toEqual(model.rows.map(({ label }) => label))
    expect(rows.every((cells) => cells.length === head.length)).toBe(true)
    expect(rows[0]).toContain('Field walk (none): Seen on the walk: 1.')
    expect(rows[0]).toContain('A notebook, Page 1')
  })

  it('has a note for each point, reading, side, placement and relation', () => {
    const notes = pair.notes(model)
    expect(Object.keys(notes)).toEqual(
      expect.arrayContaining([
        'alder',
        'birch',
        '/shade',
        'alder/shade',
        'birch@trunk',
        '@soil',
        'alder~builds-on~birch',
      ]),
    )
    expect(notes['/shade']?.lines).toEqual([
      'How much shade does it give?',
      'Alder: a little, likely; Birch: none',
      'none: It is none.',
      'a little: It is a little.',
    ])
    expect(notes['birch/height']?.lines).toContain('A notebook, Page 1')
  })
})
