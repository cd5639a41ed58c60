import { stack } from '@/lib/charts/stack/index'
import { datasetSchema } from '@/lib/dataset/schema'
import { makeStack } from '../../support/make-stack'
import { sixSystems } from '../../support/six-systems'
import { stackModelOf, stackRefusal } from '../../support/stack-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

const shape = { systems: 3, layers: 4, seed: 1, nameLength: 8, relations: 0 }

describe('when there is no stack', () => {
  it('asks for at least two layers', () => {
    expect(stackRefusal(makeStack({ ...shape, layers: 1 }))).toBe(
      'A stack needs 2 to 12 layers: 1 is described. Use the matrix.',
    )
    expect(stackRefusal(makeStack({ ...shape, layers: 0 }))).toMatch(/: 0 are described/)
    expect(stackRefusal(makeStack({ ...shape, layers: 12 }))).toBeNull()
  })

  it('holds 24 systems and names the matrix for more', () => {
    expect(stackRefusal(makeStack({ ...shape, systems: 24 }))).toBeNull()
    expect(stackRefusal(makeStack({ ...shape, systems: 25 }))).toBe(
      'A stack holds up to 24 systems: 25 are shown. Choose fewer, or use the matrix.',
    )
  })

  it('says that the filter leaves nothing', () => {
    expect(stackRefusal(tinyDataset, { query: { q: 'palm' } })).toMatch(/0 are left by the filter/)
  })

  it.each([
    ['arrows', 'bich', 'No system has the id that arrows names: bich (nearest: birch)'],
    ['align', 'crwn', 'No layer has the id that align names: crwn (nearest: crown)'],
    ['focus', 'alder,elm', 'No system has the id that focus names: elm'],
  ])('names the nearest id when %s is %s', (key, value, sentence) => {
    expect(stackRefusal(tinyDataset, { options: { [key]: value } })).toContain(sentence)
  })

  it('draws when a filter hides the system that an option names', () => {
    const wanted = { query: { systems: ['alder'] }, options: { arrows: 'birch', focus: 'birch' } }
    expect(stackRefusal(tinyDataset, wanted)).toBeNull()
  })
})

