import type { Dataset, System } from '@/lib/dataset/schema'
import {
  allNodes,
  cellGroups,
  drawnTexts,
  groupAt,
  matrixModelOf,
  matrixScene,
  showWords,
  wordsIn,
} from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

/** Without case, commas between values, and the sign of a cut. */
const plain = (text: string) => text.toLowerCase().replaceAll(', ', ' ').replace(/…$/, '')

describe('the words of a matrix', () => {
  const scene = matrixScene(tinyDataset, showWords)
  const said = (key: string) => wordsIn(groupAt(scene, key)).join(' ')

  it.each([
    ['alder/height', 'Middling'],
    ['alder/shade', 'likely A little'],
    ['alder/age', 'Between decades and a century'],
    ['birch/height', 'disputed Low Tall'],
    ['birch/age', 'Not applicable'],
    ['cedar/shade', 'Source silent'],
    ['cedar/age', 'Not assessed'],
    ['cedar/evergreen', 'Yes'],
    ['cedar@crown', 'Crown'],
  ])('say of %s: %s', (key, text) => {
    expect(said(key)).toBe(text)
  })

  it('stand in the order of the table, and say what it says', () => {
    const dataset = sixSystems()
    const asked = { ...showWords, width: 2400 }
    const cells = matrixModelOf(dataset, asked).cells.flat()
    const groups = cellGroups(matrixScene(dataset, asked), dataset)
    const known = cells.filter(({ state }) => state !== 'layers')
    expect(groups.map(({ key }) => key)).toEqual(known.map(({ key }) => key))
    const shorts = new Map(
      dataset.groups
        .flatMap((group) => group.dimensions)
        .flatMap((each) => (each.type === 'ordinal' ? each.levels : []))
        .map(({ label, short }) => [label, short ?? label]),
    )
    for (const [index, group] of groups.entries()) {
      const cell = known[index]
      if (cell?.state !== 'known') continue
      const text = wordsIn(group)
        .filter((line) => line !== 'likely')
        .join(' ')
      const full = cell.words.replace(/, likely$/, '')
      // the values of a set stand below each other; a long text is visibly cut
      const said = [full, shorts.get(full) ?? full].map(plain)
      expect(said.some((each) => each.startsWith(plain(text)))).toBe(true)
    }
  })

  it('cut a long text visibly, after three lines', () => {
    const text = 'one two three four five six seven eight nine ten '.repeat(8).trim()
    const dataset: Dataset = {
      ...tinyDataset,
      groups: [
        {
          id: 'g',
          label: 'G',
          dimensions: [{ id: 'about', label: 'About', question: 'What?', type: 'text' }],
        },
      ],
      systems: tinyDataset.systems.map((system) => ({
        ...system,
        assessments: {
          about: [
            {
              assessor: 'field',
              status: 'known' as const,
              value: text,
              confidence: 'high' as const,
              reason: 'Said.',
              evidence: [{ source: 'notebook', locator: 'Page 1' }],
            },
          ],
        },
      })),
    }
    const lines = wordsIn(groupAt(matrixScene(dataset, showWords), 'alder/about'))
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('say that two systems are the same', () => {
    const [alder, birch] = tinyDataset.systems as [System, System]
    const systems = [birch, { ...birch, id: 'willow', name: 'Willow' }, alder]
    const scene = matrixScene({ ...tinyDataset, systems }, showWords)
    expect(drawnTexts(scene).filter((text) => text === 'same as Birch')).toHaveLength(1)
  })
})

describe('a sorted matrix', () => {
  const query = { order: { by: 'sorted', keys: [{ way: 'up', dimension: 'shade' }] } } as const

  it.each(['dimensions', 'systems'])('says why some have no rank, with %s as columns', (across) => {
    const scene = matrixScene(tinyDataset, { query, options: { across } })
    expect(drawnTexts(scene).join(' ')).toContain('Source silent on shade, so not ranked')
    const rule = allNodes(scene.nodes).filter(
      (node) => node.type === 'line' && node.dash?.[0] === 5,
    )
    expect(rule).toHaveLength(1)
  })

  it('shows which way, as a drawing', () => {
    const head = groupAt(matrixScene(tinyDataset, { query, ...showWords }), '/shade')
    const arrow = head.nodes.filter((node) => node.type === 'path')
    expect(arrow).toHaveLength(1)
    expect(
      groupAt(matrixScene(tinyDataset, showWords), '/shade').nodes.some((n) => n.type === 'path'),
    ).toBe(false)
  })
})
