import type { PlacementRole } from '../../dataset/schema'
import type { Slot } from '../../scene/scene'
import { assessorName, placesOf } from '../../view/claims'
import type { PlacementCell, ShownSystem, View } from '../../view/view'
import { focusIds, type StackOptions } from './options'
import type { Selection } from './selection'

export type StackClaim = {
  assessor: string
  role: PlacementRole
  reason: string
  evidence: string[]
}

/** How a system sits in one layer. */
export type StackBlock = {
  key: string
  /** Index of the layer, from the surface. */
  layer: number
  state: PlacementCell['state']
  claims: StackClaim[]
  picked: boolean
  dim: boolean
}

/** A shaft with its blocks, from the surface down. Without blocks its placement is not stated. */
export type StackSystem = {
  id: string
  name: string
  slot: Slot
  bracket: string | null
  /** Not in focus: drawn pale. */
  ghost: boolean
  picked: boolean
  dim: boolean
  blocks: StackBlock[]
}

/** The systems in the order of the View; those that sit in `options.align` first. */
export function stackSystems(
  view: View,
  options: StackOptions,
  selection: Selection,
): StackSystem[] {
  const focus = focusIds(options)
  const systems = view.systems.map((system) => {
    const blocks = blocksOf(view, system, selection)
    return {
      id: system.id,
      name: system.name,
      slot: system.slot,
      bracket: system.bracket,
      ghost: focus.length > 0 && !focus.includes(system.id) && selection.hand !== system.id,
      picked: selection.system === system.id,
      dim: selection.dim(system.id) && blocks.every((block) => block.dim),
      blocks,
    }
  })
  return aligned(systems, view.layers.length - 1 - layerIndex(view, options.align))
}

function layerIndex(view: View, id: string): number {
  return view.layers.findIndex((layer) => layer.id === id)
}

function blocksOf(view: View, system: ShownSystem, selection: Selection): StackBlock[] {
  return view.placements
    .filter((placement) => placement.system === system.id)
    .map((placement) => {
      const key = `${system.id}@${placement.layer}`
      return {
        key,
        layer: view.layers.length - 1 - layerIndex(view, placement.layer),
        state: placement.state,
        claims: placement.claims.map((claim) => ({
          ...claim,
          assessor: assessorName(view.head, claim.assessor),
          evidence: placesOf(view.head, claim.evidence).sources,
        })),
        picked: selection.key === key,
        dim: selection.dim(key),
      }
    })
    .sort((a, b) => a.layer - b.layer)
}

/** Stable: within both parts the order stays. An index that no layer has leaves all as it is. */
function aligned(systems: StackSystem[], layer: number): StackSystem[] {
  const sits = (system: StackSystem) =>
    system.blocks.some((block) => block.layer === layer && block.state !== 'unknown')
  return [...systems.filter(sits), ...systems.filter((system) => !sits(system))]
}
