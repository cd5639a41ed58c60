import { type Edit, inOak, problemsOf, tinyFolder } from '../../support/tiny-folder'

const OAK = 'systems/oak.yaml'
const KEYS = 'assessor, reason, asOf, confidence, evidence, value, range, status'
const DIMENSIONS = 'height, leaf, girth, uses, evergreen, in-short'
const known = (dimension: string, value: string) =>
  `  ${dimension}:\n    - { assessor: field, status: known, value: ${value}, confidence: high, reason: Seen., evidence: [{ source: notebook, locator: Page 3 }] }\n`

/** What was done to the file, and every problem that is reported. */
const CASES: [what: string, edit: Edit, problems: string[]][] = [
  [
    'a level beyond the scale',
    inOak('value: 2', 'value: 7'),
    [
      `${OAK}:10  assessments.height[0].value  is not a level of Height: 7 (allowed: 1 low, 2 middling, 3 tall; nearest: 3)`,
    ],
  ],
  [
    'the name of a level in place of its rank',
    inOak('value: 2', 'value: tall'),
    [
      `${OAK}:10  assessments.height[0].value  is not a level of Height: "tall" (allowed: 1 low, 2 middling, 3 tall; nearest: 3)`,
    ],
  ],
  [
    'a level between two levels',
    inOak('value: 2', 'value: 1.5'),
    [
      `${OAK}:10  assessments.height[0].value  is not a level of Height: 1.5 (allowed: 1 low, 2 middling, 3 tall; nearest: 2)`,
    ],
  ],
  [
    'a level of zero',
    inOak('value: 2', 'value: 0'),
    [
      `${OAK}:10  assessments.height[0].value  is not a level of Height: 0 (allowed: 1 low, 2 middling, 3 tall; nearest: 1)`,
    ],
  ],
  [
    'a range the wrong way round',
    inOak('value: 2', 'range: [3, 2]'),
    [
      `${OAK}:10  assessments.height[0].range  is not a range of levels: [3, 2] (allowed: two levels of 1 to 3, the lower first, such as [1, 2])`,
    ],
  ],
  [
    'a range of one level',
    inOak('value: 2', 'range: [2, 2]'),
    [
      `${OAK}:10  assessments.height[0].range  is not a range of levels: [2, 2] (allowed: two levels of 1 to 3, the lower first, such as [1, 2])`,
    ],
  ],
  [
    'a range beyond the scale',
    inOak('value: 2', 'range: [2, 4]'),
    [
      `${OAK}:10  assessments.height[0].range  is not a range of levels: [2, 4] (allowed: two levels of 1 to 3, the lower first, such as [1, 2])`,
    ],
  ],
  [
    'a range on a category',
    inOak('value: broad', 'range: [1, 2]'),
    [
      `${OAK}:16  assessments.leaf[0].range  is only for ordinal dimensions: Leaf is category (give a value)`,
    ],
  ],
  [
    'both a value and a range',
    inOak('value: 2', 'value: 2\n      range: [1, 2]'),
    [
      `${OAK}:11  assessments.height[0].range  stands beside a value (allowed: value or range, not both)`,
    ],
  ],
  [
    'neither a value nor a range',
    inOak('      value: 2\n', ''),
    [`${OAK}:8  assessments.height[0].value  is missing: give value, such as 2, or a range`],
  ],
  [
    'a misspelt category',
    inOak('value: broad', 'value: braod'),
    [
      `${OAK}:16  assessments.leaf[0].value  is not a value of Leaf: "braod" (allowed: broad, needle; nearest: broad)`,
    ],
  ],
  [
    'a number beyond its scale',
    inOak('  leaf:', `${known('girth', '120')}  leaf:`),
    [
      `${OAK}:16  assessments.girth[0].value  is not a number of Girth: 120 (allowed: 0 to 100; nearest: 100)`,
    ],
  ],
  [
    'a word for a boolean',
    inOak('  leaf:', `${known('evergreen', 'no')}  leaf:`),
    [
      `${OAK}:16  assessments.evergreen[0].value  is not yes or no of Evergreen: "no" (allowed: true, false; nearest: false)`,
    ],
  ],
  [
    'one of several values that is not known',
    inOak('  leaf:', `${known('uses', '[fuel, timbr]')}  leaf:`),
    [
      `${OAK}:16  assessments.uses[0].value  is not a list of values of Uses: ["fuel", "timbr"] (allowed: fuel, timber; nearest: ["fuel", "timber"])`,
    ],
  ],
  [
    'one of several values given twice',
    inOak('  leaf:', `${known('uses', '[fuel, fuel]')}  leaf:`),
    [
      `${OAK}:16  assessments.uses[0].value  is not a list of values of Uses: ["fuel", "fuel"] (allowed: fuel, timber; nearest: ["fuel"])`,
    ],
  ],
  [
    'text that is too long',
    inOak('  leaf:', `${known('in-short', 'x'.repeat(2001))}  leaf:`),
    [
      `${OAK}:16  assessments.in-short[0].value  is not text of In short: "${'x'.repeat(79)}… (allowed: words, at most 2000 characters)`,
    ],
  ],
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
