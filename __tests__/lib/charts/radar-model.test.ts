import type { RadarModel } from '@/lib/charts/radar/model'
import type { Dataset } from '@/lib/dataset/schema'
import { makeDataset } from '../../support/make-dataset'
import { radarModelOf, radarRefusal } from '../../support/radar-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const stateOf = (model: RadarModel, key: string) => {
  const [system, spoke] = key.split('/')
  const place = model.spokes.findIndex(({ id }) => id === spoke)
  return model.series.find(({ id }) => id === system)?.readings[place]
}

describe('the model of a radar', () => {
  it('keeps each of the states apart', () => {
    const model = radarModelOf(tinyDataset)
    expect(stateOf(model, 'alder/height')).toEqual({ state: 'known', rank: 3, weak: false })
    expect(stateOf(model, 'alder/shade')).toEqual({ state: 'known', rank: 2, weak: true })
    expect(stateOf(model, 'alder/age')).toEqual({ state: 'range', low: 1, high: 2, weak: false })
    expect(stateOf(model, 'birch/height')).toEqual({
      state: 'disputed',
      claims: [
        { rank: 2, assessors: ['desk'] },
        { rank: 4, assessors: ['field'] },
      ],
    })
    expect(stateOf(model, 'birch/age')).toEqual({ state: 'not-applicable' })
    expect(stateOf(model, 'cedar/shade')).toEqual({ state: 'unknown' })
    expect(stateOf(model, 'cedar/age')).toEqual({ state: 'not-assessed' })
  })

  it('is plain JSON with every word it needs', () => {
    const model = radarModelOf(tinyDataset)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    expect(model.series[1]?.words).toEqual(['disputed: low or tall', 'none', 'n/a'])
    expect(model.notes['birch/height']?.title).toBe('Birch, Height')
    expect(model.notes['/age']?.lines).toContain('Cedar: not assessed')
    expect(model.notes.alder?.lines[1]).toBe('Shade: a little, likely')
  })

  it('takes the spokes of the dataset, else the ordinal dimensions, else what is asked for', () => {
    const spokes = (dataset: Dataset, dims: string[] | null) =>
      radarModelOf(dataset, { query: { dims } }).spokes.map(({ id }) => id)
    expect(spokes(tinyDataset, null)).toEqual(['height', 'shade', 'age'])
    expect(spokes({ ...tinyDataset, spokes: [] }, null)).toEqual(['height', 'shade', 'age'])
    expect(spokes(tinyDataset, ['age', 'height', 'shade'])).toEqual(['age', 'height', 'shade'])
  })

  it('overlays up to three systems and gives more a web each', () => {
    expect(radarModelOf(tinyDataset).arrange).toBe('overlay')
    expect(radarModelOf(sixSystems()).arrange).toBe('multiples')
    expect(radarModelOf(tinyDataset, { options: { arrange: 'multiples' } }).arrange).toBe(
      'multiples',
    )
  })

  it('turns to the dimension of the selected cell', () => {
    expect(radarModelOf(tinyDataset, { query: { cell: 'birch/shade' } }).selected).toBe(1)
    expect(radarModelOf(tinyDataset, { query: { cell: '/age' } }).selected).toBe(2)
    expect(radarModelOf(tinyDataset, { query: { cell: 'birch' } }).selected).toBeNull()
  })
})

