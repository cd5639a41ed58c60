import { Complaints } from '../../../lib/view/complaints'
import { formatQuery, parseQuery } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { makeDataset, tinyDataset } from '../../support/tiny-dataset'

const read = (search: string, dataset = tinyDataset) =>
  parseQuery(new URLSearchParams(search), vocabularyOf(dataset))
const canonical = (search: string) => formatQuery(read(search).query)
const problems = (search: string) =>
  read(search).problems.map(({ param, message }) => `${param}: ${message}`)

describe('what is wrong in an address', () => {
  it.each([
    [
      'systems=alder,ceder',
      'systems: unknown system: ceder (nearest: cedar, alder; known: alder, birch, cedar)',
      'systems=alder',
    ],
    [
      'dims=hieght',
      'dims: unknown dimension: hieght (nearest: height; known: height, shade, age, leaf, evergreen)',
      '',
    ],
    ['lens=dsek', 'lens: unknown lens: dsek (nearest: desk; known: all, field, desk)', ''],
    ['layers=soli', 'layers: unknown layer: soli (nearest: soil; known: soil, trunk, crown)', ''],
    [
      'state=unknwon',
      'state: unknown state: unknwon (nearest: unknown; known: known, range, disputed, not-applicable, unknown, not-assessed, low-confidence, no-evidence, stale)',
      '',
    ],
    [
      'is.height=2,9',
      'is.height: unknown value of Height: 9 (known: 1, 2, 3, 4, 5, 1..2, known, range, disputed, not-applicable, unknown, not-assessed and 3 more)',
      'is.height=2',
    ],
    [
      'not.leafs=broad',
      'not.leafs: unknown dimension: leafs (nearest: leaf; known: height, shade, age, leaf, evergreen)',
      '',
    ],
    ['differ=yes', 'differ: unknown differ: yes (known: 0, 1)', ''],
    [
      'order=up.hieght',
      'order: unknown dimension: hieght (nearest: height; known: height, shade, age, leaf, evergreen)',
      '',
    ],
    [
      'order=dept',
      'order: unknown order: dept (nearest: depth; known: declared, depth, bracket, seriated, like.<system>, up.height, down.height, up.shade, down.shade, up.age, down.age, up.leaf and 3 more)',
      '',
    ],
    [
      'mark=alder,/hieght',
      'mark: unknown dimension: hieght (nearest: height; known: height, shade, age, leaf, evergreen)',
      'mark=alder',
    ],
    [
      'cell=alder//height',
      'cell: not a key: alder//height (such as bitcoin, /openness, bitcoin/openness, @settlement, bitcoin~uses~linux)',
      '',
    ],
    [
      'cell=alder~use~birch',
      'cell: unknown kind of relation: use (nearest: uses; known: builds-on, uses, complements, competes-with, contrasts-with, same-idea-as)',
      '',
    ],
    [
      'is.height=2..9',
      'is.height: unknown value of Height: 2..9 (nearest: 2..; known: 1, 2, 3, 4, 5, 2.., known, range, disputed, not-applicable, unknown, not-assessed and 3 more)',
      '',
    ],
    [
      'all.height=2',
      'all.height: all. is for dimensions with several values in a cell: height is ordinal (use is.height)',
      '',
    ],
    ['all.usse=fuel', 'all.usse: unknown dimension: usse (known: none)', ''],
    [
      'hide=alder,birhc',
      'hide: unknown system: birhc (nearest: birch; known: alder, birch, cedar)',
      'hide=alder',
    ],
    [
      'hide=alder/height,/age',
      'hide: hide takes systems and dimensions only: alder/height (such as bitcoin, /openness)',
      'hide=/age',
    ],
    [
      'pin=@soil,birch',
      'pin: pin takes systems and dimensions only: @soil (such as bitcoin, /openness)',
      'pin=birch',
    ],
    [
      'pin=birch~uses~alder',
      'pin: pin takes systems and dimensions only: birch~uses~alder (such as bitcoin, /openness)',
      '',
    ],
    [
      'group=laef',
      'group: unknown dimension: laef (nearest: leaf; known: height, shade, age, leaf, evergreen)',
      '',
    ],
    ['group=leaf&group=age', 'group: group is given 2 times: give it once', 'group=leaf'],
    [
      'order=like.brich',
      'order: unknown system: brich (nearest: birch; known: alder, birch, cedar)',
      '',
    ],
    [
      'order=up.height,down.height,up.age',
      'order: order names height twice: down.height (allowed: each dimension once)',
      'order=up.height,up.age',
    ],
    [
      'order=up.height,depth',
      'order: unknown order: depth (known: up.height, down.height, up.shade, down.shade, up.age, down.age, up.leaf, down.leaf, up.evergreen, down.evergreen)',
      'order=up.height',
    ],
    ['lens=desk&lens=field', 'lens: lens is given 2 times: give it once', 'lens=desk'],
    [
      `q=${'x'.repeat(201)}`,
      `q: too long a search: ${'x'.repeat(80)}… (allowed: 200 characters)`,
      '',
    ],
  ])('%s is named and left out', (search, problem, rest) => {
    expect(problems(search)).toEqual([problem])
    expect(canonical(search)).toBe(rest)
  })

  it('is named for each value, with what is allowed and what is near', () => {
    const { problems: found } = read('systems=ceder,birhc&order=size')
    expect(found).toHaveLength(3)
    expect(found[0]).toMatchObject({
      allowed: ['alder', 'birch', 'cedar'],
      nearest: ['cedar', 'alder'],
    })
  })

  it('is only counted after the twentieth', () => {
    const many = Array.from({ length: 100 }, (_, i) => `x${i}`).join(',')
    expect(problems(`systems=${many}`)).toHaveLength(21)
    expect(problems(`systems=${many}`).at(-1)).toBe('systems: 80 more things are wrong')
  })

  it('is not compared with anything after the twentieth', () => {
    let looked = 0
    const allowed = new Proxy(['alder'], {
      get(target, key) {
        looked++
        return Reflect.get(target, key)
      },
    })
    const complaints = new Complaints()
    const complain = () => complaints.unknown('systems', 'system', { value: 'elder', allowed })
    for (let i = 0; i < 20; i++) complain()
    expect(looked).toBeGreaterThan(0)
    looked = 0
    complain()
    expect([looked, complaints.all().length]).toEqual([0, 21])
  })

  it('is no bracket where a dataset has none', () => {
    const { bracket: _bracket, ...plain } = tinyDataset
    expect(read('order=bracket', plain).problems).toEqual([
      { param: 'order', message: 'no brackets to order by: this dataset has none' },
    ])
  })

  it('is a sixth dimension to order by', () => {
    const dataset = makeDataset({ systems: 3, dimensions: 8, seed: 5 })
    const keys = Array.from({ length: 7 }, (_, i) => `up.d-${i}`)
    const { query, problems: found } = read(`order=${keys.join(',')}`, dataset)
    expect(found.map(({ message }) => message)).toEqual([
      'too many dimensions to order by: 7 (allowed: at most 5)',
    ])
    expect(formatQuery(query)).toBe(`order=${keys.slice(0, 5).join(',')}`)
  })

  it('is a dimension that has no one value to group by, and words without their sign', () => {
    const values = [{ id: 'fuel', label: 'Fuel' }]
    const said = { question: 'What?' }
    const dimensions = [
      { ...said, id: 'uses', label: 'Uses', type: 'categories' as const, values },
      { ...said, id: 'motto', label: 'Motto', type: 'text' as const },
    ]
    const groups = [...tinyDataset.groups, { id: 'more', label: 'More', dimensions }]
    const found = (search: string) =>
      read(search, { ...tinyDataset, groups }).problems.map(({ message }) => message)
    expect(found('group=uses')).toEqual([
      'cannot group by Uses: uses is categories (allowed: dimensions that are ordinal, category or boolean)',
    ])
    expect(found('all.uses=fuel,unknown')).toEqual(['unknown value of Uses: unknown (known: fuel)'])
    expect(found('is.motto=Shared')[0]).toMatch(
      /^unknown value of Motto: Shared \(nearest: ~shared; known: ~shared, known, /,
    )
  })

  it('lists no more than can be read of very many systems', () => {
    const [first] = tinyDataset.systems
    const systems = Array.from({ length: 1000 }, (_, i) => ({ ...first, id: `tree-${i}` }))
    const { problems: found } = read('systems=tree-99x', {
      ...tinyDataset,
      systems: systems as typeof tinyDataset.systems,
    })
    expect(found[0]?.allowed).toHaveLength(200)
    expect(found[0]?.nearest).toEqual(['tree-99', 'tree-990', 'tree-991'])
    expect(found[0]?.message).toMatch(/tree-11 and 988 more\)$/)
  })
})
