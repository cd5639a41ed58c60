import { datasetSchema } from '@/lib/dataset/schema'
import { makeStack } from '../../support/make-stack'
import { sixSystems } from '../../support/six-systems'
import {
  allOf,
  blocksIn,
  drawStack,
  keyed,
  keysIn,
  stackFaults,
  stackModelOf,
  wordsIn,
} from '../../support/stack-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

const article = { lens: 'article' }

describe('the section', () => {
  it('draws a bed for each layer, a shaft for each system and a block for each placement', () => {
    const scene = drawStack(tinyDataset)
    const model = stackModelOf(tinyDataset)
    const keys = keysIn(scene)
    for (const { id } of [...model.systems]) expect(keys).toContain(id)
    for (const { id } of model.layers) expect(keys).toContain(`@${id}`)
    const placed = model.systems.flatMap(({ blocks }) => blocks.map(({ key }) => key))
    expect(
      blocksIn(scene)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(placed.sort())
  })

  it('gives every node with a key a note', () => {
    const dataset = sixSystems()
    const notes = new Set(
      stackModelOf(dataset).systems.flatMap(({ id, blocks }) => [
        id,
        ...blocks.map(({ key }) => key),
      ]),
    )
    const unknown = keysIn(drawStack(dataset)).filter(
      (key) => !key.startsWith('@') && !notes.has(key),
    )
    expect(unknown).toEqual([])
  })

  it('draws wider what is at home than what reaches in', () => {
    const boxes = new Map(blocksIn(drawStack(tinyDataset)).map(({ key, box }) => [key, box]))
    const [home, reach] = [boxes.get('alder@soil'), boxes.get('alder@trunk')]
    expect((reach?.width ?? 0) / (home?.width ?? 1)).toBeLessThan(0.75)
  })

  it('splits a disputed block by a fault and puts a question mark in an unknown one', () => {
    const groups = keyed(drawStack(tinyDataset))
    const disputed = groups.find(({ key }) => key === 'birch@trunk')
    const unknown = groups.find(({ key }) => key === 'birch@crown')
    expect(disputed?.nodes.some((node) => node.type === 'line')).toBe(true)
    expect(unknown?.nodes.some((node) => node.type === 'path' && node.dash !== undefined)).toBe(
      true,
    )
    const filled = allOf(unknown?.nodes ?? []).filter(
      (node) => 'fill' in node && node.fill === 'mark2',
    )
    expect(filled).toEqual([])
  })

  it('keeps straight beds straight and the same height', () => {
    const scene = drawStack(tinyDataset, { options: { beds: 'straight' } })
    const tops = blocksIn(scene)
      .filter(({ key }) => key.endsWith('@soil'))
      .map(({ box }) => box.height)
    const homes = blocksIn(scene).filter(({ key }) => key === 'alder@soil' || key === 'cedar@crown')
    expect(tops).toHaveLength(2)
    expect(homes[0]?.box.height).toBeCloseTo(homes[1]?.box.height ?? 0, 5)
  })

  it('says at the head that a placement is not stated', () => {
    const [alder, ...others] = tinyDataset.systems
    const bare = datasetSchema.parse({
      ...tinyDataset,
      systems: [{ ...alder, placements: [] }, ...others],
    })
    expect(wordsIn(drawStack(bare))).toContain('placement not stated')
  })

  it('prints brackets above neighbours that share one, capital first', () => {
    expect(wordsIn(drawStack(sixSystems()))).toEqual(
      expect.arrayContaining(['Company', 'Protocol']),
    )
  })

  it('lists only what occurs in the key', () => {
    const words = wordsIn(drawStack(sixSystems(), { query: { systems: ['bitcoin'] } }))
    expect(words).toContain('home layer')
    expect(words).not.toContain('reaches into')
    expect(words).not.toContain('contrast')
  })
})

describe('relations', () => {
  it('draws each of up to twelve with its words or a number that the key explains', () => {
    const scene = drawStack(sixSystems(), { query: article })
    const { relations } = stackModelOf(sixSystems(), { query: article })
    const keys = keysIn(scene)
    for (const { key } of relations) expect(keys).toContain(key)
    const words = wordsIn(scene).join(' ')
    for (const { words: own } of relations) {
      for (const word of own.split(' ')) expect(words).toContain(word)
    }
  })

  it('says how many there are when they are too many, and draws none', () => {
    const scene = drawStack(sixSystems())
    expect(wordsIn(scene).join(' ')).toContain('22 relations, too many to draw at once')
    expect(keysIn(scene).filter((key) => key.includes('~'))).toEqual([])
  })

  it('draws those of the system in hand, and says whose they are', () => {
    const scene = drawStack(sixSystems(), { query: { cell: 'linux' } })
    const drawn = keysIn(scene).filter((key) => key.includes('~'))
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.filter((key) => !key.split('~').includes('linux'))).toEqual([])
    expect(wordsIn(scene).join(' ')).toMatch(/of 22 relations are drawn, .*of Linux/)
  })

  it('in a narrow column draws only those of the system in hand', () => {
    const none = drawStack(sixSystems(), { query: article, preset: 'dash' })
    expect(keysIn(none).filter((key) => key.includes('~'))).toEqual([])
    const own = drawStack(sixSystems(), { query: { ...article, cell: 'ethereum' }, preset: 'dash' })
    const drawn = keysIn(own).filter((key) => key.includes('~'))
    expect(drawn.filter((key) => !key.split('~').includes('ethereum'))).toEqual([])
    expect(drawn.length).toBeGreaterThan(0)
  })

  it('ends every line at blocks of the two systems that it concerns', () => {
    const dataset = sixSystems()
    const scene = drawStack(dataset, { query: { cell: 'bittensor' } })
    const blocks = blocksIn(scene)
    const lines = keyed(scene).filter(
      ({ key, nodes }) => key?.includes('~') && nodes[0]?.type === 'path',
    )
    expect(lines.length).toBeGreaterThan(8)
    for (const { key = '', nodes } of lines) {
      const first = nodes[0]
      if (first?.type !== 'path') throw new Error('a line begins with its casing')
      const [start, end] = [first.d[0], first.d.at(-1)]
      const [from, , to] = key.split('~')
      const near = (x: number, y: number) =>
        blocks.filter(
          ({ box }) =>
            x > box.x - 20 && x < box.x + box.width + 20 && y > box.y && y < box.y + box.height,
        )
      for (const point of [start, end]) {
        const [x, y] = (point ?? []).slice(-2).map(Number)
        const owners = near(x ?? 0, y ?? 0).map((block) => block.key.split('@')[0])
        expect(owners.some((owner) => owner === from || owner === to)).toBe(true)
      }
    }
  })
})

