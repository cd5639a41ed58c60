import { type Edit, inOak, problemsOf, tinyFolder } from '../../support/tiny-folder'

const OAK = 'systems/oak.yaml'
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
]

describe('a value', () => {
  it.each(CASES)('is refused for %s', (_what, edit, problems) => {
    expect(problemsOf(tinyFolder([edit]))).toEqual(problems)
  })
})
