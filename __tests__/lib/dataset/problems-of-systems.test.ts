import { type Edit, inOak, problemsOf, tinyFolder } from '../../support/tiny-folder'

const OAK = 'systems/oak.yaml'
const KEYS = 'assessor, reason, asOf, confidence, evidence, value, range, status'
const DIMENSIONS = 'height, leaf, girth, uses, evergreen, in-short'
/** What was done to the file, and every problem that is reported. */
const CASES: [what: string, edit: Edit, problems: string[]][] = [
  [
    'a dimension that is not declared',
    inOak('leaf:', 'leaff:'),
    [
      `${OAK}:15  assessments.leaff  is an unknown dimension: leaff (nearest: leaf; known: ${DIMENSIONS})`,
    ],
  ],
  [
    'a misspelt key',
    inOak('confidence: high', 'confidense: high'),
    [
      `${OAK}:8  assessments.height[0].confidence  is missing: give high, medium or low`,
      `${OAK}:11  assessments.height[0].confidense  is not a known key (nearest: confidence; allowed: ${KEYS})`,
    ],
  ],
  [
    'a misspelt status',
    inOak('status: known', 'status: knwon'),
    [
      `${OAK}:9  assessments.height[0].status  is not one of the known words: "knwon" (allowed: known, unknown or not-applicable; nearest: known)`,
    ],
  ],
  [
    'an empty reason',
    inOak('reason: Measured.', 'reason:'),
    [
      `${OAK}:12  assessments.height[0].reason  is empty: give text (such as The licence file says so.)`,
    ],
  ],
  [
    'a known reading without evidence',
    inOak('evidence: [{ source: notebook, locator: Page 2 }]', 'evidence: []'),
    [`${OAK}:13  assessments.height[0].evidence  has too few entries: 0 (allowed: at least 1)`],
  ],
  [
    'evidence from a source that is not declared',
    inOak('source: notebook, locator: Page 2', 'source: notebok, locator: Page 2'),
    [
      `${OAK}:13  assessments.height[0].evidence[0].source  names an unknown source: notebok (nearest: notebook; known: notebook)`,
    ],
  ],
  [
    'two assessments of one cell by one assessor',
    inOak('assessor: desk', 'assessor: field'),
    [
      `${OAK}:14  assessments.height[1].assessor  assesses this cell a second time: field (allowed: one assessment by each assessor)`,
    ],
  ],
  [
    'an assessor who is not declared',
    inOak('assessor: desk', 'assessor: dsek'),
    [
      `${OAK}:14  assessments.height[1].assessor  names an unknown assessor: dsek (nearest: desk; known: field, desk)`,
    ],
  ],
  [
    'a value beside the status unknown',
    inOak('status: unknown', 'status: unknown, value: 1'),
    [
      `${OAK}:14  assessments.height[1].value  does not go with status unknown: leave it out, or give status known`,
    ],
  ],
  [
    'a relation to itself',
    inOak('to: pine', 'to: oak'),
    [`${OAK}:5  relations[0].to  relates oak to itself (allowed: another system)`],
  ],
  [
    'a relation to a system that is not there',
    inOak('to: pine', 'to: pin'),
    [`${OAK}:5  relations[0].to  names an unknown system: pin (nearest: pine; known: oak, pine)`],
  ],
  [
    'a kind of relation that is not known',
    inOak('kind: complements', 'kind: complement'),
    [
      `${OAK}:5  relations[0].kind  is not one of the known words: "complement" (allowed: builds-on, uses, complements, competes-with, contrasts-with or same-idea-as; nearest: complements)`,
    ],
  ],
  [
    'a layer that is not declared',
    inOak('layer: soil', 'layer: soli'),
    [
      `${OAK}:3  placements[0].layer  names an unknown layer: soli (nearest: soil; known: soil, crown)`,
    ],
  ],
  [
    'a file that says its own id',
    inOak('name: Oak', 'name: Oak\nid: oak'),
    [`${OAK}:2  id  is not a known key: the name of the file is the id`],
  ],
  [
    'a slot that there is not',
    inOak('name: Oak', 'name: Oak\nslot: 9'),
    [`${OAK}:2  slot  is too large: 9 (allowed: at most 6)`],
  ],
  [
    'an address without https',
    inOak('name: Oak', 'name: Oak\nurl: example.org'),
    [`${OAK}:2  url  is not a web address: "example.org" (such as https://example.org/page)`],
  ],
  [
    'no name',
    inOak('name: Oak\n', ''),
    [`${OAK}:1  name  is missing: give text (such as Bitcoin)`],
  ],
  [
    'a name with a space before it',
    inOak('name: Oak', 'name: " Oak"'),
    [`${OAK}:1  name  begins or ends with a space: " Oak"`],
  ],
]

describe('a system', () => {
  it('has no problem as it stands', () => {
    expect(problemsOf(tinyFolder())).toEqual([])
  })

  it.each(CASES)('is refused for %s', (_what, edit, problems) => {
    expect(problemsOf(tinyFolder([edit]))).toEqual(problems)
  })

  it('is told of all its problems at once', () => {
    const edits = [
      inOak('value: 2', 'value: 7'),
      inOak('to: pine', 'to: elm'),
      inOak('layer: soil', 'layer: sea'),
    ]
    expect(problemsOf(tinyFolder(edits))).toHaveLength(3)
  })
})
