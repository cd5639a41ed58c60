import { radar } from '@/lib/charts/radar/index'
import { makeDataset } from '../../support/make-dataset'
import { radarModelOf } from '../../support/radar-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const tiny = radarModelOf(tinyDataset)

it('states counts, scale, levels in words, the largest difference and every gap', () => {
  const { title, short, full } = radar.describe(tiny)
  expect(title).toBe('Alder, Birch and Cedar on three scales')
  expect(short).toBe(
    'Radar of 3 systems on 3 ordinal dimensions, 3 to 5 levels each. Largest difference: Height, Alder 3, Cedar 5. Disputed: 1 cell. Between two levels: 1 cell. Unknown: 1 cell. Not assessed: 1 cell. Not applicable: 1 cell.',
  )
  expect(full).toContain('Alder: Height 3, middling; Shade 2, a little, likely; Age between')
  expect(full).toContain('Height runs from middling (Alder) to a giant (Cedar).')
  expect(full).toContain('Disputed: Height of Birch.')
  expect(full).toContain('Unknown: Shade of Cedar.')
  expect(full).toContain('Not assessed: Age of Cedar.')
  expect(full).toMatch(/From Three trees, version 1\.0\.0; all assessors\.$/)
})

it('names the lens and what the filter hides', () => {
  const model = radarModelOf(tinyDataset, { query: { lens: 'desk', is: { leaf: ['needle'] } } })
  expect(radar.describe(model).full).toContain('systems are hidden by the filter.')
  expect(radar.describe(model).full).toContain('read by Desk study.')
})

it('says the level span once where all scales are equal', () => {
  expect(radar.describe(radarModelOf(sixSystems())).short).toMatch(
    /^Radar of 6 systems on 8 ordinal dimensions, levels 1 to 5\. Largest difference: /,
  )
})

it('keeps the short form to 250 characters, whatever the names', () => {
  for (let seed = 0; seed < 30; seed++) {
    const dataset = makeDataset({ systems: 4, dimensions: 12, seed, nameLength: 120 })
    const { short } = radar.describe(radarModelOf(dataset))
    expect(short.length).toBeLessThanOrEqual(250)
    expect(short).toMatch(/^Radar of 4 systems .*\.$/)
  }
})

it('claims no difference where nothing is known', () => {
  const silent = radarModelOf(tinyDataset, { query: { systems: ['cedar'] } })
  expect(radar.describe(silent).full).not.toContain('Largest difference')
})

it('has a table of the same content in the same order', () => {
  expect(radar.table(tiny)).toEqual({
    caption: 'Alder, Birch and Cedar on three scales',
    head: ['Dimension', 'Alder', 'Birch', 'Cedar'],
    rows: [
      ['Height', 'middling', 'disputed: low or tall', 'a giant'],
      ['Shade', 'a little, likely', 'none', 'unknown'],
      ['Age', 'between decades and a century', 'n/a', 'not assessed'],
    ],
  })
})

it('has a note for every system, spoke and cell', () => {
  const keys = Object.keys(radar.notes(tiny))
  expect(keys).toHaveLength(3 + 3 + 9)
  expect(keys).toEqual(expect.arrayContaining(['alder', '/height', 'cedar/age']))
})
