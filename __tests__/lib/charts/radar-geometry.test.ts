import { bandOf, HOLE, placeSeries, spokeAngle, type Web } from '@/lib/charts/radar/geometry'
import { type Run, runsOf, strandsOf } from '@/lib/charts/radar/line'
import type { RadarModel, RadarSeries } from '@/lib/charts/radar/model'
import type { Reading } from '@/lib/charts/radar/reading'
import { rimSigns } from '@/lib/charts/radar/rim'
import { radarModelOf } from '../../support/radar-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

const WEB: Web = { centre: { x: 200, y: 200 }, radius: 150, marker: 4.7 }
const base = radarModelOf(tinyDataset)
const level = { label: 'l', short: 'l' }
const spoke = (id: string, levels: number) => ({
  ...{ id, label: id, short: id, question: '?' },
  levels: Array.from({ length: levels }, () => level),
})
const known = (rank: number): Reading => ({ state: 'known', rank, weak: false })
const unknown: Reading = { state: 'unknown' }
const disputed = (...ranks: number[]): Reading => ({
  state: 'disputed',
  claims: ranks.map((rank, index) => ({ rank, assessors: [`a${index}`] })),
})

function modelOf(levels: number[], rows: Reading[][], selected: number | null = null): RadarModel {
  const spokes = levels.map((count, index) => spoke(`d${index}`, count))
  const series = rows.map((readings, index): RadarSeries => {
    const slot = ([1, 2, 3, 4, 5, 6] as const)[index] ?? 1
    const keys = spokes.map(({ id }) => `s${index}/${id}`)
    const words = spokes.map(() => '')
    return {
      id: `s${index}`,
      name: `S${index}`,
      slot,
      readings,
      keys,
      words,
      hit: keys.map(() => true),
    }
  })
  return { ...base, spokes, series, selected, ghosts: [null] }
}
const placed = (model: RadarModel) => placeSeries(model, model.series, WEB)
const fromCentre = ({ x, y }: { x: number; y: number }) =>
  Math.hypot(x - WEB.centre.x, y - WEB.centre.y)

describe('a band', () => {
  it('is one of equal bands between the hole and the rim', () => {
    expect(bandOf(1, 5, 100).inner).toBeCloseTo(100 * HOLE)
    expect(bandOf(5, 5, 100).outer).toBeCloseTo(100)
    expect(bandOf(2, 5, 100).inner).toBeCloseTo(bandOf(1, 5, 100).outer)
    expect(bandOf(1, 2, 100).middle).toBeCloseTo(17 + 83 / 4)
  })
})

describe('spokes', () => {
  it('start at twelve o’clock and run clockwise', () => {
    const model = modelOf([5, 5, 5, 5], [])
    expect(model.spokes.map((_, index) => spokeAngle(model, index) / Math.PI)).toEqual([
      0, 0.5, 1, 1.5,
    ])
  })

  it('turn so that the selected one stands at twelve o’clock', () => {
    const model = modelOf([5, 5, 5, 5], [], 3)
    expect(spokeAngle(model, 3)).toBe(0)
    expect(spokeAngle(model, 0)).toBeCloseTo(Math.PI / 2)
  })
})

