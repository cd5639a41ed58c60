import { marker, seriesStroke } from '@/lib/scene/marker'
import type { SceneNode, Slot } from '@/lib/scene/scene'
import { SceneNodes } from './scene-svg'

/** A sample of a system's line with its marker, or the marker alone when there is no room for a line. */
export function SeriesSign({ slot, width }: { slot: Slot; width: number }) {
  const line: SceneNode[] =
    width > 20
      ? [{ type: 'line', x1: 1, y1: 7, x2: width - 1, y2: 7, ...seriesStroke(slot, 2.4) }]
      : []
  const nodes = [...line, marker({ slot, x: width / 2, y: 7, r: 4.7, look: 'filled' })]
  return (
    <svg className="sign" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
      <SceneNodes id={`sign-${slot}`} nodes={nodes} />
    </svg>
  )
}
