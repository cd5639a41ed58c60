import { order } from '@/lib/charts/order/index'
import type { OrderModel } from '@/lib/charts/order/model'
import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import { parseQuery } from '@/lib/view/query-url'
import { vocabularyOf } from '@/lib/view/vocabulary'
import { makeDataset } from '../../support/make-dataset'
import { orderModelOf, orderRefusal } from '../../support/order-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const lineWords = ({ lines }: OrderModel) => lines.map(({ key }) => key)
const pairOf = ({ pairs }: OrderModel, a: string, b: string) => {
  const found = pairs.find(({ upper, lower }) => [a, b].every((id) => [upper, lower].includes(id)))
  if (!found) throw new Error(`no pair ${a} ${b}`)
  return found
}
const labels = (points: { label: string }[]) => points.map(({ label }) => label)

type Levels = Record<string, [height: number, shade: number]>

/** Invented trees of which height and shade are known, and nothing else. */
function grove(levels: Levels): Dataset {
  const [alder] = tinyDataset.systems
  const reads = (value: number) => [{ ...alder?.assessments.height?.[0], value }]
  const systems = Object.entries(levels).map(([id, [height, shade]]) => ({
    ...{ id, name: id.toUpperCase(), placements: [], relations: [] },
    assessments: { height: reads(height), shade: reads(shade) },
  }))
  return datasetSchema.parse({ ...tinyDataset, systems })
}
const TWO = { query: { dims: ['height', 'shade'] } }

describe('what an order draws', () => {
  it('draws what is certain, without what follows from it', () => {
    const model = orderModelOf(grove({ a: [1, 1], b: [2, 2], c: [3, 2], d: [3, 3] }), TWO)
    expect(lineWords(model)).toEqual(['b>a', 'c>b', 'd>c'])
    expect(model.counts).toEqual({ same: 0, certain: 6, possible: 0, open: 0, none: 0 })
    expect(model.summary).toBe('All 6 pairs stand in order for certain.')
  })

  it('puts equals in one node, named by the first', () => {
    const model = orderModelOf(grove({ a: [1, 1], b: [2, 2], c: [2, 2] }), TWO)
    expect(model.nodes).toEqual([[0], [1, 2]])
    expect(lineWords(model)).toEqual(['b>a'])
    expect(model.counts).toMatchObject({ same: 1, certain: 2 })
  })

  it('leaves what stands in no order without a line, and says what keeps it out', () => {
    const model = orderModelOf(grove({ a: [1, 3], b: [2, 2], c: [3, 1] }), TWO)
    expect(model.lines).toEqual([])
    expect(model.summary).toBe(
      'All 3 pairs stand in no order. Without Height or Shade, 3 more pairs would stand in order for certain.',
    )
  })

  it('tells what may be from what is', () => {
    const model = orderModelOf(tinyDataset)
    // alder is 3 tall, cedar 5; alder's shade is 2, cedar's unknown; neither age is one level
    expect(lineWords(model)).toEqual(['cedar>?alder'])
    const pair = pairOf(model, 'alder', 'cedar')
    expect(pair).toMatchObject({ standing: 'possible', upper: 'cedar', lower: 'alder' })
    expect(labels(pair.upperFurther)).toEqual(['Height'])
    expect(labels(pair.open)).toEqual(['Shade', 'Age'])
  })

  it('compares nothing with what is not applicable', () => {
    const pair = pairOf(orderModelOf(tinyDataset), 'birch', 'cedar')
    expect(pair.standing).toBe('none')
    expect(labels(pair.apart)).toEqual(['Age'])
  })

  it('draws possible lines where they can be read, and counts them where not', () => {
    const model = orderModelOf(tinyDataset, { options: { lines: 'certain' } })
    expect(model.lines).toEqual([])
    expect(model.remarks).toEqual(['1 possible line is not drawn; the table has every pair.'])
    const many = makeDataset({ systems: 24, dimensions: 4, seed: 4 })
    const [auto, all] = ['auto', 'possible'].map((lines) =>
      orderModelOf(many, { options: { lines } }),
    )
    expect(auto?.undrawn).toBeGreaterThan(12)
    expect(all?.undrawn).toBe(0)
  })

  it('hears one assessor alone where the lens says so', () => {
    const all = pairOf(orderModelOf(sixSystems()), 'openai', 'anthropic')
    const one = orderModelOf(sixSystems(), { query: { lens: 'article' } })
    expect(all.standing).toBe('open')
    expect(pairOf(one, 'openai', 'anthropic').standing).toBe('same')
    expect(one.lens).not.toBeNull()
  })
})