describe('readings', () => {
  it('lie in the middle of their band, never in the hole', () => {
    const model = modelOf([3, 5, 7], [[known(1), known(1), known(7)]])
    for (const [index, cell] of (placed(model)[0]?.cells ?? []).entries()) {
      if (cell.state !== 'known') throw new Error('expected a known cell')
      const levels = model.spokes[index]?.levels.length ?? 0
      const band = bandOf(cell.mark.rank, levels, WEB.radius)
      expect(fromCentre(cell.mark)).toBeCloseTo(band.middle)
      expect(fromCentre(cell.mark)).toBeGreaterThan(HOLE * WEB.radius)
    }
  })

  it('that are equal stand side by side in their band, the first slot outermost', () => {
    const same = [known(2), known(3), known(3)]
    const model = modelOf([5, 5, 5], [same, same, same, same])
    const radii = placed(model).map(({ cells }) => {
      const [first] = cells
      return first?.state === 'known' ? first.mark.radius : 0
    })
    const band = bandOf(2, 5, WEB.radius)
    expect(new Set(radii.map((radius) => radius.toFixed(3))).size).toBe(4)
    expect([...radii].sort((a, b) => b - a)).toEqual(radii)
    expect(Math.max(...radii)).toBeLessThan(band.outer)
    expect(Math.min(...radii)).toBeGreaterThan(band.inner)
  })

  it('that are disputed make room for known ones in the same band', () => {
    const model = modelOf(
      [5, 5, 5],
      [
        [known(2), known(1), known(1)],
        [disputed(2, 4), known(2), known(2)],
      ],
    )
    const [first, second] = placed(model).map(({ cells }) => cells[0])
    if (first?.state !== 'known' || second?.state !== 'disputed') throw new Error('states')
    expect(second.marks).toHaveLength(2)
    expect(first.mark.radius - (second.marks[0]?.radius ?? 0)).toBeGreaterThan(WEB.marker)
  })

  it('that span levels are a bar from band to band; two bars stand side by side', () => {
    const range: Reading = { state: 'range', low: 2, high: 3, weak: false }
    const model = modelOf(
      [5, 5, 5],
      [
        [range, known(1), known(1)],
        [range, known(2), known(2)],
      ],
    )
    const bars = placed(model).map(({ cells }) => cells[0])
    for (const bar of bars) {
      if (bar?.state !== 'range') throw new Error('expected a range')
      expect(fromCentre(bar.from)).toBeGreaterThan(bandOf(2, 5, WEB.radius).inner)
      expect(fromCentre(bar.to)).toBeLessThan(bandOf(3, 5, WEB.radius).outer + 1)
    }
    const [a, b] = bars.map((bar) => (bar?.state === 'range' ? bar.from.x : 0))
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThan(WEB.marker * 1.5)
  })
})

describe('the line', () => {
  /** How many straight pieces it has: one for each pair of neighbouring known readings. */
  const segmentsOf = (runs: readonly Run[]) =>
    runs.reduce((sum, { marks, closed }) => sum + marks.length - (closed ? 0 : 1), 0)
  const runs = (readings: Reading[]) => {
    const model = modelOf(
      readings.map(() => 5),
      [readings],
    )
    return runsOf(placed(model)[0]?.cells ?? [])
  }

  it('is closed only if every reading is known', () => {
    expect(runs([known(1), known(2), known(3)])).toMatchObject([{ closed: true }])
    expect(segmentsOf(runs([known(1), known(2), known(3)]))).toBe(3)
    expect(runs([known(1), known(2), known(3), unknown])).toMatchObject([{ closed: false }])
  })

  it('breaks on both sides of anything else; a lone reading is in no stretch', () => {
    const range: Reading = { state: 'range', low: 1, high: 2, weak: false }
    expect(segmentsOf(runs([known(1), unknown, known(2), range, known(3), disputed(1, 2)]))).toBe(0)
  })

  it('has a segment for each pair of neighbouring known readings, whatever the pattern', () => {
    for (let pattern = 0; pattern < 2 ** 7; pattern++) {
      const mask = Array.from({ length: 7 }, (_, bit) => (pattern >> bit) % 2 === 1)
      const pairs = mask.filter((here, index) => here && mask[(index + 1) % 7]).length
      expect(segmentsOf(runs(mask.map((here) => (here ? known(2) : unknown))))).toBe(pairs)
    }
  })

  it('forks to both readings of a disputed cell from both neighbours', () => {
    const model = modelOf([5, 5, 5, 5], [[known(1), disputed(2, 4), known(3), unknown]])
    const strands = strandsOf(placed(model)[0]?.cells ?? [])
    expect(strands).toHaveLength(4)
  })

  it('joins two disputed cells where one assessor made both readings', () => {
    const model = modelOf([5, 5, 5], [[disputed(1, 3), disputed(2, 4), unknown]])
    const cells = placed(model)[0]?.cells ?? []
    expect(strandsOf(cells).map(({ from, to }) => [from, to])).toHaveLength(2)
  })
})

describe('signs off the web', () => {
  it('stand beyond the rim, side by side, from left to right', () => {
    const off: Reading[] = [unknown, known(1), unknown, known(1)]
    const model = modelOf([5, 5, 5, 5], [off, off, off])
    const signs = rimSigns(model, [0, 1, 2], WEB)
    expect(signs).toHaveLength(6)
    expect(signs.every((sign) => fromCentre(sign) > WEB.radius + WEB.marker)).toBe(true)
    for (const spokeIndex of [0, 2]) {
      const xs = signs.filter(({ spoke: at }) => at === spokeIndex).map(({ x }) => x)
      expect(xs).toEqual([...xs].sort((a, b) => a - b))
      expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(2 * WEB.marker)
    }
  })
})
