/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { chartFacts } from '../../lib/charts/chart-facts'
import { address, mark, openPage } from '../support/tiny-page'

jest.mock('next/navigation', () => jest.requireActual('../support/present-address'))

function open(search = '') {
  const leave = jest.fn()
  return { leave, ...openPage(search, chartFacts('levels'), leave) }
}

/** jsdom has no layout: the wide picture is taken for the one that is shown. */
function withWideInView() {
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return this.closest('.scene-wide') ? 1120 : 0
  })
}
afterEach(() => jest.restoreAllMocks())

describe('the page of levels', () => {
  it('leads from a block to the matrix of its systems', async () => {
    const { leave, user } = open('lens=field')
    await user.click(mark('/leaf=broad'))
    expect(leave.mock.calls).toEqual([['/trees/matrix?lens=field&is.leaf=broad']])
    expect(address()).toBe('/trees/levels?lens=field')
  })

  it('opens the evidence of what counts nothing', async () => {
    const { leave, user } = open()
    await user.click(mark('/leaf'))
    expect(leave).not.toHaveBeenCalled()
    expect(address()).toBe('/trees/levels?cell=/leaf')
  })

  it('leads there by keyboard too, and says so', async () => {
    withWideInView()
    const { leave, user } = open()
    const stage = screen.getByRole('group', { name: 'Three systems, level by level' })
    expect(stage).toHaveAccessibleDescription(
      expect.stringContaining('Enter opens the evidence, or the matrix of what a mark counts'),
    )
    act(() => stage.focus())
    await user.keyboard('{Home}{ArrowRight}')
    expect(mark('/height=3')).toHaveAttribute('data-active')
    await user.keyboard('{Enter}')
    expect(leave.mock.calls).toEqual([['/trees/matrix?is.height=3']])
  })

  it('says who stands in a block, and has a link to them', () => {
    open()
    fireEvent.pointerOver(mark('/height!disputed'))
    const note = screen.getByRole('tooltip')
    expect(note).toHaveTextContent('Height, disputed: 1 systemBirch (low or tall)')
    const link = within(note).getByRole('link', { name: 'Show in the matrix' })
    expect(link).toHaveAttribute('href', '/trees/matrix?is.height=disputed')
  })

  it('has a link at each count of its table', () => {
    const { container } = open('is.leaf=broad,unknown')
    for (const details of container.querySelectorAll('details')) details.open = true
    const row = screen.getByRole('row', { name: /Leaf broad leaf/ })
    expect(within(row).getByRole('link', { name: '2' })).toHaveAttribute(
      'href',
      '/trees/matrix?systems=alder,birch&is.leaf=broad',
    )
    const names = screen.getAllByRole('region').map((each) => each.getAttribute('aria-label'))
    expect(new Set(names).size).toBe(names.length)
    const none = screen.getByRole('row', { name: /Height tall/ })
    expect(within(none).queryByRole('link')).not.toBeInTheDocument()
  })
})
