'use client'

import type { RadarPlan } from '@/lib/charts/radar/layout'
import type { WebModel } from '@/lib/charts/radar/model'
import { RadarPanelChart } from './radar-panel.client'

export type RadarLayerProps = {
  model: WebModel
  /** Where the webs of the picture below are: `radarPlan` of the same model and sheet. */
  plan: RadarPlan
  /** The key that is pointed at or reached by keyboard, here or elsewhere. */
  hovered: string | null
}

/**
 * The readings of a radar drawn by Recharts, to lie over the picture of the same sheet: wedges and marks
 * carry their keys, by which the linked area around all pictures finds what is pointed at and picked. It fills the box that it stands in, and the
 * picture below keeps the words, the keyboard and what screen readers hear.
 */
export function RadarLayer({ model, plan, hovered }: RadarLayerProps) {
  return (
    <div
      aria-hidden="true"
      className="radar-layer"
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
    >
      {plan.panels.map((panel) => (
        <RadarPanelChart
          key={panel.members.map((index) => model.series[index]?.id).join()}
          {...{ model, panel, hovered }}
          width={plan.width}
          height={plan.height}
        />
      ))}
    </div>
  )
}
