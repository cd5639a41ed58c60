import { drawChart, parseChartRequest } from '../../../lib/charts/draw'
import { frameOf, type PresetId } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import { tinyDataset } from '../../support/tiny-dataset'

const draw = (chart: string, query = '', preset: PresetId = 'square') => {
  const entries = [...new URLSearchParams(query)]
  const { query: view, options } = parseChartRequest(entries, tinyDataset, chart)
  const frame = frameOf(preset, measure)
  return drawChart({ dataset: tinyDataset, hash: 'h', chart, query: view, options, frame })
}

it('names a picture by its canonical address', () => {
  const query = 'words=none&lens=desk&systems=birch,alder&arrange=auto'
  expect(draw('radar', query).address).toBe('/trees/radar?systems=birch,alder&lens=desk&words=none')
})

it('gives each picture of a page an id of its own, and the same one again', () => {
  const ids = ['radar', 'stack', 'matrix'].flatMap((chart) => [
    draw(chart).scene.id,
    draw(chart, '', 'wide').scene.id,
    draw(chart, 'lens=desk').scene.id,
  ])
  expect(new Set(ids).size).toBe(9)
  expect(draw('radar').scene.id).toBe(ids[0])
  expect(ids.every((id) => /^s[0-9a-f]{10}$/.test(id))).toBe(true)
})

it('draws the sentence of a refusal', () => {
  const { refusal, scene, describe: said, table, model } = draw('radar', 'dims=height')
  expect(refusal).toContain('A radar needs 3 to 10 ordinal dimensions: 1 is chosen.')
  expect(JSON.stringify(scene.nodes)).toContain('A radar needs')
  expect([said.full, table.rows, model]).toEqual([refusal, [], null])
})

describe('records', () => {
  const rows = (chart: string, query = '') => draw(chart, query).records?.().rows ?? []
  const about = (chart: string) => [...new Set(rows(chart).map(([kind]) => kind))]

  it('are the cells of a radar and a matrix, placements and relations of a stack', () => {
    expect(about('radar')).toEqual(['cell'])
    expect(about('matrix')).toContain('cell')
    expect(about('stack')).toEqual(['placement', 'relation'])
  })

  it('have a line for each assessment, and one for a cell that nobody assessed', () => {
    const said = rows('radar').map((row) => [row[1], row[3], row[5], row[7], row[8]])
    expect(said).toContainEqual(['birch', 'height', 'disputed', 'Field walk', 'tall'])
    expect(said).toContainEqual(['birch', 'height', 'disputed', 'Desk study', 'low'])
    expect(said).toContainEqual(['cedar', 'age', 'not-assessed', '', ''])
    expect(said).toHaveLength(11)
  })

  it('name reason and sources', () => {
    const [row] = rows('stack')
    expect(row?.at(-2)).toBe('Stands in soil.')
    expect(row?.at(-1)).toBe('A notebook, Page 1')
  })
})

it('lists what no shipped font can draw', () => {
  const [first, ...others] = tinyDataset.systems
  if (!first) throw new Error('no system')
  const dataset = { ...tinyDataset, systems: [{ ...first, name: 'Alder 所' }, ...others] }
  const { query, options } = parseChartRequest([], dataset, 'matrix')
  const frame = frameOf('square', measure)
  const drawing = drawChart({ dataset, hash: 'h', chart: 'matrix', query, options, frame })
  expect(drawing.warnings).toEqual(['missing-glyph U+6240'])
})
