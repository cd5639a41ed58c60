import { placedOn, withPoints } from '@/lib/charts/radar/chart-rows'
import { lookOf } from '@/lib/charts/radar/hover'
import type { WebModel } from '@/lib/charts/radar/model'
import { fadedIn, type RadarPanel } from '@/lib/charts/radar/panel'
import { seriesLines, seriesMarkers } from '@/lib/charts/radar/series'
import type { Point } from '@/lib/scene/scene'
import { SceneNodes } from '../scene-svg'

/** What Recharts gives a shape: a point for each spoke, at the centre where there is no reading. */
export type ShapePoints = { points: readonly Point[] }
type Props = ShapePoints & {
  model: WebModel
  panel: RadarPanel
  hovered: string | null
  part: 'lines' | 'markers'
  system: string
}

/** One system's line or markers: known readings where Recharts put them, the rest by our geometry. */
export function RadarShape({ model, panel, hovered, part, points, system }: Props) {
  const placed = placedOn(model, panel).find(({ series }) => series.id === system)
  // a dimmed system stays as the picture below has it: drawn twice it would be less dim
  const dimmed = fadedIn(model)(system)
  if (!placed || dimmed || points.length !== placed.cells.length) return null
  const moved = withPoints(placed, points)
  const draw = part === 'lines' ? seriesLines : seriesMarkers
  const node = draw(moved, panel.web, lookOf(panel, system, hovered))
  return (
    <g pointerEvents={part === 'markers' ? 'all' : undefined}>
      <SceneNodes id={`radar-${part}-${system}`} nodes={[node]} />
    </g>
  )
}
