/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { pairSearch, pairsOf, placeOf } from '../../components/explore/pairs'
import { chartFacts } from '../../lib/charts/chart-facts'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const facts = chartFacts('pair')
const nav = (name: string) => within(screen.getByRole('navigation', { name }))
const link = (name: string, within: string) => nav(within).getByRole('link', { name })
const heading = () => screen.getByRole('heading', { level: 1 })

describe('the page of a pair', () => {
  it('shows the first two and names both sides', () => {
    openPage('', facts)
    expect(heading()).toHaveTextContent('Alder and Birch, point by point')
    expect(link('Alder', 'Left side')).toHaveAttribute('aria-current', 'true')
    expect(link('Birch', 'Right side')).toHaveAttribute('aria-current', 'true')
    expect(screen.queryByRole('navigation', { name: 'Systems shown' })).not.toBeInTheDocument()
    expect(screen.getByText('Pair 1 of 3')).toBeInTheDocument()
  })

  it('swaps the two', async () => {
    const { user } = openPage('', facts)
    await user.click(link('Swap', 'Pairs'))
    expect(address()).toBe('/trees/pair?systems=birch,alder')
    await waitFor(() => expect(heading()).toHaveTextContent('Birch and Alder, point by point'))
    expect(link('Swap', 'Pairs')).toHaveAttribute('href', '?systems=alder,birch')
  })

  it('goes on to the next pair, and from the last to the first', async () => {
    const { user } = openPage('systems=alder,cedar', facts)
    await user.click(link('Next pair', 'Pairs'))
    expect(address()).toBe('/trees/pair?systems=birch,cedar')
    await waitFor(() => expect(heading()).toHaveTextContent('Birch and Cedar'))
    expect(link('Next pair', 'Pairs')).toHaveAttribute('href', '?systems=alder,birch')
    expect(link('Previous pair', 'Pairs')).toHaveAttribute('href', '?systems=alder,cedar')
  })

  it('puts another system on a side; the one of the other side changes places', () => {
    openPage('systems=alder,birch', facts)
    expect(link('Cedar', 'Left side')).toHaveAttribute('href', '?systems=cedar,birch')
    expect(link('Birch', 'Left side')).toHaveAttribute('href', '?systems=birch,alder')
    expect(link('Alder', 'Right side')).toHaveAttribute('href', '?systems=birch,alder')
  })

  it('leads from more than two systems to a pair', () => {
    openPage('systems=alder,birch,cedar', facts)
    expect(
      screen.getAllByText(/A pair needs exactly 2 systems: 3 are chosen/)[0],
    ).toBeInTheDocument()
    expect(link('Cedar', 'Right side')).toHaveAttribute('href', '?systems=alder,cedar')
  })

  it('compares two groups, swaps them and leads back', async () => {
    const { user } = openPage('', facts)
    await user.click(link('Groups by leaf', 'What is compared'))
    expect(address()).toBe('/trees/pair?sides=broad,needle')
    await waitFor(() => expect(heading()).toHaveTextContent('Broad leaf and Needle'))
    expect(link('Swap', 'Pairs')).toHaveAttribute('href', '?sides=needle,broad')
    await user.click(link('Two systems', 'What is compared'))
    expect(address()).toBe('/trees/pair')
  })

  it('opens the evidence of a reading', async () => {
    const { user } = openPage('', facts)
    await user.click(mark('birch/height'))
    expect(address()).toBe('/trees/pair?cell=birch/height')
    const head = await screen.findByRole('heading', { name: 'Disputed: low or tall' })
    expect(head).toBeInTheDocument()
  })

  it('says in words what its option does', () => {
    openPage('', facts)
    expect(link('Counted', 'Where they agree')).toHaveAttribute('href', '?same=0')
  })
})

describe('pairs', () => {
  it('holds every pair once, whichever way round it is asked for', () => {
    const pairs = pairsOf(['a', 'b', 'c', 'd'])
    expect(pairs).toHaveLength(6)
    expect(placeOf(pairs, { a: 'd', b: 'c' })).toBe(5)
    expect(placeOf(pairs, { a: 'a', b: 'a' })).toBe(-1)
  })

  it('compares either two systems or two groups', () => {
    expect(pairSearch('sides=x,y&q=oak', { key: 'systems' }, ['a', 'b'])).toBe('q=oak&systems=a,b')
    expect(pairSearch('systems=a,b', { key: 'sides' }, ['x', 'y'])).toBe('sides=x,y')
  })
})
