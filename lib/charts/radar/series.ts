import { marker, seriesStroke } from '../../scene/marker'
import { polygon, polyline } from '../../scene/path'
import { polar } from '../../scene/polar'
import type { PathCommand, Role, SceneNode } from '../../scene/scene'
import type { Mark, PlacedCell, PlacedSeries, Web } from './geometry'
import { bandOf, spokeAngle } from './geometry'
import type { Ghost } from './ghost'
import { runsOf, strandsOf } from './line'
import type { WebModel } from './model'

/** Width of the lines, in layout pixels, and whether a series is dimmed. */
export type SeriesLook = { line: number; faded: (system: string) => boolean }

export const FADED = 0.25
const HALO = 3.2
const KEYLINE = 1
const STRAND = 0.55
const TINT = 0.12
const HATCH = 0.45
const JOIN = 0.35

/** Lines below, markers above: a line never covers another system's reading. */
export function seriesNodes(placed: PlacedSeries[], web: Web, look: SeriesLook): SceneNode[] {
  return [
    ...placed.map((each) => seriesLines(each, web, look)),
    ...placed.map((each) => seriesMarkers(each, web, look)),
  ]
}

/** Stretches and forks of one series. */
export function seriesLines(placed: PlacedSeries, web: Web, look: SeriesLook): SceneNode {
  return dimmed(placed, look, lineNodes(placed, web, look))
}

/** A marker, or a bar over several levels, for each reading of one series. */
export function seriesMarkers(placed: PlacedSeries, web: Web, look: SeriesLook): SceneNode {
  return dimmed(placed, look, markerNodes(placed, web))
}

function dimmed({ series }: PlacedSeries, look: SeriesLook, nodes: SceneNode[]): SceneNode {
  const opacity = look.faded(series.id) ? { opacity: FADED } : {}
  return { type: 'group', key: series.id, nodes, ...opacity }
}

function lineNodes({ series, cells }: PlacedSeries, web: Web, look: SeriesLook): SceneNode[] {
  const runs = runsOf(cells).flatMap(({ marks, closed }) =>
    closed ? polygon(marks) : polyline(marks),
  )
  const forks = strandsOf(cells).flatMap(({ from, to }) => polyline([from, to]))
  const path = (d: PathCommand[], width: number): SceneNode[] =>
    d.length === 0
      ? []
      : [
          {
            type: 'path',
            d,
            fill: 'none',
            stroke: 'paper',
            strokeWidth: width + HALO,
            join: 'round',
          },
          { type: 'path', d, fill: 'none', join: 'round', ...seriesStroke(series.slot, width) },
        ]
  return [
    ...cells.flatMap((cell) => joinNodes(cell, `mark${series.slot}`, web)),
    ...path(forks, look.line * STRAND),
    ...path(runs, look.line),
  ]
}

/** Pale between readings that are in dispute. */
function joinNodes(cell: PlacedCell, role: Role, { marker: r }: Web): SceneNode[] {
  if (cell.state !== 'disputed') return []
  const d = polyline(cell.marks)
  const joined = { type: 'path', d, fill: 'none', strokeWidth: 0.9 * r } as const
  // paper below, so that it is as pale where it is drawn over a line, or twice
  return [
    { ...joined, stroke: 'paper' },
    { ...joined, stroke: role, opacity: JOIN },
  ]
}

type Bar = Extract<PlacedCell, { state: 'range' }>

/** Solid over the levels that the reading spans. */
function barNodes({ from, to, weak }: Bar, role: Role, { marker: r }: Web): SceneNode[] {
  const bar = { type: 'path', d: polyline([from, to]), fill: 'none', cap: 'round' } as const
  return [
    { ...bar, stroke: 'paper', strokeWidth: 1.5 * r + HALO },
    { ...bar, stroke: role, strokeWidth: 1.5 * r },
    ...(weak ? [{ ...bar, stroke: 'paper', strokeWidth: 0.35 * r } as const] : []),
  ]
}

function markerNodes({ series, cells }: PlacedSeries, web: Web): SceneNode[] {
  return cells.flatMap((cell, spoke): SceneNode[] => {
    const look = cell.state === 'disputed' ? 'half-start' : looksWeak(cell) ? 'weak' : 'filled'
    const key = series.keys[spoke]
    const opacity = series.hit[spoke] === false ? { opacity: FADED } : {}
    const { slot } = series
    if (cell.state === 'range') {
      return [{ type: 'group', key, nodes: barNodes(cell, `mark${slot}`, web), ...opacity }]
    }
    return marksOf(cell).flatMap(({ x, y }) => [
      // a rim of paper keeps neighbouring markers apart
      marker({ slot, x, y, r: web.marker + KEYLINE, look: 'filled', role: 'paper' }),
      { ...marker({ slot, x, y, r: web.marker, look, key }), ...opacity },
    ])
  })
}

function looksWeak(cell: PlacedCell): boolean {
  return cell.state === 'known' && cell.weak
}

function marksOf(cell: PlacedCell): Mark[] {
  if (cell.state === 'known') return [cell.mark]
  return cell.state === 'disputed' ? cell.marks : []
}

/**
 * A pale fill of one system's web: of its closed line, or of each stretch of three or more. `hatched`:
 * with lines too, which are seen where colours are not.
 */
export function tintNodes({ series, cells }: PlacedSeries, hatched: boolean): SceneNode[] {
  const d = runsOf(cells).flatMap(({ marks }) => (marks.length > 2 ? polygon(marks) : []))
  if (d.length === 0) return []
  const role = `mark${series.slot}` as const
  const lines = { type: 'path', d, fill: { pattern: 'hatch', role }, opacity: HATCH } as const
  return [{ type: 'path', d, fill: role, opacity: TINT }, ...(hatched ? [lines] : [])]
}

/** A thin grey line in the middle of the bands, without markers. */
export function ghostNodes(model: WebModel, ghost: Ghost, web: Web): SceneNode[] {
  const cells = ghost.ranks.map((rank, spoke): PlacedCell => {
    if (rank === null) return { state: 'unknown' }
    const { middle } = bandOf(rank, model.spokes[spoke]?.levels.length ?? 1, web.radius)
    const at = polar(web.centre, spokeAngle(model, spoke), middle)
    return { state: 'known', weak: false, mark: { ...at, rank, radius: middle, assessors: [] } }
  })
  const d = runsOf(cells).flatMap(({ marks, closed }) =>
    closed ? polygon(marks) : polyline(marks),
  )
  if (d.length === 0) return []
  return [{ type: 'path', d, fill: 'none', stroke: 'edge', strokeWidth: 1.4, join: 'round' }]
}
