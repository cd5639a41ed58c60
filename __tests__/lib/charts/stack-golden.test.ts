import { type Dataset, datasetSchema } from '@/lib/dataset/schema'
import { toSvg } from '@/lib/scene/to-svg'
import type { Asked } from '../../support/asking'
import { expectGolden } from '../../support/golden'
import { makeStack } from '../../support/make-stack'
import { sixSystems } from '../../support/six-systems'
import { drawStack } from '../../support/stack-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

function check(name: string, dataset: Dataset, asked: Asked = {}): void {
  const svg = toSvg({ ...drawStack(dataset, asked), id: 'golden' }, { theme: 'light' })
  expectGolden(name, svg)
}

/** Systems of the tiny dataset alone, so that one state stands out. */
function only(...systems: string[]): Asked {
  return { query: { systems } }
}

describe('pictures of stacks', () => {
  it('six systems, read by all assessors', () => {
    check('six-systems.stack.all', sixSystems())
  })

  it('six systems as the article reads them, with their relations', () => {
    check('six-systems.stack.article', sixSystems(), { query: { lens: 'article' } })
  })

  it('six systems with the relations of one in hand', () => {
    check('six-systems.stack.in-hand', sixSystems(), { query: { cell: 'bittensor' } })
  })

  it('six systems beside other pictures, some as ghosts', () => {
    check('six-systems.stack.dash', sixSystems(), {
      preset: 'dash',
      size: { width: 400 },
      query: { lens: 'article', cell: 'ethereum' },
      options: { focus: 'bittensor,openai,ethereum' },
    })
  })

  it('six systems on a slide', () => {
    check('six-systems.stack.slide', sixSystems(), {
      preset: 'slide-16x9',
      query: { lens: 'article' },
    })
  })

  it('a placement that is not known', () => {
    check('trees.stack.unknown', tinyDataset, only('birch'))
  })

  it('a placement that is in dispute', () => {
    check('trees.stack.disputed', tinyDataset, only('birch', 'cedar'))
  })

  it('shafts that pass through, and one without placements', () => {
    const [alder, ...others] = tinyDataset.systems
    const bare = { ...tinyDataset, systems: [{ ...alder, placements: [] }, ...others] }
    check('trees.stack.not-stated', datasetSchema.parse(bare))
  })

  it('one system', () => {
    check('trees.stack.one-system', tinyDataset, only('alder'))
  })

  it('names of up to 120 characters', () => {
    const shape = { systems: 6, layers: 5, seed: 9, nameLength: 120, relations: 1 }
    check('made.stack.long-names', makeStack(shape))
  })

  it('twenty-four systems', () => {
    const shape = { systems: 24, layers: 6, seed: 5, nameLength: 12, relations: 1 }
    check('made.stack.many-systems', makeStack(shape))
  })
})
