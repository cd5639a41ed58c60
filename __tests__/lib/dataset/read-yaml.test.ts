import { readYaml } from '../../../lib/dataset/read-yaml'
import { inOak, problemsOf, tinyFolder } from '../../support/tiny-folder'

const faults = (text: string) => readYaml(text).faults.map(({ line, message }) => [line, message])

describe('YAML of version 1.2', () => {
  it('reads no and yes as words, and a date as text', () => {
    const { value } = readYaml('a: no\nb: yes\nc: 2026-01-02\nd: 0o14\ne: 1_000\nf: true\ng: ~')
    expect(value).toEqual({
      a: 'no',
      b: 'yes',
      c: '2026-01-02',
      d: 12,
      e: '1_000',
      f: true,
      g: null,
    })
  })

  it('knows the line of a place, and of the nearest one around a place that is missing', () => {
    const { lineOf } = readYaml('# a note\na:\n  - b: 1\n    c: 2\n')
    expect(lineOf(['a', 0, 'c'])).toBe(4)
    expect(lineOf(['a', 0, 'd'])).toBe(3)
    expect(lineOf(['a', 7])).toBe(2)
    expect(lineOf(['z'])).toBe(2)
  })
})

describe('what no data file may hold', () => {
  it.each([
    ['an alias', 'a: &x 1\nb: *x', [[2, 'is an alias: *x (write the value out)']]],
    [
      'a tag',
      'a: !!binary aGVs',
      [[1, 'has a tag: tag:yaml.org,2002:binary (allowed: plain values)']],
    ],
    ['a key twice', 'a: 1\nb: 2\na: 3', [[3, 'is given twice (allowed: each key once)']]],
    ['a key that is no text', '1: a', [[1, 'is a key that is not text: "1"']]],
    ['two documents', 'a: 1\n---\nb: 2', [[2, 'holds more than one document (allowed: one)']]],
    ['a tab for a space', 'a:\n\tb: 1', [[2, 'is indented with a tab (allowed: spaces)']]],
    [
      'a second colon',
      'a: b: c',
      [[1, 'has a second colon in a line (put text that holds a colon in quotes)']],
    ],
    ['a quotation without an end', 'a: "b\n', [[2, 'is not YAML: missing closing "quote']]],
  ])('is refused: %s', (_what, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it('reports an alias in a dataset once, and not what is missing for it', () => {
    const files = tinyFolder([inOak('value: 2', 'value: *two')])
    expect(problemsOf(files)).toEqual([
      'systems/oak.yaml:10  assessments.height[0].value  is an alias: *two (write the value out)',
    ])
  })

  it('refuses a bomb of aliases without unfolding it', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)
    const text = ['k0: &a0 [x]', ...rows].join('\n')
    const { faults: found } = readYaml(text)
    expect(found).toHaveLength(80)
    expect(found[0]?.message).toBe('is an alias: *a0 (write the value out)')
  })
})

describe('files that would end the process', () => {
  const deep = /^is nested too deeply \(allowed: 32 levels\)$/
  it.each([
    ['a million opening brackets', '['.repeat(1_000_000), deep],
    ['brackets that close', '['.repeat(5000) + ']'.repeat(5000), deep],
    ['lists in lists', `${'- '.repeat(100_000)}a`, deep],
    ['keys in keys', `${'{a: '.repeat(100_000)}`, deep],
    ['questions', '? '.repeat(100_000), deep],
    ['stairs', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), deep],
    ['closing brackets', ']'.repeat(900_000), /^is not YAML/],
    ['more than a megabyte', 'a'.repeat(1_000_001), /^is too large: 1000001 characters/],
  ])('are refused at once: %s', (_what, text, message) => {
    const { faults: found, readable } = readYaml(text)
    expect(readable).toBe(false)
    expect(found[0]?.message).toMatch(message)
    expect(found.length).toBeLessThanOrEqual(20)
  })

  it('are refused by their size before they are read', () => {
    const [head, , pine] = tinyFolder()
    const large = { path: 'systems/oak.yaml', text: '', bytes: 5_000_000_000 }
    expect(problemsOf([head, large, pine].flatMap((each) => each ?? []))).toEqual([
      'systems/oak.yaml  is too large: 5000000000 bytes (allowed: at most 1000000)',
    ])
  })
})

describe('a folder', () => {
  it('may hold nothing but the head and the systems', () => {
    const files = [...tinyFolder(), { path: 'notes.yaml', text: 'a: 1' }]
    expect(problemsOf(files)).toEqual([
      'notes.yaml  is not a file of a dataset (allowed: dataset.yaml and systems/<id>.yaml)',
    ])
  })

  it('says that the head is missing or empty, and nothing that follows from it', () => {
    expect(problemsOf([])).toEqual(['dataset.yaml  is missing'])
    const empty = tinyFolder().map((file) =>
      file.path === 'dataset.yaml' ? { ...file, text: '# nothing' } : file,
    )
    expect(problemsOf(empty)).toEqual(['dataset.yaml  is empty (give keys such as title or name)'])
  })

  it('refuses forbidden keys and characters at their line', () => {
    const files = tinyFolder([
      inOak('value: 2', 'value: 2\n      __proto__: { a: 1 }\n      constructor: 1'),
      inOak('reason: Measured.', 'reason: "a\\u202Eb"'),
    ])
    expect(problemsOf(files)).toEqual([
      'systems/oak.yaml:11  assessments.height[0].__proto__  is a forbidden key: leave it out',
      'systems/oak.yaml:12  assessments.height[0].constructor  is a forbidden key: leave it out',
      'systems/oak.yaml:14  assessments.height[0].reason  has a harmful character: U+202E (control characters and signs that turn the direction of text are not allowed)',
    ])
  })
})
