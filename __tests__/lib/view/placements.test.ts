import { systemById } from '../../../lib/dataset/lookup'
import type { PlacementRole, System } from '../../../lib/dataset/schema'
import { placementCells } from '../../../lib/view/placements'
import { tinyDataset } from '../../support/tiny-dataset'

const place = (assessor: string, layer: string, role: PlacementRole) => ({
  assessor,
  layer,
  role,
  reason: 'Seen.',
  evidence: [],
})

function states(placements: System['placements'], lens = 'all'): string[] {
  const system = { ...systemById(tinyDataset, 'alder'), placements }
  return placementCells(tinyDataset, system, lens).map(({ layer, state }) => `${layer} ${state}`)
}

describe('where a system sits', () => {
  it('comes from the bottom to the top, whatever the order it was written in', () => {
    const written = [place('field', 'crown', 'primary'), place('field', 'soil', 'secondary')]
    expect(states(written)).toEqual(['soil secondary', 'crown primary'])
  })

  it('is agreed when all who speak of the layer agree', () => {
    expect(states([place('field', 'soil', 'primary'), place('desk', 'soil', 'primary')])).toEqual([
      'soil primary',
    ])
  })

  it('is disputed when one says at home and the other reaching in', () => {
    expect(states([place('field', 'soil', 'primary'), place('desk', 'soil', 'secondary')])).toEqual(
      ['soil disputed'],
    )
  })

  it('is not contradicted by one who speaks of another layer only', () => {
    expect(states([place('field', 'soil', 'primary'), place('desk', 'crown', 'primary')])).toEqual([
      'soil primary',
      'crown primary',
    ])
  })

  it('is not contradicted by one who does not know', () => {
    expect(states([place('field', 'soil', 'unknown'), place('desk', 'soil', 'secondary')])).toEqual(
      ['soil secondary'],
    )
    expect(states([place('field', 'soil', 'unknown')])).toEqual(['soil unknown'])
  })

  it('is what one assessor says, seen through that lens', () => {
    const both = [place('field', 'soil', 'primary'), place('desk', 'soil', 'secondary')]
    expect(states(both, 'desk')).toEqual(['soil secondary'])
  })

  it('keeps every claim with its reason, by assessor', () => {
    const [cell] = placementCells(tinyDataset, systemById(tinyDataset, 'birch'), 'all')
    expect(cell?.claims.map(({ assessor, role }) => [assessor, role])).toEqual([
      ['field', 'primary'],
      ['desk', 'secondary'],
    ])
  })
})
