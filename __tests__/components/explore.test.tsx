/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, screen, waitFor, within } from '@testing-library/react'
import { address, asked, countLink, differBox, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const systems = () => screen.getByRole('navigation', { name: 'Systems on the radar' })
const pick = (name: RegExp) => within(systems()).getByRole('link', { name })

afterEach(() => jest.restoreAllMocks())

describe('the explore page', () => {
  it('says in words what the dataset holds, and shows its three pictures', () => {
    openPage()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Three trees')
    expect(screen.getByText(/^Three systems, described on five dimensions/)).toHaveTextContent(
      'placed in a stack of three layers.',
    )
    for (const name of ['Three scales', 'Three layers', 'Fifteen cells']) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument()
    }
  })

  it('asks the server nothing for what came with the page', () => {
    openPage('state=unknown')
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('the picker', () => {
  it('takes a system off the radar and puts it on again, in the address', async () => {
    const { user } = openPage('focus=alder,birch')
    expect(pick(/^Alder/)).toHaveAttribute('aria-current', 'true')
    expect(pick(/^Cedar/)).not.toHaveAttribute('aria-current')
    await user.click(pick(/^Cedar/))
    expect(address()).toBe('/trees?focus=alder,birch,cedar')
    await waitFor(() => expect(pick(/^Cedar/)).toHaveAttribute('aria-current', 'true'))
    await user.click(pick(/^Alder/))
    expect(address()).toBe('/trees?focus=birch,cedar')
    await waitFor(() => expect(pick(/^Alder/)).not.toHaveAttribute('aria-current'))
  })

  it('names the systems by what they have in common', () => {
    openPage()
    expect(systems()).toHaveTextContent(/^Broad leaf, 2.*Alder.*Birch.*Needle, 1.*Cedar/)
  })
})

describe('a count', () => {
  it('is a filter that the next click takes away', async () => {
    const { user } = openPage()
    expect(countLink(/1\s*disputed/)).not.toHaveAttribute('aria-current')
    await user.click(countLink(/disputed/))
    expect(address()).toBe('/trees?state=disputed')
    await waitFor(() => expect(countLink(/disputed/)).toHaveAttribute('aria-current', 'true'))
    expect(screen.getByText(/hidden by the filters/)).toHaveTextContent(
      '2 systems and 4 dimensions are hidden by the filters.',
    )
    await user.click(countLink(/disputed/))
    expect(address()).toBe('/trees')
    await waitFor(() => expect(screen.queryByText(/hidden by/)).not.toBeInTheDocument())
  })

  it('of zero stays as long as it is a filter, so that it can be taken away', () => {
    openPage('state=range&is.leaf=needle')
    expect(countLink(/0\s*between two levels/)).toHaveAttribute('href', '?is.leaf=needle')
  })
})

describe('a changed address', () => {
  it('is asked of the handler of the dataset with the pictures shown', async () => {
    const { user } = openPage('order=depth')
    await user.click(countLink(/unknown/))
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
    expect(asked.mock.calls[0]?.[0]).toBe(
      '/api/views/trees?order=depth&state=unknown&figures=radar,stack,matrix&frame=dash',
    )
  })

  it('asks nothing when only the picture of a narrow screen changes', async () => {
    const { container, user } = openPage()
    const tabs = screen.getByRole('navigation', { name: 'Picture shown' })
    expect(within(tabs).getByRole('link', { name: 'Radar' })).toHaveAttribute('aria-current')
    await user.click(within(tabs).getByRole('link', { name: 'Stack' }))
    expect(address()).toBe('/trees?tab=stack')
    expect(within(tabs).getByRole('link', { name: 'Stack' })).toHaveAttribute('aria-current')
    expect(container.querySelector('[data-tab="stack"]')).toBeInTheDocument()
    expect(asked).not.toHaveBeenCalled()
  })

  it('is undone by the back button, with the fields in step', async () => {
    const { user } = openPage()
    const box = differBox()
    await user.click(box)
    expect(address()).toBe('/trees?differ=1')
    act(() => window.history.back())
    await waitFor(() => expect(box).not.toBeChecked())
    expect(address()).toBe('/trees')
  })

  it('is one step of the history however many letters are typed one after the other', async () => {
    const { user } = openPage()
    const steps = jest.spyOn(window.history, 'pushState')
    await user.type(screen.getByRole('searchbox'), 'oak')
    expect(address()).toBe('/trees?q=oak')
    expect(steps).toHaveBeenCalledTimes(1)
    await user.click(differBox())
    expect(steps).toHaveBeenCalledTimes(2)
    await user.type(screen.getByRole('searchbox'), 'en')
    expect(address()).toBe('/trees?q=oaken&differ=1')
    expect(steps).toHaveBeenCalledTimes(3)
  })

  it('can have its filters taken away at once, and nothing else', async () => {
    const { user } = openPage('q=needle&order=depth&is.leaf=needle&not.age=range&cell=cedar')
    await user.click(screen.getByRole('link', { name: 'Clear filters' }))
    expect(address()).toBe('/trees?order=depth&cell=cedar')
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''))
  })

  it('says what it gets wrong and what was meant', () => {
    openPage('order=dept')
    expect(screen.getByText(/^unknown order: dept /)).toHaveTextContent('nearest: depth')
  })
})
