import type { Frame } from '../../scene/frame'
import { marker } from '../../scene/marker'
import type { Scene, SceneNode } from '../../scene/scene'
import { fitted } from './map-places'
import type { LikenessModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>

/** A sheet without words: the bars, or the markers of the map. */
export function thumbScene(model: LikenessModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const nodes = model.map ? dots(model, frame.width, height) : bars(model, frame.width, height)
  return { ...about, width: frame.width, height, nodes }
}

function bars({ rows }: LikenessModel, width: number, height: number): SceneNode[] {
  const step = height / Math.max(1, rows.length)
  return rows.map(({ slot, similarity }, at) => {
    const box = { x: 0, y: (at + 0.2) * step, width: Math.max(1, similarity * width) }
    return { type: 'rect', ...box, height: step * 0.6, fill: `mark${slot}` }
  })
}

function dots({ map }: LikenessModel, width: number, height: number): SceneNode[] {
  const r = width * 0.05
  const box = { x: 2 * r, y: 2 * r, width: width - 4 * r, height: height - 4 * r }
  const { at } = fitted(map?.points ?? [], box)
  return (map?.points ?? []).map((point) =>
    marker({ slot: point.slot, ...at(point), r, look: 'filled' }),
  )
}
