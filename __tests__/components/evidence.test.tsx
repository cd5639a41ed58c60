/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import { CellEntry } from '../../components/evidence/cell-entry'
import { Evidence } from '../../components/evidence/evidence'
import { SystemHead } from '../../components/evidence/system-head'
import type { Dataset } from '../../lib/dataset/schema'
import { systemView } from '../../lib/http/system-view'
import { tinyDataset } from '../support/tiny-dataset'
import { tinyExplore } from '../support/tiny-explore'

/** The tiny dataset with an address and a date for its source. */
const linked: Dataset = {
  ...tinyDataset,
  sources: tinyDataset.sources.map((source) => ({
    ...source,
    url: 'https://example.org/notebook',
    date: '2025-05-01',
  })),
}

function evidence(cell: string, { dataset = tinyDataset, more = '' } = {}) {
  const search = `cell=${cell}${more}`
  const view = tinyExplore(search, { dataset, figures: [] })
  const { container } = render(
    <Evidence evidence={view.evidence} dataset="trees" search={search} />,
  )
  return [...container.querySelectorAll<HTMLElement>('.reading')]
}

const region = () => screen.getByRole('region')

describe('the evidence of a cell', () => {
  it('asks for a choice when nothing is selected', () => {
    evidence('')
    expect(region()).toHaveAccessibleName('Evidence')
    expect(region()).toHaveTextContent('Choose a cell, a block or a line in a picture')
  })

  it('is headed by what is said, with the question beneath', () => {
    evidence('alder/height')
    expect(region()).toHaveAccessibleName('Middling')
    expect(region()).toHaveTextContent('Alder, Height')
    expect(region()).toHaveTextContent('How tall is it?')
  })

  it('has each reading with its reason, confidence, assessor, level and place in the source', () => {
    const readings = evidence('alder/height')
    expect(readings).toHaveLength(2)
    for (const reading of readings) {
      expect(reading).toHaveTextContent('It is middling.')
      expect(reading).toHaveTextContent('Seen on the walk: 3.')
      expect(reading).toHaveTextContent('Page 1 in A notebook, notes of a walk')
    }
    expect(readings[0]).toHaveTextContent('Field walk, confidence high')
    expect(readings[1]).toHaveTextContent('Desk study, confidence low')
    expect(readings[1]).toHaveTextContent('Middling, likely')
  })

  it('links each source that has an address, and dates it', () => {
    const [reading] = evidence('cedar/height', { dataset: linked })
    const link = within(reading ?? document.body).getByRole('link', { name: 'A notebook' })
    expect(link).toHaveAttribute('href', 'https://example.org/notebook')
    expect(reading).toHaveTextContent('notes of a walk, 2025-05-01')
  })

  it('sets the readings of a dispute apart by a fault, and only those', () => {
    const apart = () => document.querySelector('[data-disputed]')
    const readings = evidence('birch/height')
    expect(region()).toHaveAccessibleName('Disputed: low or tall')
    expect(readings.map((each) => each.querySelector('.reading-head')?.textContent)).toEqual([
      'Tall',
      'Low',
    ])
    expect(apart()?.querySelectorAll('.reading')).toHaveLength(2)
  })

  it('has no fault where the assessors agree', () => {
    evidence('alder/height')
    expect(document.querySelector('[data-disputed]')).toBeNull()
  })

  it.each([
    ['cedar/shade', 'Unknown', 'Unknown'],
    ['birch/age', 'N/a', 'Not applicable'],
  ])('says of %s that it is %s, with the reason and no level', (cell, heading, said) => {
    const [reading, ...others] = evidence(cell)
    expect(others).toEqual([])
    expect(region()).toHaveAccessibleName(heading)
    expect(reading).toHaveTextContent(`${said}The notebook does not say.`)
    expect(reading).toHaveTextContent(/Field walk$/)
  })

  it('says of a cell that nobody has looked at just that', () => {
    expect(evidence('cedar/age')).toEqual([])
    expect(region()).toHaveAccessibleName('Not assessed')
  })

  it('says between which levels a range lies', () => {
    const [reading] = evidence('alder/age')
    expect(reading).toHaveTextContent('Between decades and a century')
    expect(reading).toHaveTextContent('confidence medium')
  })

  it('shows the readings of one assessor when only they are asked for', () => {
    const readings = evidence('birch/height', { more: '&lens=desk' })
    expect(readings).toHaveLength(1)
    expect(readings[0]).toHaveTextContent('Desk study')
    expect(region()).toHaveAccessibleName('Low')
  })
})

