import type { Frame } from '../../scene/frame'
import type { Scene } from '../../scene/scene'
import { barNodes } from './bar'
import type { CoverageModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>
const MOST_ROWS = 6

/** A sheet without words: a bar for each row of the first part. */
export function thumbScene({ parts }: CoverageModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const rows = (parts[0]?.rows ?? []).slice(0, MOST_ROWS)
  const step = height / Math.max(1, rows.length)
  const nodes = rows.flatMap((row, index) => {
    const place = { x: 0, y: (index + 0.2) * step, width: frame.width, height: step * 0.6 }
    return barNodes(row, place)
  })
  return { ...about, width: frame.width, height, nodes }
}
