import type { Point } from '../../scene/scene'
import { type PlacedSeries, placeSeries } from './geometry'
import type { WebModel } from './model'
import type { RadarPanel } from './panel'

/** One spoke as a row of data: for each system (by id) its place on the spoke, 0 the centre and 1 the rim. */
export type ChartRow = { spoke: string; places: Record<string, number | null> }

/**
 * A panel's readings for a charting library that places points itself. Only a known reading has a place;
 * everything else is null, which is no point, and is drawn from the geometry of the panel.
 */
export function chartRows(model: WebModel, panel: RadarPanel): ChartRow[] {
  const placed = placedOn(model, panel)
  return model.spokes.map((spoke, index) => ({
    spoke: spoke.id,
    places: Object.fromEntries(
      placed.map(({ series, cells }) => {
        const cell = cells[index]
        return [series.id, cell?.state === 'known' ? cell.mark.radius / panel.web.radius : null]
      }),
    ),
  }))
}

/** A panel's systems with their vertices. */
export function placedOn(model: WebModel, panel: RadarPanel): PlacedSeries[] {
  const shown = panel.members.flatMap((index) => model.series[index] ?? [])
  return placeSeries(model, shown, panel.web)
}

/** The same series with its known readings where the library put them. */
export function withPoints(placed: PlacedSeries, points: readonly Point[]): PlacedSeries {
  const cells = placed.cells.map((cell, index) => {
    const at = points[index]
    if (cell.state !== 'known' || !at) return cell
    return { ...cell, mark: { ...cell.mark, x: at.x, y: at.y } }
  })
  return { ...placed, cells }
}

/** Degrees at which the first spoke stands: 90 is twelve o'clock, and angles fall clockwise. */
export function startDegrees({ spokes, selected }: WebModel): number {
  return 90 + ((selected ?? 0) * 360) / spokes.length
}