describe('the ghost', () => {
  const ghosts = (ghost: string, arrange: string) =>
    radarModelOf(tinyDataset, { options: { ghost, arrange } }).ghosts

  it('is the lower median of the others, with a gap where fewer than two are known', () => {
    const model = radarModelOf(sixSystems(), { query: { lens: 'public-record' } })
    const others = model.series.slice(1)
    model.ghosts[0]?.ranks.forEach((median, spoke) => {
      const known = others.flatMap(({ readings }) => {
        const reading = readings[spoke]
        return reading?.state === 'known' ? [reading.rank] : []
      })
      const sorted = known.sort((a, b) => a - b)
      const lower = sorted[Math.floor((sorted.length - 1) / 2)]
      expect(median).toBe(known.length < 2 ? null : lower)
    })
    expect(model.ghosts).toHaveLength(6)
  })

  it('stands in multiples by itself, in an overlay on request', () => {
    expect(ghosts('auto', 'overlay')).toEqual([null])
    expect(ghosts('auto', 'multiples').some((ghost) => ghost !== null)).toBe(true)
    expect(ghosts('none', 'multiples')).toEqual([null, null, null])
  })

  it('can be one system, which is then not drawn twice', () => {
    const model = radarModelOf(tinyDataset, { options: { ghost: 'cedar' } })
    expect(model.series.map(({ id }) => id)).toEqual(['alder', 'birch'])
    expect(model.ghosts).toEqual([{ label: 'Cedar', ranks: [5, null, null] }])
  })
})

describe('a radar refuses', () => {
  const wide = makeDataset({ systems: 30, dimensions: 30, seed: 4 })
  const ordinal = wide.groups
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ type }) => type === 'ordinal')
    .map(({ id }) => id)
  const spokes = (count: number) => ({ query: { dims: ordinal.slice(0, count), systems: ['s-0'] } })

  it('fewer than 3 and more than 10 spokes, with the number found', () => {
    expect(radarRefusal(wide, spokes(2))).toBe(
      'A radar needs 3 to 10 ordinal dimensions: 2 are chosen. Choose more, or use the matrix.',
    )
    expect(radarRefusal(wide, spokes(11))).toBe(
      'A radar needs 3 to 10 ordinal dimensions: 11 are chosen. Use the matrix.',
    )
    expect(radarRefusal(wide, spokes(3))).toBeNull()
    expect(radarRefusal(wide, spokes(10))).toBeNull()
  })

  it('dimensions without ordered levels, by name', () => {
    const dims = ['height', 'leaf', 'evergreen', 'age']
    expect(radarRefusal(tinyDataset, { query: { dims } })).toBe(
      'A radar needs dimensions with ordered levels: Leaf, Evergreen have none. Leave them out, or use the matrix.',
    )
  })

  it('more systems than one web, or all webs, can hold', () => {
    expect(radarRefusal(sixSystems(), { options: { arrange: 'overlay' } })).toContain(
      'One web holds 1 to 4 systems: 6 are chosen.',
    )
    expect(radarRefusal(wide, { query: { dims: ordinal.slice(0, 5) } })).toContain(
      'up to 24 webs side by side: 30 systems are chosen.',
    )
  })

  it('three dimensions without levels by name, and counts the others', () => {
    const dataset = makeDataset({ systems: 2, dimensions: 40, seed: 3, nameLength: 100 })
    const all = dataset.groups.flatMap(({ dimensions }) => dimensions)
    const others = all.filter(({ type }) => type !== 'ordinal').map(({ label }) => label)
    const refusal = radarRefusal(dataset, { query: { dims: all.map(({ id }) => id) } })
    expect(others.length).toBeGreaterThan(4)
    expect(refusal).toContain(
      `${others.slice(0, 3).join(', ')} and ${others.length - 3} others have none. Leave them out`,
    )
    expect(refusal?.length).toBeLessThan(500)
  })

  it('a ghost or a tint that no system has, with the nearest id', () => {
    expect(radarRefusal(tinyDataset, { options: { ghost: 'bircj' } })).toBe(
      'No system has the id that ghost names: bircj (nearest: birch). Use one of the dataset.',
    )
    expect(radarRefusal(tinyDataset, { options: { tint: 'oak' } })).toContain('tint names: oak')
  })

  it('nothing else', () => {
    expect(radarRefusal(tinyDataset)).toBeNull()
    expect(radarRefusal(sixSystems())).toBeNull()
  })
})
