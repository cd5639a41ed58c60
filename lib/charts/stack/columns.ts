import { cumsum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import tokens from '../../scene/tokens.json'
import { clamp, type Look } from './look'
import type { StackRelation } from './relations'
import type { StackSystem } from './systems'

const { minBlockWidth, reachWidthFactor } = tokens.stack
const LEAST_GAP = 4
/** Where the bracket changes, and where lines run between neighbours, shafts stand further apart. */
const BRACKET_STEP = 0.3
const LINE_STEP = { first: 0.12, each: 0.16, most: 0.92 }
/** A step this many blocks wide has room for wider gaps. */
const ROOMY = 1.6
const BLOCK_SHARE = { alone: 0.6, related: 0.56 }
const CASING = { share: 0.13, least: 4, most: 11 }

/** Where the shafts of one row of the picture stand. */
export type Columns = {
  systems: readonly StackSystem[]
  xs: number[]
  /** The least distance of two neighbours. */
  pitch: number
  /** Width of a home block, of a block that reaches in, and of the shaft. */
  home: number
  reach: number
  casing: number
}

export type Runs = { from: number; to: number; label: string }[]

/** Neighbours that share a bracket, as runs of indexes; without those of which it is not known. */
export function bracketRuns(systems: readonly StackSystem[]): Runs {
  const runs: Runs = []
  systems.forEach(({ bracket }, index) => {
    const last = runs.at(-1)
    if (bracket === null) return
    if (last?.label === bracket && last.to === index - 1) last.to = index
    else runs.push({ from: index, to: index, label: bracket })
  })
  return runs
}

/** How many shafts find room side by side. */
export function mostColumns(width: number): number {
  return Math.max(1, Math.floor(width / (minBlockWidth + LEAST_GAP)))
}

export type ColumnsInput = {
  systems: readonly StackSystem[]
  /** Those that will be drawn. */
  relations: readonly StackRelation[]
  from: number
  to: number
  look: Look
}

/** Shafts side by side; further apart where lines run between neighbours and between brackets. */
export function columnsOf({ systems, relations, from, to, look }: ColumnsInput): Columns {
  const roomy = (to - from) / systems.length > look.blockMost * ROOMY
  const steps = systems.slice(1).map((system, index) => {
    const before = systems[index]
    const bracket = roomy && before?.bracket !== system.bracket ? BRACKET_STEP : 0
    return 1 + Math.max(bracket, lineStep(relations, [before?.id, system.id]))
  })
  const places = [...cumsum([0, ...steps])]
  const scale = scaleLinear([-0.5, (places.at(-1) ?? 0) + 0.5], [from, to])
  const pitch = scale(1) - scale(0)
  const share = relations.length > 0 ? BLOCK_SHARE.related : BLOCK_SHARE.alone
  const least = Math.min(minBlockWidth, pitch - 2)
  const home = look.bare ? pitch * share : clamp(pitch * share, least, look.blockMost)
  return {
    systems,
    xs: places.map((place) => scale(place)),
    pitch,
    home,
    reach: home * reachWidthFactor,
    casing: clamp(home * CASING.share, look.bare ? 1 : CASING.least, CASING.most),
  }
}

/** What lines between two neighbours add to their distance. */
function lineStep(relations: readonly StackRelation[], pair: (string | undefined)[]): number {
  const lines = relations.filter(({ from, to }) => pair.includes(from) && pair.includes(to)).length
  return lines === 0 ? 0 : Math.min(LINE_STEP.most, LINE_STEP.first + lines * LINE_STEP.each)
}
