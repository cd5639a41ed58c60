import { fileName } from '../../../lib/http/file-name'

const parts = {
  dataset: 'trees',
  chart: 'radar',
  systems: ['alder', 'birch', 'cedar', 'fir'],
  sheet: ['slide-16x9', 'light'],
  version: '1.0',
  scale: '@2x',
  extension: 'png',
}

it('names dataset, chart, three systems, sheet, version and scale', () => {
  expect(fileName(parts)).toBe('trees-radar-alder-birch-cedar-slide-16x9-light-v1.0@2x.png')
  expect(fileName({ ...parts, systems: null, sheet: [], scale: '', extension: 'csv' })).toBe(
    'trees-radar-v1.0.csv',
  )
})

it('is ASCII, safe in a header and at most 120 characters', () => {
  const long = fileName({
    ...parts,
    systems: ['x'.repeat(60), 'y'.repeat(60)],
    version: '"1"\r\n/é../'.repeat(6),
  })
  expect(long).toMatch(/^[\w.@-]{1,120}$/)
  expect(long.endsWith('@2x.png')).toBe(true)
})
