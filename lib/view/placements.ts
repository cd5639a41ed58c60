import { ALL_ASSESSORS } from '../dataset/cell'
import type { Dataset, System } from '../dataset/schema'
import type { PlacementCell } from './view'

/**
 * What the lens says of one system in each layer that it sits in, from the bottom to the top. An
 * assessor who places the system elsewhere but does not name this layer is silent, not against it.
 */
export function placementCells(dataset: Dataset, system: System, lens: string): PlacementCell[] {
  const seen = system.placements.filter((each) => lens === ALL_ASSESSORS || each.assessor === lens)
  return dataset.layers.flatMap((layer) => {
    const claims = dataset.assessors.flatMap(({ id }) =>
      seen
        .filter((each) => each.layer === layer.id && each.assessor === id)
        .map(({ assessor, role, reason, evidence }) => ({ assessor, role, reason, evidence })),
    )
    const state = stateOf(claims)
    return state === null ? [] : [{ system: system.id, layer: layer.id, state, claims }]
  })
}

/** One role if all who say something agree. Someone who does not know contradicts nobody. */
function stateOf(claims: PlacementCell['claims']): PlacementCell['state'] | null {
  const roles = new Set(claims.map((claim) => claim.role))
  if (roles.has('primary') && roles.has('secondary')) return 'disputed'
  if (roles.has('primary')) return 'primary'
  if (roles.has('secondary')) return 'secondary'
  return roles.has('unknown') ? 'unknown' : null
}

/** Whether a system is held to sit in the layer: at home, reaching in, or in dispute how. */
export function isPlaced(placement: Pick<PlacementCell, 'state'>): boolean {
  return placement.state !== 'unknown'
}
