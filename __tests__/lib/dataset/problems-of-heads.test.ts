import { LIMITS } from '../../../lib/dataset/limits'
import { type Edit, inHead, problemsOf, tinyFolder } from '../../support/tiny-folder'

const HEAD = 'dataset.yaml'
const IDS = 'all, auto, none, median, constructor, prototype'
const DIMENSIONS = 'height, leaf, girth, uses, evergreen, in-short'
const KEYS =
  'title, summary, version, date, language, licence, sources, assessors, layers, groups, spokes, overlay, subject, bracket, staleAfter, systems'
const ID_RULE = 'allowed: lower case letters, digits and single hyphens'

const CASES: [what: string, edit: Edit, problems: string[]][] = [
  [
    'a system without a file, and a file without a name in the list',
    inHead('systems: [oak, pine]', 'systems: [oak, pin]'),
    [
      `${HEAD}:40  systems[1]  names a system without a file: pin (expected: systems/pin.yaml; nearest: pine)`,
      'systems/pine.yaml  is not named under systems in dataset.yaml: pine',
    ],
  ],
  [
    'a system named twice',
    inHead('systems: [oak, pine]', 'systems: [oak, pine, oak]'),
    [`${HEAD}:40  systems[2]  is named twice: oak (allowed: once)`],
  ],
  [
    'spokes that are unknown, unordered or twice there',
    inHead('spokes: [height]', 'spokes: [hieght, leaf, height, height]'),
    [
      `${HEAD}:38  spokes[0]  names an unknown dimension: hieght (nearest: height; known: ${DIMENSIONS})`,
      `${HEAD}:38  spokes[3]  is used twice: height (allowed: each id once)`,
      `${HEAD}:38  spokes[1]  is not an ordinal dimension: leaf is category`,
    ],
  ],
  [
    'a subject that is not there',
    inHead('spokes: [height]', 'spokes: [height]\nsubject: oka'),
    [`${HEAD}:39  subject  names an unknown system: oka (nearest: oak; known: oak, pine)`],
  ],
  [
    'an overlay of systems that are not there',
    inHead('spokes: [height]', 'spokes: [height]\noverlay: [oka]'),
    [`${HEAD}:39  overlay[0]  names an unknown system: oka (nearest: oak; known: oak, pine)`],
  ],
  [
    'a bracket that is no category',
    inHead('bracket: leaf', 'bracket: height'),
    [`${HEAD}:39  bracket  is not a category dimension: height is ordinal`],
  ],
  [
    'a misspelt key',
    inHead('bracket: leaf', 'braket: leaf'),
    [`${HEAD}:39  braket  is not a known key (nearest: bracket; allowed: ${KEYS})`],
  ],
  [
    'a type of dimension that is not known',
    inHead('type: category', 'type: categry'),
    [
      `${HEAD}:30  groups[0].dimensions[1].type  is not a type of dimension: "categry" (allowed: ordinal, category, categories, boolean, number or text; nearest: category)`,
    ],
  ],
  [
    'a scale with one level',
    inHead(
      '          - { label: middling, criterion: As a house. }\n          - { label: tall, criterion: Above a house. }\n',
      '',
    ),
    [`${HEAD}:23  groups[0].dimensions[0].levels  has too few entries: 1 (allowed: at least 2)`],
  ],
  [
    'a scale whose end lies below its beginning',
    inHead('min: 0, max: 100', 'min: 10, max: 1'),
    [`${HEAD}:34  groups[0].dimensions[2].max  is not above min: 1 (allowed: more than 10)`],
  ],
  [
    'an id that is reserved',
    inHead('id: crown', 'id: all'),
    [`${HEAD}:14  layers[1].id  is a reserved id: all (reserved: ${IDS})`],
  ],
  [
    'a value with the name of a state',
    inHead('id: needle', 'id: unknown'),
    [
      `${HEAD}:33  groups[0].dimensions[1].values[1].id  is a reserved id: unknown (reserved: known, range, disputed, not-applicable, unknown, not-assessed, weak, low-confidence, no-evidence, stale, ${IDS})`,
    ],
  ],
  [
    'a value with the name that a state once had in addresses',
    inHead('id: needle', 'id: weak'),
    [
      `${HEAD}:33  groups[0].dimensions[1].values[1].id  is a reserved id: weak (reserved: known, range, disputed, not-applicable, unknown, not-assessed, weak, low-confidence, no-evidence, stale, ${IDS})`,
    ],
  ],
  [
    'readings that are stale at once',
    inHead('bracket: leaf', 'bracket: leaf\nstaleAfter: 0'),
    [`${HEAD}:40  staleAfter  is too small: 0 (allowed: at least 1)`],
  ],
  [
    'readings that grow old in words',
    inHead('bracket: leaf', 'bracket: leaf\nstaleAfter: two years'),
    [`${HEAD}:40  staleAfter  is not a number: "two years"`],
  ],
  [
    'readings that grow older than any source',
    inHead('bracket: leaf', 'bracket: leaf\nstaleAfter: 1201'),
    [`${HEAD}:40  staleAfter  is too large: 1201 (allowed: at most 1200)`],
  ],
  [
    'readings that grow old by parts of a month',
    inHead('bracket: leaf', 'bracket: leaf\nstaleAfter: 1.5'),
    [`${HEAD}:40  staleAfter  is not a whole number: 1.5`],
  ],
  [
    'an id with capitals and spaces',
    inHead('id: crown', 'id: The Crown'),
    [`${HEAD}:14  layers[1].id  is not an id: "The Crown" (${ID_RULE}, such as the-crown)`],
  ],
  [
    'one id twice',
    inHead('id: girth', 'id: uses'),
    [`${HEAD}:35  groups[0].dimensions[3].id  is used twice: uses (allowed: each id once)`],
  ],
  [
    'a day that is not in the calendar',
    inHead('date: "2026-01-02"', 'date: "2026-02-29"'),
    [`${HEAD}:4  date  is not a day: "2026-02-29" (such as "2026-11-22")`],
  ],
  [
    'a title that is too long',
    inHead('title: Two trees', `title: ${'x'.repeat(121)}`),
    [`${HEAD}:1  title  is too long: 121 characters (allowed: at most 120)`],
  ],
  [
    'a title of two lines',
    inHead('title: Two trees', 'title: "Two\\ntrees"'),
    [`${HEAD}:1  title  is not one line: "Two\\ntrees" (allowed: no line breaks)`],
  ],
  [
    'sources that are missing, without a problem for each mention of one',
    inHead('sources:\n  - { id: notebook, title: A notebook, kind: notes of a walk }\n', ''),
    [`${HEAD}:1  sources  is missing: give a list`],
  ],
]

