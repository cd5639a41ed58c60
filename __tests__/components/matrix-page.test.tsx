/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import '../support/text-encoder'
import { act, screen, waitFor, within } from '@testing-library/react'
import { allSheets } from '../support/export-dialog'
import { tinyDataset } from '../support/tiny-dataset'
import { asked, askedOf, handlers, marked, openMatrix } from '../support/tiny-matrix'

const address = () => window.location.pathname + window.location.search
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const box = (name: RegExp) => screen.getAllByRole('checkbox', { name })[0]
const needles = () => {
  const found = box(/^needle/i)
  if (!found) throw new Error('no box for needles')
  return found
}
const whole = () => waitFor(() => expect(askedOf('tables')).toHaveLength(1))
const ready = () =>
  waitFor(() => expect(marked.mock.calls).toEqual([['table-ready'], ['table-painted']]))

describe('the page of the matrix', () => {
  it('says its size, and shows every system', () => {
    openMatrix()
    expect(heading()).toBe('Three systems, five dimensions')
    for (const name of ['Alder', 'Birch', 'Cedar'])
      expect(screen.getAllByText(name).length).toBeGreaterThan(0)
  })

  it('says what the address gets wrong', () => {
    openMatrix('order=size')
    expect(screen.getByText(/^unknown order: size/)).toBeInTheDocument()
  })

  it('names the key that was meant, of a query or of the table', () => {
    openMatrix('oder=depth&is_leaf=broad&acros=systems')
    expect(screen.getByText(/^unknown parameter: oder \(nearest: order/)).toBeInTheDocument()
    expect(screen.getByText(/^unknown parameter: is_leaf \(nearest: is.leaf/)).toBeInTheDocument()
    expect(screen.getByText(/^unknown parameter: acros \(nearest: across/)).toBeInTheDocument()
  })

  it('leads to the picture and its data with the same question', async () => {
    const { user } = openMatrix('is.leaf=broad&show=glyphs')
    expect(await allSheets(user)).toBe('/trees/matrix.zip?is.leaf=broad&show=glyphs&download=1')
  })
})

describe('while the server answers', () => {
  it('asks for rows when a filter changes, and shows them', async () => {
    const { user } = openMatrix('', { whole: false })
    await user.click(needles())
    expect(await screen.findByText('One system, five dimensions')).toBeInTheDocument()
    expect(askedOf('rows')).toEqual(['/api/rows/trees?is.leaf=needle'])
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle'))
  })

  it('leaves the last answer in its place, marked as such', async () => {
    const { container, user } = openMatrix('', { whole: false })
    let release = () => {}
    asked.mockImplementation(async (question) => {
      // the table may be asked for meanwhile
      if (question.startsWith('/api/rows/')) {
        await new Promise<void>((resolve) => {
          release = resolve
        })
      }
      return handlers(tinyDataset, false)(question)
    })
    await user.click(needles())
    expect(container.querySelector('[data-stale]')).toBeInTheDocument()
    expect(heading()).toBe('Three systems, five dimensions')
    await waitFor(() => expect(askedOf('rows')).toHaveLength(1))
    await act(async () => release())
    expect(await screen.findByText('One system, five dimensions')).toBeInTheDocument()
    expect(container.querySelector('[data-stale]')).not.toBeInTheDocument()
  })

  it('says that it failed, and keeps what it has', async () => {
    const { user } = openMatrix('', { whole: false })
    asked.mockRejectedValue(new TypeError('Failed to fetch'))
    await user.click(needles())
    expect(await screen.findByRole('alert')).toHaveTextContent('The server could not be reached.')
    expect(heading()).toBe('Three systems, five dimensions')
  })
})

describe('once the whole table is there', () => {
  it('asks the server for nothing more', async () => {
    const { user } = openMatrix()
    await whole()
    await ready()
    await user.click(needles())
    expect(heading()).toBe('One system, five dimensions')
    expect(askedOf('rows')).toEqual([])
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle'))
  })

  it('goes back with the browser', async () => {
    const { user } = openMatrix()
    await ready()
    await user.click(needles())
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle'))
    act(() => window.history.back())
    await waitFor(() => expect(heading()).toBe('Three systems, five dimensions'))
    expect(needles()).not.toBeChecked()
  })

  it('makes one step of the back button of a word', async () => {
    const { user } = openMatrix()
    await ready()
    await user.click(needles())
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle'))
    const before = window.history.length
    await user.type(screen.getByRole('searchbox', { name: 'Find a word in any cell' }), 'giant')
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle&q=giant'))
    expect(heading()).toBe('One system, one dimension')
    expect(window.history.length).toBe(before + 1)
    act(() => window.history.back())
    await waitFor(() => expect(address()).toBe('/trees/matrix?is.leaf=needle'))
    expect(needles()).toBeChecked()
  })

  it('does not fetch it for a reader who saves data', async () => {
    Object.assign(navigator, { connection: { saveData: true } })
    const { user } = openMatrix()
    await user.click(needles())
    await screen.findByText('One system, five dimensions')
    expect(askedOf('tables')).toEqual([])
    Object.assign(navigator, { connection: undefined })
  })
})

describe('the evidence', () => {
  const panel = () => screen.getByRole('region', { name: /middling/i })

  it('comes with the first answer', () => {
    openMatrix('cell=alder/height')
    expect(within(panel()).getByText('Alder, Height')).toBeInTheDocument()
    expect(askedOf('evidence')).toEqual([])
  })

  it('goes with Escape', async () => {
    const { user } = openMatrix('cell=alder/height')
    screen.getByRole('link', { name: 'Close the evidence' }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/trees/matrix'))
    expect(screen.queryByText('Alder, Height')).not.toBeInTheDocument()
  })

  it('goes on to the next cell, and is read out', async () => {
    const { user } = openMatrix('cell=alder/height')
    await user.click(within(panel()).getByRole('link', { name: 'Next cell' }))
    expect(await screen.findByText(/^Evidence: Alder, Shade\./)).toBeInTheDocument()
    expect(askedOf('evidence')).toEqual(['/api/evidence/trees?cell=alder/shade'])
  })
})
