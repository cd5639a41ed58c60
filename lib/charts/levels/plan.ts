import type { Frame } from '../../scene/frame'
import type { Box, Key } from '../../scene/scene'
import { arrangeLevels } from './arrange'
import type { LevelsScale } from './look'
import type { LevelsModel } from './model'

/** A block: how many systems it has, whether they are known there, and its room. */
export type BlockPlace = { key: Key; systems: number; known: boolean; box: Box }
export type BarPlace = { id: string; y: number; height: number; blocks: BlockPlace[] }

/** Where the bars of a picture are, for a layer over it; plain JSON, in the scene's pixels. */
export type LevelsPlan = {
  width: number
  height: number
  /** The one scale of all bars. */
  scale: LevelsScale
  bars: BarPlace[]
}

/** The same bars as in the layout; none on a sheet without words or room. */
export function levelsPlan(model: LevelsModel, frame: Frame): LevelsPlan | null {
  if (!frame.parts.labels) return null
  const arranged = arrangeLevels(model, frame)
  if (arranged === null) return null
  const { width, height, scale, bars } = arranged
  return { width, height, scale, bars }
}
