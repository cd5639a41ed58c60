import type { Scene } from '../scene/scene'

/**
 * The scene with its numbers at the two decimals at which they are drawn anyway: a third of the bytes
 * of a page's scenes were digits that nothing ever shows.
 */
export function roundedScene(scene: Scene): Scene {
  const copy: Scene = JSON.parse(JSON.stringify(scene, toTwoDecimals))
  return copy
}

function toTwoDecimals(_key: string, value: unknown): unknown {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 100) / 100 : value
}
