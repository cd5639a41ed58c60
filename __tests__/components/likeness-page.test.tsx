/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { chartFacts } from '../../lib/charts/chart-facts'
import { allSheets } from '../support/export-dialog'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

const facts = chartFacts('likeness')
const nav = (name: string) => within(screen.getByRole('navigation', { name }))
const link = (name: string, within: string) => nav(within).getByRole('link', { name })
const heading = () => screen.getByRole('heading', { level: 1 })
const weight = (name: string) => screen.getByRole('combobox', { name, hidden: true })

describe('the page of likeness', () => {
  it('is about the first system, and offers the others', async () => {
    const { user } = openPage('', facts)
    expect(heading()).toHaveTextContent('What is Alder like?')
    expect(link('Alder', 'What is like')).toHaveAttribute('aria-current', 'true')
    expect(screen.queryByRole('navigation', { name: 'Systems shown' })).not.toBeInTheDocument()
    await user.click(link('Birch', 'What is like'))
    expect(address()).toBe('/trees/likeness?of=birch')
    await waitFor(() => expect(heading()).toHaveTextContent('What is Birch like?'))
    expect(link('Birch', 'What is like')).toHaveAttribute('aria-current', 'true')
  })

  it('weighs a dimension by a menu, takes it back, and lets all count the same again', async () => {
    const { user } = openPage('of=birch', facts)
    expect(screen.getByText('all 1')).toBeInTheDocument()
    await user.selectOptions(weight('Shade'), '4')
    expect(address()).toBe('/trees/likeness?of=birch&weights=shade.4')
    await screen.findByText('1 of their own')
    await user.selectOptions(weight('Leaf'), '0, left out')
    expect(address()).toBe('/trees/likeness?of=birch&weights=shade.4,leaf.0')
    await user.selectOptions(weight('Shade'), '1')
    expect(address()).toBe('/trees/likeness?of=birch&weights=leaf.0')
    const again = screen.getByText('Let all count 1 again')
    expect(again).toHaveAttribute('href', '?of=birch')
  })

  it('shows the weights of its address in its menus, in all that it says, and in its files', async () => {
    const { user } = openPage('of=birch&weights=shade.4,leaf.2', facts)
    expect(weight('Shade')).toHaveDisplayValue('4')
    expect(weight('Leaf')).toHaveDisplayValue('2')
    expect(weight('Height')).toHaveDisplayValue('1')
    const picture = document.querySelector('.scene-wide')
    expect(picture).toHaveTextContent('Shade counts 4 and leaf 2, all others 1.')
    expect(await allSheets(user)).toContain('weights=shade.4,leaf.2')
  })

  it('keeps the rest of the address when its form is sent without a script', () => {
    openPage('of=birch&top=3&q=leaf', facts)
    const form = weight('Shade').closest('form')
    const hidden = [...(form?.querySelectorAll('input[type="hidden"]') ?? [])]
    expect(
      hidden.map((each) => `${each.getAttribute('name')}=${each.getAttribute('value')}`),
    ).toEqual(['of=birch', 'top=3', 'q=leaf'])
  })

  it('says what is wrong with a weight, and weighs all the same', () => {
    openPage('weights=shade.9', facts)
    expect(screen.getByText(/wrong weight: shade\.9 \(nearest: shade\.4;/)).toBeInTheDocument()
    expect(weight('Shade')).toHaveDisplayValue('1')
  })

  it('leads to the map, and from the map back; rings stand around nobody until asked', async () => {
    const { user } = openPage('', facts)
    expect(link('List', 'Show as')).toHaveAttribute('aria-current', 'true')
    await user.click(link('Map of all', 'Show as'))
    expect(address()).toBe('/trees/likeness?form=map')
    expect(link('nobody', 'Rings around')).toHaveAttribute('aria-current', 'true')
    expect(link('Cedar', 'Rings around')).toHaveAttribute('href', '?form=map&of=cedar')
    expect(link('List', 'Show as')).toHaveAttribute('href', '?')
  })

  it('opens the evidence of a reason', async () => {
    const { user } = openPage('of=birch', facts)
    await user.click(mark('alder/shade'))
    expect(address()).toBe('/trees/likeness?of=birch&cell=alder/shade')
    expect(await screen.findByRole('heading', { name: 'A little, likely' })).toBeInTheDocument()
  })
})
