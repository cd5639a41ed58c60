/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { chartFacts } from '../../lib/charts/chart-facts'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const facts = chartFacts('order')
const nav = (name: string) => within(screen.getByRole('navigation', { name }))
const heading = () => screen.getByRole('heading', { level: 1 })

describe('the page of an order', () => {
  it('asks its question and draws nodes and lines', () => {
    openPage('', facts)
    expect(heading()).toHaveTextContent('Order of 3 systems on 3 scales')
    expect(
      screen.getByText('Which systems are at least as far as others on every chosen scale?'),
    ).toBeInTheDocument()
    for (const key of ['alder', 'alder/shade', 'cedar>?alder', '/age']) {
      expect(mark(key)).toBeInTheDocument()
    }
  })

  it('leaves a scale out, and takes the usual ones again', async () => {
    const { user } = openPage('order=up.height', facts)
    expect(nav('Scales').queryByText(/usual/)).not.toBeInTheDocument()
    await user.click(nav('Scales').getByRole('link', { name: 'Age' }))
    expect(address()).toBe('/trees/order?order=up.height&dims=height,shade')
    await waitFor(() => expect(heading()).toHaveTextContent('Order of 3 systems on 2 scales'))
    await user.click(nav('Scales').getByRole('link', { name: 'None: the usual scales' }))
    expect(address()).toBe('/trees/order?order=up.height')
  })

  it('offers no scale to leave out where one is left', () => {
    openPage('dims=shade', facts)
    expect(nav('Scales').getAllByRole('link')).toHaveLength(1)
  })

  it('draws what is certain alone', async () => {
    const { user } = openPage('', facts)
    await user.click(nav('Lines').getByRole('link', { name: 'Certain' }))
    expect(address()).toBe('/trees/order?lines=certain')
    await waitFor(() => expect(() => mark('cedar>?alder')).toThrow())
  })

  it('opens the evidence of a cell', async () => {
    const { user } = openPage('', facts)
    await user.click(mark('birch/height'))
    expect(address()).toBe('/trees/order?cell=birch/height')
    expect(await screen.findByRole('heading', { name: /Disputed/ })).toBeInTheDocument()
  })

  it('says why there is none', () => {
    openPage('systems=alder', facts)
    expect(
      screen.getAllByText(/An order needs 2 to 24 systems: 1 is chosen/)[0],
    ).toBeInTheDocument()
  })
})
