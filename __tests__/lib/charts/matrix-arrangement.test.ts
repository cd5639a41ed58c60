import { matrix } from '@/lib/charts/matrix'
import type { MatrixModel } from '@/lib/charts/matrix/model'
import type { SceneNode } from '@/lib/scene/scene'
import type { Order } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import {
  type Asked,
  allNodes,
  drawnTexts,
  groupAt,
  matrixModelOf,
  matrixScene,
} from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const fullOf = (asked: Asked) => matrix.describe(matrixModelOf(tinyDataset, asked)).full
const against = (model: MatrixModel) =>
  Object.fromEntries(model.cells.flat().map(({ key, versus }) => [key, versus]))

describe('a matrix with a reference', () => {
  const options = { ref: 'alder' }
  const model = matrixModelOf(tinyDataset, { options })

  it('says of each other cell how it stands, and of the reference nothing', () => {
    expect(against(model)).toMatchObject({
      'alder/height': null,
      'birch/shade': 'lower',
      'cedar/height': 'higher',
      'cedar/shade': 'unknown',
      'birch/height': 'unknown',
      'birch/age': 'unknown',
      'cedar/leaf': 'different',
      'birch/evergreen': 'same',
      'cedar@crown': null,
    })
  })

  it('says it in the notes, the table and the description', () => {
    expect(model.notes['cedar/height']?.lines.slice(0, 2)).toEqual([
      'a giant',
      'Higher than Alder.',
    ])
    expect(model.notes['cedar/shade']?.lines[1]).toBe('Not comparable with Alder.')
    expect(matrix.describe(model).full).toContain('Cedar: Height a giant (higher than Alder); ')
    expect(matrix.describe(model).full).toContain('Compared with Alder.')
    const { rows } = matrix.table(model)
    expect(rows.map(([name]) => name)).toEqual(['Alder (reference)', 'Birch', 'Cedar'])
    expect(rows[1]?.slice(1, 5)).toEqual([
      'disputed: low or tall',
      'none (lower than Alder)',
      'n/a',
      'broad leaf (the same as Alder)',
    ])
  })

  it.each(['words', 'glyphs', 'text', 'dots'])(
    'names it on the sheet and in the key, %s',
    (show) => {
      const words = drawnTexts(matrixScene(tinyDataset, { options: { ...options, show } })).join(
        ' ',
      )
      expect(words).toMatch(/Broad leaf, reference|Alder \(reference\)/)
      for (const said of ['higher than', 'lower than', 'the same as', 'different from'])
        expect(words).toContain(`${said} Alder`)
      expect(words).toContain('no sign: not comparable')
    },
  )

  it('draws a sign for what can be compared, and only the own state for what cannot', () => {
    const paths = (asked: Asked, key: string) =>
      allNodes(groupAt(matrixScene(tinyDataset, asked), key).nodes).filter(isStroke).length
    for (const show of ['words', 'glyphs', 'text', 'dots']) {
      const [plain, compared] = [{ options: { show } }, { options: { ...options, show } }]
      const added = (key: string) => paths(compared, key) - paths(plain, key)
      expect(['cedar/height', 'birch/shade', 'birch/leaf', 'cedar/leaf'].map(added)).toEqual([
        2, 2, 2, 3,
      ])
      expect(['cedar/shade', 'birch/age', 'birch/height', 'alder/height'].map(added)).toEqual([
        0, 0, 0, 0,
      ])
    }
  })

  it('says so when the reference is not shown', () => {
    const asked = { options, query: { systems: ['birch', 'cedar'] } }
    expect(fullOf(asked)).toContain('Alder is not shown, so nothing is compared with it.')
    const texts = drawnTexts(matrixScene(tinyDataset, asked)).join(' ')
    expect(texts).toContain('Alder is not shown, so nothing is compared with it.')
    expect(Object.values(against(matrixModelOf(tinyDataset, asked)))).not.toContain('unknown')
  })

  it('passes over an id that the dataset does not have', () => {
    expect(matrixModelOf(tinyDataset, { options: { ref: 'yew' } }).reference).toBeNull()
  })
})

function isStroke(node: SceneNode): boolean {
  return node.type === 'path' && node.stroke !== undefined
}

