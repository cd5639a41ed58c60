import { type MarkerLook, marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import type { BarSystem } from './bars'
import type { LevelsLook } from './look'

const NAME_GAP = 4

/** Whether every name fits beside its marker into the width of one system. */
export function namesFit(names: readonly string[], look: LevelsLook): boolean {
  const { measure, size, inset, marker: r, scale } = look
  const room = scale.unit - inset.x - 2 * r - NAME_GAP - 4
  return names.every((name) => measure(name, 'label', size.name) <= room)
}

/** Height of the line in which the systems of a block stand. */
export function membersHeight({ members, size, marker: r, talk }: LevelsLook): number {
  if (members === 'none') return 0
  return members === 'named' ? size.name * 1.3 : 2 * r + (talk ? 6 : 4)
}

/** A mark for each system of a block, each in its share of the width; weak readings have a ring. */
export function memberNodes(
  systems: readonly BarSystem[],
  { x, middle }: { x: number; middle: number },
  look: LevelsLook,
): SceneNode[] {
  const { members, scale } = look
  if (members === 'none') return []
  return systems.flatMap((system, index) => {
    const at = { x: x + index * scale.unit, middle }
    return members === 'named' ? named(system, at, look) : [centred(system, at, look)]
  })
}

type At = { x: number; middle: number }

const lookFor = ({ weak }: BarSystem): MarkerLook => (weak ? 'weak' : 'filled')

function named(system: BarSystem, { x, middle }: At, look: LevelsLook): SceneNode[] {
  const { inset, marker: r, size } = look
  const left = x + inset.x
  return [
    marker({ slot: system.slot, x: left + r, y: middle, r, look: lookFor(system) }),
    {
      ...{ type: 'text', text: system.name, face: 'label', size: size.name, fill: 'ink2' },
      ...{ x: left + 2 * r + NAME_GAP, y: middle + size.name * 0.34 },
    },
  ]
}

function centred(system: BarSystem, { x, middle }: At, look: LevelsLook): SceneNode {
  const { marker: r, scale, members } = look
  const at = { x: x + scale.unit / 2, y: middle, look: lookFor(system) }
  if (members === 'marked') return marker({ ...at, slot: system.slot, r })
  return marker({ ...at, slot: 1, r: Math.min(r, scale.unit * 0.3) * 0.8, role: 'ink2' })
}