describe('the model of a stack', () => {
  const model = stackModelOf(tinyDataset)

  it('runs from the surface down', () => {
    expect(model.layers.map(({ label }) => label)).toEqual(['Crown', 'Trunk', 'Soil'])
    expect(model.layers.map(({ slot }) => slot)).toEqual([1, 2, 3])
  })

  it('keeps each role, and disputes what assessors read as home and as reaching in', () => {
    const states = model.systems.map(({ blocks }) => blocks.map(({ key, state }) => [key, state]))
    expect(states).toEqual([
      [
        ['alder@trunk', 'secondary'],
        ['alder@soil', 'primary'],
      ],
      [
        ['birch@crown', 'unknown'],
        ['birch@trunk', 'disputed'],
      ],
      [
        ['cedar@crown', 'primary'],
        ['cedar@soil', 'secondary'],
      ],
    ])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  it('puts systems that sit in a layer first when they are aligned by it', () => {
    const aligned = stackModelOf(tinyDataset, { options: { align: 'crown' } })
    expect(aligned.systems.map(({ id }) => id)).toEqual(['cedar', 'alder', 'birch'])
  })

  it('puts the system of a selected cell in hand, and its layer too where it has one', () => {
    const cell = stackModelOf(tinyDataset, { query: { cell: 'birch/height' } })
    expect(cell.hand).toBe('birch')
    const block = stackModelOf(tinyDataset, { query: { cell: 'cedar@soil' } })
    expect(block.layers.filter(({ picked }) => picked).map(({ id }) => id)).toEqual(['soil'])
    expect(
      block.systems.flatMap(({ blocks }) => blocks.filter(({ picked }) => picked)),
    ).toHaveLength(1)
    const relation = stackModelOf(tinyDataset, { query: { cell: 'alder~complements~cedar' } })
    expect(relation.systems.some(({ picked }) => picked)).toBe(false)
    expect(relation.relations.filter(({ picked }) => picked)).toHaveLength(1)
  })

  it('dims what is not marked, and nothing when only dimensions are', () => {
    const marked = stackModelOf(tinyDataset, { query: { mark: ['@trunk'] } })
    expect(marked.layers.map(({ dim }) => dim)).toEqual([true, false, true])
    expect(marked.systems.map(({ dim }) => dim)).toEqual([false, false, true])
    const other = stackModelOf(tinyDataset, { query: { mark: ['/height'] } })
    expect(other.systems.some(({ dim }) => dim)).toBe(false)
  })

  it('makes ghosts of systems that are neither in focus nor in hand', () => {
    const focused = stackModelOf(tinyDataset, {
      query: { cell: 'birch' },
      options: { focus: 'alder' },
    })
    expect(focused.systems.map(({ ghost }) => ghost)).toEqual([false, false, true])
  })
})

describe('relations', () => {
  it('are one line for the same kind between the same systems, whoever states it', () => {
    const [alder, birch, cedar] = tinyDataset.systems
    const back = {
      assessor: 'desk',
      kind: 'complements',
      to: 'alder',
      reason: 'So too.',
      evidence: [],
    }
    const both = datasetSchema.parse({
      ...tinyDataset,
      systems: [alder, birch, { ...cedar, relations: [...(cedar?.relations ?? []), back] }],
    })
    const lines = stackModelOf(both).relations
    const line = lines.find(({ key }) => key === 'alder~complements~cedar')
    expect(lines.map(({ key }) => key)).not.toContain('cedar~complements~alder')
    expect(line?.readings.map(({ assessor }) => assessor)).toEqual(['Field walk', 'Desk study'])
  })

  it('are all drawn up to twelve; above that only those of the system in hand', () => {
    const dataset = sixSystems()
    const few = stackModelOf(dataset, { query: { lens: 'article' } }).relations
    expect(few.length).toBeLessThanOrEqual(12)
    expect(few.every(({ drawn }) => drawn)).toBe(true)
    const many = stackModelOf(dataset).relations
    expect(many.length).toBeGreaterThan(12)
    expect(many.some(({ drawn }) => drawn)).toBe(false)
    const own = stackModelOf(dataset, { query: { cell: 'linux' } }).relations
    expect(
      own.filter(({ drawn }) => drawn).map(({ from, to }) => [from, to].includes('linux')),
    ).toEqual(own.filter(({ from, to }) => [from, to].includes('linux')).map(() => true))
  })

  it('can be asked for one system, all, or none', () => {
    const drawn = (arrows: string) =>
      stackModelOf(tinyDataset, { options: { arrows } })
        .relations.filter((relation) => relation.drawn)
        .map(({ key }) => key)
    expect(drawn('all')).toHaveLength(4)
    expect(drawn('none')).toEqual([])
    expect(drawn('birch')).toEqual(['alder~builds-on~birch', 'birch~contrasts-with~cedar'])
  })
})

describe('words', () => {
  it.each(['all', 'article'])('hold every placement and relation in the table, lens %s', (lens) => {
    const dataset = sixSystems()
    const model = stackModelOf(dataset, { query: { lens } })
    const { rows, head } = stack.table(model)
    const heard = (assessor: string) => lens === 'all' || assessor === lens
    const stated = dataset.systems.flatMap(({ placements, relations }) =>
      [...placements, ...relations].filter(({ assessor }) => heard(assessor)),
    )
    expect(rows).toHaveLength(stated.length)
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(rows.map((row) => row[5])).toEqual(
      expect.arrayContaining(stated.map(({ reason }) => reason)),
    )
  })

  it('say where each system sits, how they relate, and what is not drawn', () => {
    const { short, full } = stack.describe(
      stackModelOf(tinyDataset, { options: { arrows: 'none' } }),
    )
    expect(short.startsWith('Stack of 3 systems on 3 layers.')).toBe(true)
    expect(full).toContain('Crown: Birch (unknown), Cedar (at home).')
    expect(full).toContain('Trunk: Alder (reaches in), Birch (disputed).')
    expect(full).toContain('Alder builds on Birch.')
    expect(full).toContain('Cedar uses Alder (imagined).')
    expect(full).toContain('4 relations not drawn.')
    expect(full).toContain('From Three trees, version 1.0.0; all assessors.')
  })

  it('keep the short line to 250 characters, whatever the names', () => {
    const long = makeStack({ ...shape, nameLength: 120, seed: 4, relations: 3 })
    expect(stack.describe(stackModelOf(long)).short.length).toBeLessThanOrEqual(250)
  })

  it('say that a placement is not stated', () => {
    const [alder, ...others] = tinyDataset.systems
    const bare = { ...tinyDataset, systems: [{ ...alder, placements: [] }, ...others] }
    const model = stackModelOf(datasetSchema.parse(bare))
    expect(stack.describe(model).full).toContain('Placement not stated: Alder.')
    expect(stack.table(model).rows[0]).toEqual([
      'Alder',
      'placement not stated',
      '',
      '',
      '',
      '',
      '',
    ])
  })

  it('give a note with reasons and evidence to every node that has a key', () => {
    const model = stackModelOf(sixSystems(), { query: { lens: 'article' } })
    const notes = stack.notes(model)
    expect(notes['bitcoin@settlement']?.title).toBe('Bitcoin, Money and settlement')
    expect(notes['bitcoin@settlement']?.lines[0]).toBe('at home here')
    const relation = notes['ethereum~uses~bittensor']
    expect(relation?.title).toBe('Ethereum uses Bittensor: could feed its applications (imagined)')
    expect(relation?.lines.some((line) => line.includes('Can They Coexist?'))).toBe(true)
  })
})
