'use client'

import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import { type ChartRow, chartRows, startDegrees } from '@/lib/charts/radar/chart-rows'
import type { WebModel } from '@/lib/charts/radar/model'
import type { RadarPanel } from '@/lib/charts/radar/panel'
import { SceneNodes } from '../scene-svg'
import { RadarHits } from './radar-hits'
import { RadarShape, type ShapePoints } from './radar-shape'

type Props = {
  model: WebModel
  panel: RadarPanel
  hovered: string | null
  width: number
  height: number
}

const OVER = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
/** What Recharts would add and the picture below has already, or has better. */
const PLAIN = {
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  legendType: 'none',
  tooltipType: 'none',
} as const

/**
 * One web: Recharts places the known readings, our shapes draw them. Lines come first and markers after
 * them, so that no line covers another system's reading; words stand over both, in a
 * sheet of their own: Recharts puts its own marks last.
 */
export function RadarPanelChart(props: Props) {
  const { panel, width, height } = props
  return (
    <>
      <Web {...props} />
      <svg style={OVER} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <SceneNodes id="radar-words" nodes={panel.words} />
      </svg>
    </>
  )
}

function Web({ model, panel, hovered, width, height }: Props) {
  const { centre, radius } = panel.web
  const start = startDegrees(model)
  const members = panel.members.flatMap((index) => model.series[index] ?? [])
  return (
    <RadarChart
      accessibilityLayer={false}
      {...{ width, height }}
      style={OVER}
      margin={NO_MARGIN}
      data={chartRows(model, panel)}
      cx={centre.x}
      cy={centre.y}
      outerRadius={radius}
      startAngle={start}
      endAngle={start - 360}
    >
      <PolarAngleAxis dataKey="spoke" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
      <RadarHits {...{ model, panel, hovered }} />
      {(['lines', 'markers'] as const).flatMap((part) =>
        members.map(({ id }) => (
          <Radar
            key={`${part} ${id}`}
            {...PLAIN}
            dataKey={(row: ChartRow) => row.places[id]}
            shape={({ points }: ShapePoints) => (
              <RadarShape {...{ model, panel, hovered, part, points }} system={id} />
            )}
          />
        )),
      )}
    </RadarChart>
  )
}
