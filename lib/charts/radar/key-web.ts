import { axisNodes } from './axis-nodes'
import { panelStyles } from './axis-styles'
import type { Item } from './flow'
import type { RadarModel } from './model'
import type { RadarSizes } from './sizes'
import { solveWeb } from './solve'
import { webNodes } from './web'

const HEIGHT = 7.2

/**
 * An empty web that says which spoke is which, for pictures whose webs are too small for it; `named`:
 * in words, not in numbers.
 */
export function keyWeb(
  model: RadarModel,
  width: number,
  sizes: RadarSizes,
): { item: Item; named: boolean } {
  const height = sizes.type.axis * HEIGHT
  const signs = model.spokes.map((_, spoke) => ({ spoke, states: [], named: false }))
  const styles = panelStyles().map((style) => ({ ...style, named: false }))
  const at = (x: number, y: number) =>
    solveWeb(
      { model, box: { x, y, width: Math.min(width, height * 2), height }, signs, sizes },
      styles,
    )
  const draw: Item['draw'] = (x, y) => {
    const solved = at(x, y)
    return solved ? [...webNodes(model, solved.web), ...axisNodes(model, solved.axes, sizes)] : []
  }
  return { item: { width, height, draw }, named: at(0, 0)?.style.name === 'short' }
}