describe('the head of a dataset', () => {
  it.each(CASES)('is refused for %s', (_what, edit, problems) => {
    expect(problemsOf(tinyFolder([edit]))).toEqual(problems)
  })

  it('is refused for too many systems with one sentence', () => {
    const ids = Array.from({ length: LIMITS.systems + 1 }, (_, i) => `s-${i}`)
    const files = tinyFolder([inHead('systems: [oak, pine]', `systems: [${ids.join(', ')}]`)])
    const systems = ids.map((id) => ({ path: `systems/${id}.yaml`, text: `name: ${id}` }))
    expect(problemsOf([...files.slice(0, 1), ...systems])).toEqual([
      `dataset.yaml:40  systems  has too many entries: ${ids.length} (allowed: at most ${LIMITS.systems})`,
    ])
  })

  it.each([
    [
      'none',
      'systems: []',
      'dataset.yaml:40  systems  has too few entries: 0 (allowed: at least 1)',
    ],
    ['no list', '', 'dataset.yaml:1  systems  is missing: give a list'],
  ])('is refused for %s of systems with one sentence', (_what, to, problem) => {
    const files = tinyFolder([inHead('systems: [oak, pine]', to)])
    expect(problemsOf(files.slice(0, 1))).toEqual([problem])
  })

  it('may be written with line ends and a mark of another system', () => {
    const files = tinyFolder().map(({ path, text }) => ({
      path,
      text: `\ufeff${text.replaceAll('\n', '\r\n')}`,
    }))
    expect(problemsOf(files)).toEqual([])
  })

  it('keeps the problems of systems in sight when it cannot be read itself', () => {
    const files = tinyFolder([inHead('title: Two trees', 'title: [a')])
    const [head, oak, pine] = files
    const broken = { path: oak?.path ?? '', text: 'name: Oak\nslott: 2\n' }
    const problems = problemsOf([head, broken, pine].flatMap((each) => each ?? []))
    expect(problems).toEqual([
      'dataset.yaml:2  is indented wrongly',
      'systems/oak.yaml:2  slott  is not a known key (nearest: slot; allowed: name, url, slot, placements, relations, assessments)',
    ])
  })
})
