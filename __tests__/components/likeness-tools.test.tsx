/**
 * @jest-environment jsdom
 */
import '../support/text-encoder'
import { render, screen, within } from '@testing-library/react'
import { LikenessTools } from '../../components/explore/likeness-tools'
import { exploreView } from '../../lib/http/explore'
import { makeDataset } from '../support/make-dataset'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

function listed(systems: number, search: string): string[] {
  const dataset = makeDataset({ systems, dimensions: 5, seed: 3 })
  const entries = new URLSearchParams(search)
  const figures = ['likeness']
  const view = exploreView({ dataset, hash: 'x', entries, figures, frame: 'page' })
  render(<LikenessTools view={view} search={search} />)
  const nav = within(screen.getByRole('navigation', { name: 'How many are listed' }))
  return nav.getAllByRole('link').map((link) => {
    return `${link.textContent}${link.getAttribute('aria-current') ? ' now' : ''}`
  })
}

describe('how many are listed', () => {
  it.each([
    [6, '', ['3', '5 now']],
    [7, '', ['3', '5 now', '8']],
    [6, 'top=12', ['3', '5 now']],
    [20, 'top=12', ['3', '5', '8', '12 now']],
  ])('of %i systems ends with the first that has all others, %j', (systems, search, links) => {
    expect(listed(systems, search)).toEqual(links)
  })
})
