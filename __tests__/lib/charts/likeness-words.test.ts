import { chartKind } from '@/lib/charts/index'
import { likeness } from '@/lib/charts/likeness/index'
import { besideWords, percent, similarityWords } from '@/lib/charts/likeness/sentences'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { parseQuery } from '@/lib/view/query-url'
import { vocabularyOf } from '@/lib/view/vocabulary'
import type { Asked } from '../../support/asking'
import { likenessModelOf } from '../../support/likeness-scenes'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const six = sixSystems()
const read = (entries: [string, string][]) =>
  chartKind('likeness').readOptions(entries, tinyDataset)
const messages = (...entries: [string, string][]) =>
  read(entries).problems.map(({ message }) => message)
const words = (asked: Asked) => likeness.describe(likenessModelOf(six, asked))

describe('options of likeness', () => {
  it('are read from the address, defaults left out', () => {
    const { values, problems } = read([
      ['of', 'cedar'],
      ['top', '5'],
      ['form', 'map'],
      ['weights', 'height.2,leaf.0'],
    ])
    expect(values).toEqual({ of: 'cedar', form: 'map', weights: 'height.2,leaf.0' })
    expect(problems).toEqual([])
  })

  it('take weights in parts, as a form sends them', () => {
    const { values, problems } = read([
      ['weights', 'height.2'],
      ['weights', ''],
      ['weights', 'leaf.0'],
    ])
    expect(values).toEqual({ weights: 'height.2,leaf.0' })
    expect(problems).toEqual([])
  })

  it('name the nearest right value of what is wrong', () => {
    expect(messages(['of', 'alser'])).toEqual([
      'unknown system: alser (nearest: alder; known: alder, birch, cedar)',
    ])
    expect(messages(['top', '40'])).toEqual([
      'wrong top: 40 (nearest: 12; allowed: whole numbers from 1 to 12)',
    ])
    expect(messages(['top', 'many'])).toEqual([
      'wrong top: many (nearest: 5; allowed: whole numbers from 1 to 12)',
    ])
    expect(messages(['form', 'mapp'])).toEqual([
      'unknown form: mapp (nearest: map; known: list, map)',
    ])
  })

  it('say of each weight what is wrong with it', () => {
    const known = 'known: height, shade, age, leaf, evergreen'
    const allowed = 'allowed: whole numbers from 0, left out, to 4'
    expect(messages(['weights', 'hight.2,shade.9,age.1.5,leaf,evergreen.-1'])).toEqual([
      `unknown dimension: hight (nearest: height; ${known})`,
      `wrong weight: shade.9 (nearest: shade.4; ${allowed})`,
      `wrong weight: age.1.5 (nearest: age.2; ${allowed})`,
      `wrong weight: leaf (nearest: leaf.1; ${allowed})`,
      `wrong weight: evergreen.-1 (nearest: evergreen.0; ${allowed})`,
    ])
    expect(messages(['weights', 'leaf.2,leaf.3'])).toEqual([
      'two weights for one dimension: leaf (give it one)',
    ])
    expect(read([['weights', 'leaf.2,leaf.3']]).values).toEqual({})
  })

  it('give no weight to what is never compared', () => {
    const { problems } = chartKind('likeness').readOptions([['weights', 'in-short.2']], six)
    expect(problems[0]?.message).toMatch(/^unknown dimension: in-short /)
  })
})