describe('a matrix in groups', () => {
  const query = { group: 'leaf' }

  it('gives each run of a value a heading with its count', () => {
    const model = matrixModelOf(tinyDataset, { query })
    expect(model.rowGroups?.runs.map(({ label }) => label)).toEqual([
      'Broad leaf · 2 systems',
      'Needle · 1 system',
    ])
    expect(drawnTexts(matrixScene(tinyDataset, { query }))).toContain('Broad leaf · 2 systems')
    expect(fullOf({ query })).toContain('Grouped by leaf: Broad leaf 2, Needle 1.')
  })

  it('names states as states, each of its own', () => {
    const { rowGroups } = matrixModelOf(tinyDataset, { query: { group: 'age' } })
    const labels = rowGroups?.runs.map(({ value }) => value)
    expect(labels).toEqual(['Between two levels', 'Not applicable', 'Not assessed'])
  })

  it('keeps pinned systems out of the groups, above a line of their own', () => {
    const asked = { query: { ...query, pin: ['birch'] }, rows: ['birch', 'alder', 'cedar'] }
    const model = matrixModelOf(tinyDataset, asked)
    expect(model.rowGroups?.runs.map(({ label }) => label)).toEqual([
      '',
      'Broad leaf · 1 system',
      'Needle · 1 system',
    ])
    expect(matrix.table(model).rows.map((row) => row.slice(0, 2))).toEqual([
      ['Birch', ''],
      ['Alder', 'Broad leaf'],
      ['Cedar', 'Needle'],
    ])
    const strong = (scene: { nodes: SceneNode[] }) =>
      scene.nodes.filter((node) => node.type === 'line' && node.stroke === 'ink2').length
    const bands = strong(matrixScene(tinyDataset, { rows: asked.rows }))
    expect(strong(matrixScene(tinyDataset, asked))).toBe(2 * bands)
  })

  it('says the groups in words where turned heads leave no room for headings', () => {
    const scene = matrixScene(sixSystems(), {
      preset: 'narrow',
      query: { group: 'model' },
      rows: ['openai', 'anthropic', 'linux', 'bittensor', 'bitcoin', 'ethereum'],
    })
    expect(drawnTexts(scene).join(' ')).toContain(
      'Groups from left to right: Company · 2 systems, Protocol · 4 systems.',
    )
  })

  it('says in each group who has no rank', () => {
    const order: Order = { by: 'sorted', keys: [{ way: 'up', dimension: 'shade' }] }
    const asked = {
      query: { group: 'evergreen', order, systems: ['alder', 'birch', 'cedar'] },
      rows: ['alder', 'cedar', 'birch'],
    }
    const apart = matrixModelOf(tinyDataset, asked)
    // cedar is alone in its group: nobody there is ranked, so nobody is parted
    expect(apart.ranking).toMatchObject({ from: null, breaks: [] })
    const together = matrixModelOf(tinyDataset, { query: { order } })
    expect(together.ranking).toMatchObject({ from: 2, breaks: [2] })
  })
})

describe('the order of a matrix, in words', () => {
  const sorted: Order = {
    by: 'sorted',
    keys: [
      { way: 'down', dimension: 'shade' },
      { way: 'up', dimension: 'evergreen' },
    ],
  }

  it.each<[string, Order, string]>([
    ['likeness', { by: 'like', system: 'cedar' }, 'Ordered by likeness to Cedar.'],
    ['neighbours', { by: 'seriated' }, 'Ordered so that neighbours are alike.'],
    [
      'several columns',
      sorted,
      'Sorted by shade, last level first, then by evergreen, no first. Source silent on shade, so not ranked.',
    ],
  ])('tells %s', (_name, order, words) => {
    expect(fullOf({ query: { order }, rows: ['alder', 'birch', 'cedar'] })).toContain(words)
    const [sentence = ''] = words.split('. ')
    const file = drawnTexts(matrixScene(tinyDataset, { query: { order }, preset: 'auto' }))
    expect(file.join(' ')).toContain(sentence.replace(/\.$/, ''))
  })

  it('does not claim an order that so many systems do not get', () => {
    const dataset = makeDataset({ systems: 301, dimensions: 2, seed: 1 })
    const { arranged } = matrixModelOf(dataset, { query: { order: { by: 'seriated' } } })
    expect(arranged.order).toBe(
      'In declared order: more than 300 systems are not ordered by their neighbours',
    )
  })

  it('marks every column by which it is sorted', () => {
    const scene = matrixScene(tinyDataset, { query: { order: sorted }, options: { show: 'words' } })
    const arrows = (key: string) => groupAt(scene, key).nodes.filter(isStroke).length
    expect(['/shade', '/evergreen', '/age'].map(arrows)).toEqual([1, 1, 0])
  })

  it('needs no words beside one arrow', () => {
    const order: Order = { by: 'sorted', keys: [{ way: 'up', dimension: 'height' }] }
    const file = drawnTexts(matrixScene(tinyDataset, { query: { order }, preset: 'auto' }))
    expect(file.join(' ')).not.toContain('Sorted by')
    expect(fullOf({ query: { order } })).toContain('Sorted by height, first level first.')
  })
})

describe('more systems than a picture holds', () => {
  const dataset = makeDataset({ systems: 230, dimensions: 3, seed: 8 })
  const words = 'Only the first 200 systems are here: 30 more are not.'

  it('are counted in the picture, its text and its table', () => {
    const model = matrixModelOf(dataset)
    expect(model.rows).toHaveLength(200)
    expect(matrix.describe(model).full).toContain(words)
    expect(matrix.table(model).caption).toContain(words)
    expect(drawnTexts(matrixScene(dataset))).toContain(words)
  })
})
