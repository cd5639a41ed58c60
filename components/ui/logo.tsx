import { SceneNodes } from '@/components/chart/scene-svg'
import { logo } from '@/lib/scene/brand'

/** A hill cut through dipping beds, with one bed in the tag colour, and the name. */
export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 26 20" width="29" height="22" aria-hidden="true">
        <SceneNodes id="logo" nodes={logo({ x: 0, y: 0, height: 20 })} />
      </svg>
      <span className="wordmark">Outcrop</span>
    </span>
  )
}
