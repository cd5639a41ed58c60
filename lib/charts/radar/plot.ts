import type { Box, SceneNode } from '../../scene/scene'
import type { Needs } from './blocks'
import type { Sheet } from './compose'
import { multiplesPlot } from './multiples'
import { overlayPlot } from './overlay'
import type { RadarPanel } from './panel'

/** One web, or one for each system, in a box; `needs`: what must be said beside it. */
export type Plot = { panels: RadarPanel[]; nodes: SceneNode[]; bottom: number; needs: Needs }

/** Null if the box is too small. */
export function plotIn(sheet: Sheet, box: Box): Plot | null {
  const input = { ...sheet, box }
  if (sheet.model.arrange === 'multiples') {
    const plot = multiplesPlot(input)
    const needs = {
      legend: false,
      key: plot?.needsKey ?? false,
      web: plot?.needsWeb ?? false,
      signs: true,
    }
    return plot && { ...plot, needs }
  }
  const plot = overlayPlot(input)
  if (plot === null) return null
  const needs = { legend: plot.needsLegend, key: plot.needsKey, web: false, signs: plot.needsSigns }
  return { ...plot, panels: [plot.panel], needs }
}
