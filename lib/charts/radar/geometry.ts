import { polar } from '../../scene/polar'
import type { Point } from '../../scene/scene'
import type { RadarModel, RadarSeries } from './model'
import type { OffState } from './reading'

/** The centre is an empty hole: the first level is a band, and nothing lies at the centre. */
export const HOLE = 0.17
/** Space of a mark that is dodged, in marker radii. */
const DODGE_STEP = 2.05
const DODGE_ROOM = 0.35

/** Where a web is drawn; `marker` is the nominal radius of a marker, in layout pixels. */
export type Web = { centre: Point; radius: number; marker: number }
export type Band = { inner: number; middle: number; outer: number }

/** A reading on the web: `radius` is its distance from the centre. */
export type Mark = Point & { rank: number; radius: number; assessors: string[] }

/** Where a cell is drawn on the web; a cell beyond the rim has no place on it. */
export type PlacedCell =
  | { state: 'known'; weak: boolean; mark: Mark }
  | { state: 'range'; weak: boolean; from: Point; to: Point }
  | { state: 'disputed'; marks: Mark[] }
  | { state: OffState }
export type PlacedSeries = { series: RadarSeries; cells: PlacedCell[] }

type Spokes = Pick<RadarModel, 'spokes' | 'selected'>

/** Radians from twelve o'clock, clockwise; the selected spoke stands at twelve o'clock. */
export function spokeAngle({ spokes, selected }: Spokes, spoke: number): number {
  const turned = (spoke - (selected ?? 0) + spokes.length) % spokes.length
  return (turned / spokes.length) * 2 * Math.PI
}

/** The band of a level: rank 1 lies around the hole, the last level at the rim. */
export function bandOf(rank: number, levels: number, radius: number): Band {
  const width = (radius * (1 - HOLE)) / levels
  const inner = radius * HOLE + (rank - 1) * width
  return { inner, middle: inner + width / 2, outer: inner + width }
}

/** Vertices of the shown series. Equal readings stand side by side along the spoke, by slot. */
export function placeSeries(model: Spokes, shown: RadarSeries[], web: Web): PlacedSeries[] {
  const order = shown
    .map((series, index) => ({ series, index }))
    .sort((a, b) => a.series.slot - b.series.slot || a.index - b.index)
  const places = model.spokes.map((_, spoke) => dodgedRadii({ model, order, web, spoke }))
  return shown.map((series, index) => ({
    series,
    cells: series.readings.map((reading, spoke): PlacedCell => {
      const angle = spokeAngle(model, spoke)
      const mark = (rank: number, assessors: string[]): Mark => {
        const radius = places[spoke]?.[index]?.get(rank) ?? 0
        return { ...polar(web.centre, angle, radius), rank, radius, assessors }
      }
      if (reading.state === 'known') {
        return { state: 'known', weak: reading.weak, mark: mark(reading.rank, []) }
      }
      if (reading.state === 'disputed') {
        const marks = reading.claims.map((claim) => mark(claim.rank, claim.assessors))
        return { state: 'disputed', marks }
      }
      if (reading.state !== 'range') return { state: reading.state }
      const [from, to] = rangeBar({ model, shown, web, spoke }, index, [reading.low, reading.high])
      return { state: 'range', weak: reading.weak, from, to }
    }),
  }))
}

type OnSpoke = { model: Spokes; shown: RadarSeries[]; web: Web; spoke: number }

type InOrder = { series: RadarSeries; index: number }
type Dodged = { model: Spokes; order: InOrder[]; web: Web; spoke: number }

/**
 * Radii by rank for each series: those that share a band are spread in it, the first of the order
 * outermost.
 */
function dodgedRadii({ model, order, web, spoke }: Dodged): Map<number, number>[] {
  const radii = order.map(() => new Map<number, number>())
  const byRank = new Map<number, number[]>()
  for (const { series, index } of order) {
    for (const rank of ranksOf(series, spoke)) {
      const sharing = byRank.get(rank)
      if (sharing) sharing.push(index)
      else byRank.set(rank, [index])
    }
  }
  const levels = model.spokes[spoke]?.levels.length ?? 1
  for (const [rank, indices] of byRank) {
    const band = bandOf(rank, levels, web.radius)
    const room = (band.outer - band.inner) / (indices.length + DODGE_ROOM)
    const step = Math.min(room, DODGE_STEP * web.marker)
    const first = band.middle + ((indices.length - 1) / 2) * step
    for (const [place, index] of indices.entries()) radii[index]?.set(rank, first - place * step)
  }
  return radii
}

function ranksOf(series: RadarSeries, spoke: number): number[] {
  const reading = series.readings[spoke]
  if (reading?.state === 'known') return [reading.rank]
  return reading?.state === 'disputed' ? reading.claims.map((claim) => claim.rank) : []
}

/** A range is a bar along the spoke over its bands; several stand side by side across it. */
function rangeBar(on: OnSpoke, index: number, [low, high]: [number, number]): [Point, Point] {
  const { model, shown, web, spoke } = on
  const levels = model.spokes[spoke]?.levels.length ?? 1
  const angle = spokeAngle(model, spoke)
  const ranged = shown.flatMap((series, i) =>
    series.readings[spoke]?.state === 'range' ? [i] : [],
  )
  const aside = (ranged.indexOf(index) - (ranged.length - 1) / 2) * DODGE_STEP * web.marker
  const end = (radius: number) =>
    polar(polar(web.centre, angle, radius), angle + Math.PI / 2, aside)
  const inset = (bandOf(1, levels, web.radius).outer - web.radius * HOLE) * 0.2
  return [
    end(bandOf(low, levels, web.radius).inner + inset),
    end(bandOf(high, levels, web.radius).outer - inset),
  ]
}