describe('the evidence of other things', () => {
  it('of a placement has who says so, and why', () => {
    const [first, second] = evidence('birch@trunk')
    expect(region()).toHaveTextContent('Birch, Trunk')
    expect(first).toHaveTextContent('Stands in trunk.')
    expect(second).toHaveTextContent('Desk study')
    expect(document.querySelector('[data-disputed]')).not.toBeNull()
  })

  it('of a relation has its reason', () => {
    const [reading] = evidence('cedar~uses~alder')
    expect(region()).toHaveTextContent('Cedar uses Alder')
    expect(reading).toHaveTextContent('They grow side by side.')
  })

  it('of a system counts its cells', () => {
    expect(evidence('cedar')).toEqual([])
    expect(region()).toHaveAccessibleName('3 known, 1 unknown, 1 not assessed')
  })
})

describe('the links of the evidence', () => {
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

  it('lead to the cells beside it and close it, and keep the rest of the address', () => {
    evidence('birch/height', { more: '&order=depth' })
    expect(href('Next cell')).toBe('?cell=birch/shade&order=depth')
    expect(href('Close the evidence')).toBe('?order=depth')
  })

  it('lead to the page of the system', () => {
    evidence('birch/height')
    expect(href('Everything about Birch')).toBe('/trees/systems/birch')
  })

  it('lead nowhere beyond the ends', () => {
    evidence('/height')
    expect(screen.queryByRole('link', { name: 'Previous cell' })).not.toBeInTheDocument()
  })
})

describe('the page of a system', () => {
  const view = systemView(tinyDataset, 'birch')
  const cells = view.groups.flatMap((group) => group.cells)

  function entry(id: string): HTMLElement {
    const cell = cells.find((each) => each.id === id)
    if (!cell) throw new Error(`no cell ${id}`)
    render(<CellEntry cell={cell} />)
    return screen.getByRole('article')
  }

  it('has every reading of a cell, apart where they differ', () => {
    const height = entry('height')
    expect(within(height).getByRole('heading', { name: 'Height' })).toBeInTheDocument()
    expect(height).toHaveTextContent('How tall is it?')
    expect(height).toHaveTextContent('Disputed: low or tall')
    expect(height.querySelectorAll('[data-disputed] .reading')).toHaveLength(2)
  })

  it('has its layers and its relations among the entries', () => {
    expect(entry('in-layer-crown')).toHaveTextContent('Unknown whether it is here')
    expect(cells.map((each) => each.label)).toEqual(
      expect.arrayContaining(['Birch contrasts with Cedar', 'Alder builds on Birch']),
    )
  })

  it('begins with its name, what is known, and where to go', () => {
    render(<SystemHead dataset="trees" view={systemView(tinyDataset, 'alder')} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Alder')
    expect(screen.getByText('4 of 5 cells known, 1 between two levels.')).toBeInTheDocument()
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      'https://example.org/alder',
      '/trees?cell=alder',
      '/trees/systems/birch',
      '/trees/systems/cedar',
      '/trees/radar?systems=alder',
      '/talks/present?of=trees&show=radar%3Fsystems%3Dalder#stage',
    ])
    expect(screen.getByRole('img', { name: /Alder/ })).toBeInTheDocument()
  })
})
