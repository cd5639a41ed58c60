import type { Box, Point } from '../../scene/scene'
import tokens from '../../scene/tokens.json'
import { boxAround } from './boxes'
import type { Columns } from './columns'
import type { Section } from './section'
import type { StackBlock, StackSystem } from './systems'

const { insetHome, insetReach } = tokens.stack
/** How far a shaft without known blocks goes below the surface, as a share of a bed. */
const STUB = 0.3
const FOOT_DROP = 7

/** Corners clockwise from the upper left: tops and bottoms follow the bed. */
export type Corners = [Point, Point, Point, Point]
export type PlacedBlock = { block: StackBlock; corners: Corners; box: Box }

/** A system in the section: where its shaft runs and what stands in it. */
export type Shaft = {
  system: StackSystem
  x: number
  /** Half the width of the casing. */
  half: number
  bottom: number
  /** A foot below the lowest block where the system only reaches in. */
  foot: boolean
  blocks: PlacedBlock[]
  /** Dotted lines down to blocks of which it is not known whether they are there. */
  dotted: { from: number; to: number }[]
}

export function shaftsOf(columns: Columns, section: Section): Shaft[] {
  return columns.systems.map((system, index) =>
    shaftOf(system, columns.xs[index] ?? 0, { columns, section }),
  )
}

type Place = { columns: Columns; section: Section }

function shaftOf(system: StackSystem, x: number, { columns, section }: Place): Shaft {
  const blocks = system.blocks.map((block) => placedBlock(block, x, { columns, section }))
  const deepest = blocks.findLast(({ block }) => block.state !== 'unknown')
  const foot = deepest?.block.state === 'secondary'
  const bottom = deepest
    ? deepest.box.y + deepest.box.height + (foot ? footDrop(section) : 0)
    : section.edge(0, x) + section.bed * STUB
  const unknown = blocks.filter(({ block, box }) => block.state === 'unknown' && box.y > bottom)
  return {
    system,
    x,
    half: columns.casing / 2,
    bottom: deepest && !foot ? deepest.box.y + deepest.box.height / 2 : bottom,
    foot,
    blocks,
    dotted: unknown.map(({ box }, index) => {
      const above = unknown[index - 1]
      const from = above ? above.box.y + above.box.height : bottom
      return { from: from + 2, to: box.y - 1 }
    }),
  }
}

/** The foot stays inside its bed. */
function footDrop({ bed }: Section): number {
  return Math.min(FOOT_DROP, bed * insetReach * 0.55)
}

function placedBlock(block: StackBlock, x: number, { columns, section }: Place): PlacedBlock {
  const home = isHome(block)
  const half = (home ? columns.home : columns.reach) / 2
  const inset = section.bed * (home ? insetHome : insetReach)
  const top = (at: number) => section.edge(block.layer, at) + inset
  const bottom = (at: number) => section.edge(block.layer + 1, at) - inset
  const [left, right] = [x - half, x + half]
  const corners: Corners = [
    { x: left, y: top(left) },
    { x: right, y: top(right) },
    { x: right, y: bottom(right) },
    { x: left, y: bottom(left) },
  ]
  return { block, corners, box: boxAround(corners) }
}

/** Whether somebody holds that the system is at home in this layer. */
export function isHome({ state }: Pick<StackBlock, 'state'>): boolean {
  return state === 'primary' || state === 'disputed'
}
