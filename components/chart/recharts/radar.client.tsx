'use client'

import type { SyntheticEvent } from 'react'
import type { RadarPlan } from '@/lib/charts/radar/layout'
import type { WebModel } from '@/lib/charts/radar/model'
import { RadarPanelChart } from './radar-panel.client'

export type RadarLayerProps = {
  model: WebModel
  /** Where the webs of the picture below are: `radarPlan` of the same model and sheet. */
  plan: RadarPlan
  /** The key that is pointed at or reached by keyboard, here or elsewhere. */
  hovered: string | null
  onHover: (key: string | null) => void
  onPick: (key: string) => void
}

/** The key of the thing that an event is about. */
function keyAt({ target }: SyntheticEvent): string | null {
  const node = target instanceof Element ? target.closest('[data-key]') : null
  return node?.getAttribute('data-key') ?? null
}

/**
 * The readings of a radar drawn by Recharts, to lie over the picture of the same sheet: wedges and marks
 * are found by pointers, and what is pointed at lights up. It fills the box that it stands in, and the
 * picture below keeps the words, the keyboard and what screen readers hear.
 */
export function RadarLayer({ model, plan, hovered, onHover, onPick }: RadarLayerProps) {
  const pick = (event: SyntheticEvent) => {
    const key = keyAt(event)
    if (key !== null) onPick(key)
  }
  const point = (event: SyntheticEvent) => {
    const key = keyAt(event)
    if (key !== hovered) onHover(key)
  }
  return (
    <div
      aria-hidden="true"
      className="radar-layer"
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
      onClick={pick}
      onPointerOver={point}
      onPointerLeave={() => onHover(null)}
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
