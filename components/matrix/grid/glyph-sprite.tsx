import { SceneNodes } from '@/components/chart/scene-svg'
import type { Mark } from '@/lib/charts/matrix/mark'
import { markName } from './cell-mark'
import { AROUND, glyphNodes, glyphSize } from './glyph-nodes'
import type { Look } from './grid-options'

/** The square of a glyph with the room around it, as SVG names it. */
export function glyphBox(look: Look): { viewBox: string; width: number; height: number } {
  const width = glyphSize(look) + 2 * AROUND.side
  const height = glyphSize(look) + 2 * AROUND.top
  return { viewBox: `${-AROUND.side} ${-AROUND.top} ${width} ${height}`, width, height }
}

/** Each glyph of a table once; cells refer to it by name. */
export function GlyphSprite({ marks, look }: { marks: ReadonlyMap<string, Mark>; look: Look }) {
  return (
    <svg className="grid-sprite" width="0" height="0" aria-hidden="true">
      {[...marks].map(([name, mark]) => (
        <symbol key={name} id={name} viewBox={glyphBox(look).viewBox}>
          <SceneNodes id={name} nodes={glyphNodes(mark, look)} />
        </symbol>
      ))}
    </svg>
  )
}

/** A glyph by itself, where there is no sprite. */
export function LoneGlyph({ mark, look }: { mark: Mark; look: Look }) {
  return (
    <svg className="cell-glyph" {...glyphBox(look)} aria-hidden="true">
      <SceneNodes id="lone" nodes={glyphNodes(mark, look)} />
    </svg>
  )
}

/** A glyph of the sprite. */
export function SpriteGlyph({ name, look }: { name: string; look: Look }) {
  const { width, height } = glyphBox(look)
  return (
    <svg className="cell-glyph" width={width} height={height} aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  )
}

/** Keeps only what is drawn: names with their marks. */
export function drawnMarks(marks: readonly Mark[], look: Look): Map<string, Mark> {
  const drawn = new Map<string, Mark>()
  for (const mark of marks) {
    const name = markName(mark, look)
    if (isDrawn(name)) drawn.set(name, mark)
  }
  return drawn
}

/** Whether there is something to draw by that name: letters and figures are written. */
export function isDrawn(name: string): boolean {
  return !name.endsWith('-written')
}
