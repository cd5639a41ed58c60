/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { chartFacts } from '../../lib/charts/chart-facts'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const facts = chartFacts('readings')
const lens = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Whose readings' })).getByRole('link', { name })
const heading = () => screen.getByRole('heading', { level: 1 })

describe('the page of readings', () => {
  it('asks its question, shows where readers disagree and hears all of them', () => {
    openPage('', facts)
    expect(heading()).toHaveTextContent('Where readers disagree')
    expect(screen.getByText('Where do readers disagree?')).toBeInTheDocument()
    expect(lens('All assessors')).toHaveAttribute('aria-current', 'true')
    expect(lens('Desk study')).toHaveAttribute('href', '?lens=desk')
  })

  it('hears one assessor, and all again', async () => {
    const { user } = openPage('', facts)
    await user.click(lens('Desk study'))
    expect(address()).toBe('/trees/readings?lens=desk')
    await waitFor(() => expect(heading()).toHaveTextContent('Where others differ from Desk study'))
    expect(lens('Desk study')).toHaveAttribute('aria-current', 'true')
    await user.click(lens('All assessors'))
    expect(address()).toBe('/trees/readings')
  })

  it('keeps what else the address asks', () => {
    openPage('systems=birch&by=system', facts)
    expect(lens('Field walk')).toHaveAttribute('href', '?systems=birch&by=system&lens=field')
  })

  it('opens the evidence of a cell in dispute', async () => {
    const { user } = openPage('', facts)
    await user.click(mark('birch/height'))
    expect(address()).toBe('/trees/readings?cell=birch/height')
    expect(
      await screen.findByRole('heading', { name: 'Disputed: low or tall' }),
    ).toBeInTheDocument()
  })

  it('leads from a count in the table to the matrix of what it counts', () => {
    openPage('', facts)
    const table = within(screen.getByRole('table', { hidden: true }))
    const links = table.getAllByRole('link', { hidden: true })
    expect(links.map((each) => each.getAttribute('href'))).toContain(
      '/trees/matrix?systems=birch&dims=height&state=disputed',
    )
    expect(mark('/height!disputed')).toBeInTheDocument()
  })

  it('says in words what its options do', () => {
    openPage('', facts)
    const by = within(screen.getByRole('navigation', { name: 'Listed by' }))
    expect(by.getByRole('link', { name: 'Widest gap' })).toHaveAttribute('href', '?by=gap')
    const why = within(screen.getByRole('navigation', { name: 'Reasons' }))
    expect(why.getByRole('link', { name: 'Left out' })).toHaveAttribute('href', '?why=0')
  })
})