describe('the scales of an order', () => {
  it('are those that the dataset declares as spokes, where none are named', () => {
    const ids = orderModelOf(sixSystems()).scales.map(({ id }) => id)
    expect(ids).toEqual(sixSystems().spokes)
  })

  it('are those that are named; what has no levels is left out by name', () => {
    const model = orderModelOf(tinyDataset, { query: { dims: ['shade', 'leaf', 'height'] } })
    expect(model.scales.map(({ id }) => id)).toEqual(['shade', 'height'])
    expect(model.remarks).toEqual(['Leaf has no ordered levels and is left out.'])
  })
})

describe('a refusal', () => {
  it('names the number of systems', () => {
    expect(orderRefusal(tinyDataset, { query: { systems: ['alder'] } })).toBe(
      'An order needs 2 to 24 systems: 1 is chosen. Choose more, or use the matrix.',
    )
    expect(orderRefusal(tinyDataset, { query: { is: { leaf: ['needle'] } } })).toBe(
      'An order needs 2 to 24 systems: 1 is left by the filter. Clear a filter.',
    )
    expect(orderRefusal(makeDataset({ systems: 25, dimensions: 3, seed: 1 }))).toBe(
      'An order needs 2 to 24 systems: 25 are chosen. Choose fewer, or use the matrix.',
    )
  })

  it('names what has no levels', () => {
    expect(orderRefusal(tinyDataset, { query: { dims: ['leaf', 'evergreen'] } })).toBe(
      'An order needs at least 1 dimension with ordered levels: 0 are chosen (Leaf, Evergreen). Choose one, or use the matrix.',
    )
  })

  it('is none for two of whom nothing is known', () => {
    const systems = tinyDataset.systems.map((each) => ({ ...each, assessments: {} }))
    const dataset = datasetSchema.parse({ ...tinyDataset, systems })
    expect(orderRefusal(dataset)).toBeNull()
    expect(orderModelOf(dataset).counts).toMatchObject({ open: 3 })
  })
})

describe('an order in words', () => {
  const model = orderModelOf(tinyDataset)

  it('describes every pair and every level', () => {
    const { title, short, full } = order.describe(model)
    expect(title).toBe('Order of 3 systems on 3 scales')
    expect(short).toBe(
      'Order of 3 systems on 3 scales. Of 3 pairs, 1 may stand in order and 2 stand in no order. Without Age, 1 more pair would stand in order for certain.',
    )
    expect(full).toContain('Cedar may be at least as far as Alder on all 3 scales.')
    expect(full).toContain('In no order: Alder and Birch.')
    expect(full).toContain('Birch: Height disputed: low or tall; Shade none; Age n/a.')
    expect(full).toContain('Cedar: Height a giant; Shade unknown; Age not assessed.')
  })

  it('has a table of every pair with the words of both, linked to the cells of the two', () => {
    const { head, rows, links } = order.table(model)
    expect(rows).toHaveLength(3)
    expect(rows.every((cells) => cells.length === head.length)).toBe(true)
    expect(rows[0]?.slice(0, 4)).toEqual([
      'Perhaps in order',
      'Cedar',
      'Alder',
      'Height: a giant, middling',
    ])
    expect(links?.[0]?.[0]).toBe('systems=cedar,alder&dims=height,shade,age')
  })

  it('has a note for each system, cell, scale and line; that of a line leads to its cells', () => {
    const notes = order.notes(model)
    expect(Object.keys(notes)).toEqual(
      expect.arrayContaining(['alder', 'alder/shade', '/height', 'cedar>?alder']),
    )
    expect(notes['cedar>?alder']).toEqual({
      title: 'Cedar and Alder',
      lines: [
        'Cedar may be at least as far as Alder on all 3 scales; Alder cannot be as far as Cedar.',
        'Cedar is further on Height.',
        'Not settled on Shade and Age.',
      ],
      search: 'systems=cedar,alder&dims=height,shade,age',
    })
    expect(notes.birch?.lines).toContain('In no order with Alder and Cedar.')
  })

  it('leads to addresses that are read without a complaint, the lens with them', () => {
    const heard = orderModelOf(tinyDataset, { query: { lens: 'field' } })
    for (const { search } of heard.pairs) {
      const { query, problems } = parseQuery(new URLSearchParams(search), vocabularyOf(tinyDataset))
      expect(problems).toEqual([])
      expect(query.lens).toBe('field')
      expect(query.systems).toHaveLength(2)
    }
  })
})