describe('the words of likeness', () => {
  it('keep one line to 250 characters, whatever the names', () => {
    expect(words({ options: { of: 'bittensor' } }).short).toBe(
      'Most like Bittensor is Linux: similarity 0.90, compared on 5 of 14 dimensions. What is still open may put Ethereum or Bitcoin as near.',
    )
    const long = makeDataset({ systems: 5, dimensions: 12, seed: 5, nameLength: 120 })
    for (const form of ['list', 'map']) {
      const { short } = likeness.describe(likenessModelOf(long, { options: { form } }))
      expect(short.length).toBeLessThanOrEqual(250)
      expect(short.length).toBeGreaterThan(20)
    }
  })

  it('say every row with its count, its bounds and its reasons', () => {
    const { full } = words({ options: { of: 'bittensor' } })
    expect(full).toContain(
      'Linux: similarity 0.90, compared on 5 of 14 dimensions; 0.55 to 0.80 once 9 more are settled. The same: Openness: open source; Direction: mixed; Model: protocol.',
    )
    expect(full).toContain('Anthropic: similarity 0.17, as near as OpenAI')
    expect(full).toContain('In 2,000 random weightings')
    expect(full).toContain('Similarity counts known cells only; all dimensions weigh the same.')
    expect(full).toMatch(/From .*, version 1\.0\.0; all assessors\.$/)
  })

  it('tell why a bar may end beside its dashed line, and nothing where none does', () => {
    const why = words({ options: { of: 'bittensor' } }).full
    expect(why).toContain(
      'Linux has 0.90 on the 5 dimensions known of both. With the 9 open ones settled and counted too, in whatever way, it has 0.55 to 0.80: it can only fall.',
    )
    const row = likenessModelOf(six, { options: { of: 'bittensor' } }).rows[0]
    if (!row) throw new Error('nothing is like it')
    expect(besideWords([{ ...row, similarity: row.low, open: 1 }])).toBe('')
    expect(besideWords([{ ...row, similarity: row.low - 0.1, open: 1 }])).toMatch(
      /With the open one settled .*: it can only rise\.$/,
    )
  })

  it('name weights and the one assessor who is heard', () => {
    const { full } = words({
      query: { lens: 'article' },
      options: { weights: 'ownership.2,control.0' },
    })
    expect(full).toContain('Ownership counts 2 and control 0, all others 1.')
    expect(full).toMatch(/read by The article\.$/)
  })

  it('say of a map who is most like whom', () => {
    const { title, full } = words({ options: { form: 'map' } })
    expect(title).toBe('Systems by likeness, on one map')
    expect(full).toContain('Bitcoin: most like Bittensor, 0.85.')
  })

  it('never write that two are all alike, or not at all, where they are not quite', () => {
    expect([1, 0.999, 0.5, 0.001, 0].map(similarityWords)).toEqual([
      ...['1.00', '0.99', '0.50', '0.01', '0.00'],
    ])
    expect([1, 0.9999, 0.5, 0.0001, 0].map(percent)).toEqual([
      ...['100 %', 'over 99 %', '50 %', 'under 1 %', '0 %'],
    ])
  })

  it('print no rank and no total', () => {
    const asked = { options: { of: 'bittensor' } }
    const table = likeness.table(likenessModelOf(six, asked))
    const all = [words(asked).full, ...table.head, ...table.rows.flat()].join(' ')
    expect(all).not.toMatch(/\b(rank|score|total|best|worst|better|first place|place 1)\b/i)
  })
})

describe('the table of likeness', () => {
  it('has the rows of the picture in its order, then those apart', () => {
    const model = likenessModelOf(tinyDataset, { options: { of: 'birch' } })
    expect(likeness.table(model).rows).toEqual([
      [
        ...['Alder', '0.92', '0.88', '3 of 5', ''],
        ...['Leaf: broad leaf; Evergreen: no', 'Shade: none against a little, likely'],
      ],
      ['Cedar', 'too little is known', '', '2 of 5', '', '', ''],
    ])
  })

  it('leads from each count to the matrix that shows as many known cells of both', () => {
    const query = { ...DEFAULT_QUERY, differ: true, q: 'o' }
    const { rows, links } = likeness.table(
      likenessModelOf(six, { query, options: { of: 'bittensor' } }),
    )
    rows.forEach((row, at) => {
      const search = links?.[at]?.[3] ?? ''
      const asked = parseQuery(new URLSearchParams(search), vocabularyOf(six))
      expect(asked.problems).toEqual([])
      const { systems, dimensions, cells } = applyQuery(six, asked.query)
      expect([systems.length, `${dimensions.length}`]).toEqual([2, row[3]?.split(' ')[0]])
      expect(Object.values(cells).every(({ state }) => state === 'known')).toBe(true)
    })
  })

  it('has for a map every pair as it was measured, the same both ways', () => {
    const { head, rows } = likeness.table(likenessModelOf(six, { options: { form: 'map' } }))
    expect(head.slice(1)).toEqual(rows.map(([name]) => name))
    rows.forEach((row, at) => {
      expect(row[at + 1]).toBe('the same')
      expect(row.slice(1)).toEqual(rows.map((other) => other[at + 1]))
    })
  })
})

describe('the notes of likeness', () => {
  it('stand at every system and every reason', () => {
    const model = likenessModelOf(six, { options: { of: 'bittensor' } })
    const notes = likeness.notes(model)
    for (const { system, shared, differing } of model.rows) {
      expect(notes[system]?.lines[0]).toMatch(/^Similarity 0\.\d\d/)
      for (const { key } of [...shared, ...differing]) expect(notes[key]).toBeDefined()
    }
    expect(notes['linux/participation']).toEqual({
      title: 'Linux, Participation',
      lines: [
        'Bittensor: a contributor who also competes, earns or holds a stake',
        'Linux: a contributor to the system itself',
      ],
    })
  })

  it('name on a map those most like a system, the nearest first', () => {
    const notes = likeness.notes(likenessModelOf(six, { options: { form: 'map' } }))
    expect(notes.openai?.lines[0]).toBe('Anthropic: 1.00, compared on 8')
  })
})
