import { SceneNodes } from '@/components/chart/scene-svg'
import { groundLine } from '@/lib/scene/ground'

/** The page's ground line, drawn once at the width of the widest screen we design for. */
export function PageGround() {
  return (
    <div className="page-ground">
      <svg viewBox="0 0 2560 16" width="2560" height="16" aria-hidden="true">
        <SceneNodes id="ground" nodes={groundLine({ x: 0, width: 2560, y: 6 })} />
      </svg>
    </div>
  )
}