describe('selection and emphasis', () => {
  it('gives the tag to the selected system or layer and to nothing else', () => {
    const tagged = (cell: string) =>
      keyed(drawStack(tinyDataset, { query: { cell } }))
        .filter(({ nodes }) => nodes.some((node) => node.type === 'rect' && node.fill === 'tag'))
        .map(({ key }) => key)
    expect(tagged('')).toEqual([])
    expect(tagged('birch')).toEqual(['birch'])
    expect(tagged('@soil')).toEqual(['@soil'])
    expect(tagged('cedar@soil').sort()).toEqual(['@soil', 'cedar'])
    expect(tagged('alder~complements~cedar')).toEqual(['alder~complements~cedar'])
  })

  it('draws systems out of focus without their colour', () => {
    const scene = drawStack(tinyDataset, { options: { focus: 'alder' } })
    const colours = JSON.stringify(keyed(scene).filter(({ key }) => /^cedar(@|$)/.test(key ?? '')))
    expect(colours).not.toMatch(/mark\d|"ink"/)
  })

  it('dims all but the marked to a quarter', () => {
    const scene = drawStack(tinyDataset, { query: { mark: ['alder'] } })
    const dim = keyed(scene)
      .filter(({ opacity }) => opacity === 0.25)
      .map(({ key }) => key)
    expect(dim).toEqual(expect.arrayContaining(['birch', 'cedar', '@soil']))
    expect(dim).not.toContain('alder')
  })
})

describe('sheets', () => {
  it('fits seven layers and six systems on a slide at the density of talks', () => {
    const dataset = makeStack({ systems: 6, layers: 7, seed: 3, nameLength: 14, relations: 1 })
    const scene = drawStack(dataset, { preset: 'slide-16x9' })
    expect(blocksIn(scene).length).toBeGreaterThan(10)
    expect(stackFaults(scene)).toEqual([])
    const sizes = allOf(scene.nodes).flatMap((node) => (node.type === 'text' ? [node.size] : []))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
  })

  it.each(['wide', 'dash', 'narrow', 'auto', 'square', 'og'] as const)(
    'writes nothing below 12 on %s',
    (preset) => {
      const scene = drawStack(sixSystems(), { preset, query: { cell: 'ethereum' } })
      const sizes = allOf(scene.nodes).flatMap((node) => (node.type === 'text' ? [node.size] : []))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    },
  )

  it('puts more systems than a narrow sheet holds in rows below each other', () => {
    const dataset = makeStack({ systems: 24, layers: 4, seed: 5, nameLength: 10, relations: 1 })
    const [narrow, wide] = [drawStack(dataset, { preset: 'narrow' }), drawStack(dataset)]
    expect(narrow.width).toBe(350)
    expect(narrow.height).toBeGreaterThan(wide.height)
    expect(keysIn(narrow).filter((key) => /^s-\d+$/.test(key))).toHaveLength(24)
    const widths = blocksIn(narrow).map(({ box }) => box.width)
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(24)
  })

  it('says in the picture that a sheet is too small', () => {
    const dataset = makeStack({ systems: 24, layers: 12, seed: 5, nameLength: 30, relations: 1 })
    const scene = drawStack(dataset, { preset: 'slide-half' })
    expect(wordsIn(scene).join(' ')).toContain(
      'This picture is too small for 24 systems on 12 layers',
    )
  })

  it('draws a thumbnail without words', () => {
    const scene = drawStack(sixSystems(), { preset: 'thumb' })
    expect(wordsIn(scene)).toEqual([])
    expect(blocksIn(scene).length).toBeGreaterThan(10)
  })

  it('is the same picture each time', () => {
    const draw = () => JSON.stringify(drawStack(sixSystems(), { query: { cell: 'bittensor' } }))
    expect(draw()).toBe(draw())
  })
})
