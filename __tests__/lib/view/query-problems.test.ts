import { Complaints } from '../../../lib/view/complaints'
import { formatQuery, parseQuery } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { tinyDataset } from '../../support/tiny-dataset'

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
})
