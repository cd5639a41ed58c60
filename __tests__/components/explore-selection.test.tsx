/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, fireEvent, screen } from '@testing-library/react'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const evidence = (name: string) => screen.findByRole('region', { name })

afterEach(() => jest.restoreAllMocks())

describe('a selection', () => {
  it('is made by a click on a mark, stands in the address and opens its evidence', async () => {
    openPage()
    expect(screen.getByText(/^Choose a cell, a block/)).toBeInTheDocument()
    fireEvent.click(mark('birch/height'))
    expect(address()).toBe('/trees?cell=birch/height')
    expect(await evidence('Disputed: low or tall')).toHaveTextContent('Birch, Height')
  })

  it('is not made twice in the history', async () => {
    openPage('cell=birch/height')
    const steps = jest.spyOn(window.history, 'pushState')
    fireEvent.click(mark('birch/height'))
    expect(steps).not.toHaveBeenCalled()
  })

  it('moves to the cells beside it', async () => {
    const { user } = openPage('cell=birch/height')
    await user.click(screen.getByRole('link', { name: 'Next cell' }))
    expect(address()).toBe('/trees?cell=birch/shade')
    expect(await evidence('None')).toHaveTextContent('Birch, Shade')
    await user.click(screen.getByRole('link', { name: 'Previous cell' }))
    expect(await evidence('Disputed: low or tall')).toBeInTheDocument()
  })

  it('ends with Escape, after the note at the pointer', async () => {
    const { user } = openPage('cell=birch/height')
    await user.hover(mark('alder/shade'))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Alder, Shade')
    act(() => screen.getByRole('link', { name: 'Next cell' }).focus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    expect(address()).toBe('/trees?cell=birch/height')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/trees')
    expect(await screen.findByText(/^Choose a cell, a block/)).toBeInTheDocument()
  })

  it('ends with its closing link', async () => {
    const { user } = openPage('order=depth&cell=birch/height')
    await user.click(screen.getByRole('link', { name: 'Close the evidence' }))
    expect(address()).toBe('/trees?order=depth')
    expect(await screen.findByText(/^Choose a cell, a block/)).toBeInTheDocument()
  })
})
