/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { chartFacts } from '../../lib/charts/chart-facts'
import { allSheets } from '../support/export-dialog'
import { address, asked, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const shown = () => screen.getByRole('navigation', { name: 'Systems shown' })
const pick = (name: RegExp) => within(shown()).getByRole('link', { name })

describe('the page of one chart', () => {
  it('shows that picture alone, with its question, table and files', async () => {
    const { container, user } = openPage('', chartFacts('matrix'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Three systems, five dimensions',
    )
    expect(screen.getByText(chartFacts('matrix').answers)).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Three layers' })).not.toBeInTheDocument()
    for (const details of container.querySelectorAll('details')) details.open = true
    expect(screen.getByRole('table')).toHaveTextContent('Birch')
    expect(await allSheets(user)).toBe('/trees/matrix.zip?download=1')
  })

  it('shows and leaves out systems, and asks for this picture only', async () => {
    const { user } = openPage('', chartFacts('matrix'))
    await user.click(pick(/^Birch/))
    expect(address()).toBe('/trees/matrix?systems=alder,cedar')
    await waitFor(() => expect(pick(/^Birch/)).not.toHaveAttribute('aria-current'))
    expect(asked.mock.calls[0]?.[0]).toBe(
      '/api/views/trees?systems=alder,cedar&figures=matrix&frame=page',
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two systems')
  })

  it('has a link for each option of its kind, the first of which is the usual one', async () => {
    const facts = chartFacts('matrix')
    const { user } = openPage('cell=birch/height', facts)
    const [option] = facts.options
    const [usual, other] = option?.values ?? []
    const links = within(screen.getByRole('navigation', { name: option?.label }))
    const link = (label = '') => links.getByRole('link', { name: label })
    expect(link(usual?.label)).toHaveAttribute('aria-current', 'true')
    expect(link(usual?.label)).toHaveAttribute('href', '?cell=birch/height')
    await user.click(link(other?.label))
    expect(address()).toBe(`/trees/matrix?cell=birch/height&${option?.key}=${other?.value}`)
    await waitFor(() => expect(link(other?.label)).toHaveAttribute('aria-current', 'true'))
    expect(link(usual?.label)).not.toHaveAttribute('aria-current')
  })
})
