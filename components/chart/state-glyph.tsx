import type { CellState } from '@/lib/dataset/cell-state'
import type { SceneNode } from '@/lib/scene/scene'
import { keySign } from '@/lib/scene/state-sign'
import { SceneNodes } from './scene-svg'

const AT = { x: 0, y: 0, size: 16 }

/** The core glyph of a state as it stands in a key. */
export function StateGlyph({ state }: { state: CellState }) {
  return <Glyph id={`state-${state}`} node={keySign({ state, look: 'glyph', ...AT })} />
}

/** One glyph on its own, beside words that say the same. */
export function Glyph({ id, node }: { id: string; node: SceneNode }) {
  return (
    <svg className="glyph" viewBox="-4 -2 24 20" width="24" height="20" aria-hidden="true">
      <SceneNodes id={id} nodes={[node]} />
    </svg>
  )
}
