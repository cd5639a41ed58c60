import { CHART_KINDS } from '../../../lib/charts/index'
import { isPlace, missingPlace } from '../../../lib/http/missing-place.server'
import { dataFolder } from '../../support/data-folder'
import { tinyDataset } from '../../support/tiny-dataset'

const KINDS = CHART_KINDS.map(({ id }) => id).join(', ')
const CHARTS = `${KINDS}, answers`

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

it.each([
  ['/tree', 'unknown dataset: tree (nearest: trees; known: trees).', '/trees'],
  [
    '/trees/rader',
    `unknown chart: rader (nearest: radar, order; known: ${CHARTS}).`,
    '/trees/radar',
    '/trees/order',
  ],
  [
    '/trees/radar/extra',
    'Nothing stands below the chart radar: take off what follows it.',
    '/trees/radar',
  ],
  [
    '/embed/tree/stack',
    'unknown dataset: tree (nearest: trees; known: trees).',
    '/embed/trees/stack',
  ],
  [
    '/embed/trees/rader',
    `unknown chart: rader (nearest: radar, order; known: ${KINDS}).`,
    '/embed/trees/radar',
    '/embed/trees/order',
  ],
  [
    '/embed/trees/answer',
    `unknown chart: answer (known: ${KINDS}).`,
    ...CHART_KINDS.map(({ id }) => `/embed/trees/${id}`),
  ],
  [
    '/embed/trees/radar/extra',
    'Nothing stands below the chart radar: take off what follows it.',
    '/embed/trees/radar',
  ],
  [
    '/trees/systems/birhc',
    'unknown system: birhc (nearest: birch; known: alder, birch, cedar).',
    '/trees/systems/birch',
  ],
  [
    '/trees/systems/birch/extra',
    'Nothing stands below the system birch: take off what follows it.',
    '/trees/systems/birch',
  ],
])('%s: %s', async (path, sentence, ...hrefs) => {
  expect(await isPlace(path)).toBe(false)
  const missing = await missingPlace(path)
  expect(missing.sentence).toBe(sentence)
  expect(missing.links.map((link) => link.href)).toEqual(hrefs)
})

it('knows the reference of the API, and nothing around it', async () => {
  const places = ['/docs/api', '/docs', '/docs/ap', '/docs/api/rows']
  expect(await Promise.all(places.map(isPlace))).toEqual([true, false, false, false])
})
