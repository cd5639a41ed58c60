import type { Scene, SceneNode } from '../scene/scene'

export const MOST_SIDE = 4096
export const MOST_PIXELS = 16_800_000
export const MOST_NODES = 20_000

/** Why a scene has too much in it to be written as a picture; null if it has not. */
export function refuseNodes(scene: Scene): string | null {
  const nodes = countNodes(scene.nodes)
  if (nodes <= MOST_NODES) return null
  return `A picture holds up to ${MOST_NODES} marks: this one would have ${nodes}. Choose fewer systems or dimensions.`
}

/** Why a PNG of this scale would be too large, with the scale that would fit; null if it is not. */
export function refusePixels(scene: Scene, scale: number): string | null {
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)]
  if (Math.max(width, height) <= MOST_SIDE && width * height <= MOST_PIXELS) return null
  const largest = Math.min(
    MOST_SIDE / Math.max(scene.width, scene.height),
    Math.sqrt(MOST_PIXELS / (scene.width * scene.height)),
  )
  const fitting = ['4', '3', '2', '1.5', '1'].find((each) => Number(each) <= largest)
  const advice = fitting
    ? `Ask for scale=${fitting}.`
    : 'Choose fewer systems or dimensions, or the SVG.'
  return `A PNG has sides of up to ${MOST_SIDE} pixels and ${MOST_PIXELS / 1_000_000} million pixels in all: this one would have ${width} x ${height}. ${advice}`
}

function countNodes(nodes: readonly SceneNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + 1 + (node.type === 'group' ? countNodes(node.nodes) : 0),
    0,
  )
}
