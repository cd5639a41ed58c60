import type { CellState } from '@/lib/dataset/cell-state'
import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '@/lib/scene/glyph'
import type { SceneNode } from '@/lib/scene/scene'
import { SceneNodes } from './scene-svg'

const AT = { x: 0, y: 0, size: 16 }

/** The core glyph of a state as it stands in a key: an example of it, on a scale of five levels. */
function exampleOf(state: CellState): SceneNode {
  switch (state) {
    case 'known':
      return levelGlyph({ ...AT, levels: 5, rank: 4 })
    case 'range':
      return rangeGlyph({ ...AT, levels: 5, low: 2, high: 4 })
    case 'disputed':
      return disputedGlyph({ ...AT, levels: 5, low: 2, high: 4 })
    case 'not-applicable':
      return notApplicableGlyph(AT)
    case 'unknown':
      return unknownGlyph(AT)
    case 'not-assessed':
      return notAssessedGlyph(AT)
    default:
      return state satisfies never
  }
}

export function StateGlyph({ state }: { state: CellState }) {
  return <Glyph id={`state-${state}`} node={exampleOf(state)} />
}

/** One glyph on its own, beside words that say the same. */
export function Glyph({ id, node }: { id: string; node: SceneNode }) {
  return (
    <svg className="glyph" viewBox="-4 -2 24 20" width="24" height="20" aria-hidden="true">
      <SceneNodes id={id} nodes={[node]} />
    </svg>
  )
}
