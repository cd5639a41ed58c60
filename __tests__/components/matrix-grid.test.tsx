/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { renderToString } from 'react-dom/server'
import { foundIn, MarkedText } from '../../components/matrix/grid/marked-text'
import { MatrixGrid } from '../../components/matrix/grid/matrix-grid.client'
import { gridOf, openGrid } from '../support/open-grid'

const cellOf = (container: HTMLElement, key: string) => {
  const cell = container.querySelector<HTMLElement>(`td[data-key="${key}"]`)
  if (!cell) throw new Error(`no cell ${key}`)
  return cell
}

describe('MatrixGrid', () => {
  it('is a table with a caption, heads and the size of the whole', () => {
    openGrid('')
    const table = screen.getByRole('grid', { name: 'three systems by five dimensions' })
    expect(table).toHaveAttribute('aria-rowcount', '5')
    expect(table).toHaveAttribute('aria-colcount', '7')
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent)
    expect(heads).toEqual([
      ...['Form', 'Kind', 'Where it sits'],
      ...['System', 'Height', 'Shade', 'Age', 'Leaf', 'Evergreen', 'Layer'],
    ])
    expect(within(table).getByRole('rowheader', { name: /Alder/ })).toHaveAttribute('scope', 'row')
    expect(within(table).getByRole('link', { name: 'Alder' })).toHaveAttribute(
      'href',
      '/trees/systems/alder',
    )
  })

  it('is whole in the HTML of the server, without styles of its own', () => {
    const html = renderToString(<MatrixGrid {...gridOf('')} />)
    expect(html).toContain('<table')
    expect(html).toContain('scope="row"')
    expect(html).toContain('Source silent')
    expect(html).not.toMatch(/ style="/)
    expect(html).not.toContain('role="grid"')
  })

  it('says unknown, not assessed and not applicable in different words', () => {
    const { container } = openGrid('')
    expect(cellOf(container, 'cedar/shade')).toHaveTextContent('Source silent')
    expect(cellOf(container, 'cedar/age')).toHaveTextContent('Not assessed')
    expect(cellOf(container, 'birch/age')).toHaveTextContent('Not applicable')
    expect(cellOf(container, 'cedar/shade')).toHaveAttribute('data-state', 'unknown')
  })

  it('says ranges, weak readings and both sides of a dispute', () => {
    const { container } = openGrid('')
    expect(cellOf(container, 'alder/age')).toHaveTextContent('Between Decades and A century')
    expect(cellOf(container, 'alder/shade')).toHaveTextContent('likely A little')
    expect(cellOf(container, 'birch/height')).toHaveTextContent('disputed Low or Tall')
  })

  it.each(['glyphs', 'dots'])('keeps the words in the cells of %s', (show) => {
    const { container } = openGrid(`show=${show}`)
    expect(cellOf(container, 'birch/height')).toHaveTextContent('disputed: low or tall')
    expect(cellOf(container, 'cedar/shade')).toHaveTextContent('source silent')
    expect(cellOf(container, 'birch/height').querySelector('use')).not.toBeNull()
  })

  it.each(['words', 'glyphs'])('underlines what no evidence is named for, in %s', (show) => {
    const { container } = openGrid(`show=${show}&state=no-evidence`)
    const underlined = [...container.querySelectorAll('td.unproved')]
    expect(underlined.map((cell) => cell.getAttribute('data-key'))).toEqual([
      'birch/age',
      'cedar/shade',
    ])
    // just those that are picked by it
    expect(underlined).toEqual([...container.querySelectorAll('td.hit')])
  })

  it('marks what a search meets and quiets the rest', () => {
    const { container } = openGrid('q=DL')
    const hit = cellOf(container, 'cedar/leaf')
    expect(hit.querySelector('mark')).toHaveTextContent('dl')
    expect(cellOf(container, 'alder/leaf')).toHaveClass('quiet')
    expect(hit).not.toHaveClass('quiet')
  })

  it('compares with the reference in words', () => {
    const { container } = openGrid('ref=birch')
    expect(cellOf(container, 'alder/shade')).toHaveTextContent('higher than Birch')
    expect(cellOf(container, 'alder/leaf')).toHaveTextContent('the same as Birch')
    expect(cellOf(container, 'cedar/leaf')).toHaveTextContent('different from Birch')
    expect(cellOf(container, 'cedar/height')).toHaveTextContent('not to be compared with Birch')
    expect(cellOf(container, 'birch/leaf')).not.toHaveTextContent('Birch')
  })

  it('says which way a column is sorted and which rows have no rank', () => {
    openGrid('order=up.shade')
    expect(screen.getByRole('columnheader', { name: 'Shade' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const rule = screen.getByText(/not ranked/)
    expect(rule.closest('th')).toHaveAttribute('scope', 'rowgroup')
    expect(rule.closest('tbody')).toHaveTextContent('Cedar')
  })

  it('heads each group of rows, and puts pinned rows and columns first', () => {
    const { container } = openGrid('group=leaf&pin=cedar,/age')
    const rows = [...container.querySelectorAll('tbody th')].map((head) => head.textContent)
    expect(rows[0]).toContain('Cedar')
    expect(rows[1]).toMatch(/broad leaf 2 rows/i)
    expect(screen.getAllByRole('columnheader', { name: /Age|Height/ })[0]).toHaveTextContent('Age')
    expect(container.querySelectorAll('td[data-pin="0"]')).toHaveLength(3)
  })

  it('turns systems into columns', () => {
    const { container } = openGrid('across=systems')
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads.map((text) => text?.slice(0, 5))).toEqual(['Dimen', 'Alder', 'Birch', 'Cedar'])
    expect(container.querySelectorAll('tr[data-row] th[scope="row"]')).toHaveLength(6)
    expect(screen.getByText('Form').closest('th')).toHaveAttribute('scope', 'rowgroup')
    expect(cellOf(container, 'birch/height').closest('tr')).toHaveTextContent('Height')
  })

  it('opens the evidence of a cell by click, and wears the selection', async () => {
    const { container, picked } = openGrid('', { selectedKey: 'alder/age' })
    await userEvent.click(cellOf(container, 'birch/height'))
    expect(picked).toEqual(['birch/height'])
    expect(cellOf(container, 'alder/age')).toHaveAttribute('aria-selected', 'true')
  })

  it('has a card for each system, with a line for each dimension', () => {
    const html = renderToString(<MatrixGrid {...gridOf('')} />)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const cards = [...page.querySelectorAll('.grid-cards article')]
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      'Alder',
      'Birch',
      'Cedar',
    ])
    expect(cards[1]?.textContent).toContain('disputed: Low or Tall')
    expect(cards[1]?.querySelectorAll('dd[data-key]')).toHaveLength(6)
  })

  it.each(['', 'show=glyphs&ref=birch', 'across=systems', 'order=up.shade'])(
    'gives axe nothing to find at "%s"',
    async (search) => {
      const { container } = openGrid(search)
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    },
  )

  it('marks in a card what no evidence is named for, and how a cell stands against the reference', () => {
    const html = renderToString(<MatrixGrid {...gridOf('ref=birch')} />)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const line = (key: string) => page.querySelector(`.grid-cards dd[data-key="${key}"]`)
    expect(line('cedar/shade')?.className).toBe('unproved')
    expect(line('cedar/shade')?.textContent).toContain('no evidence named')
    expect(line('alder/evergreen')?.className).toBe('')
    expect(line('alder/evergreen')?.textContent).toMatch(/(the same as|different from) Birch/)
    const names = [...page.querySelectorAll('.grid-cards h2')].map((name) => name.textContent)
    expect(names.filter((name) => name?.includes('against this'))).toEqual([
      expect.stringContaining('Birch'),
    ])
  })

  it('calls its heads by their names alone, and the reference what it is', () => {
    openGrid('ref=birch')
    expect(screen.getByRole('rowheader', { name: 'Alder' })).toBeInTheDocument()
    const reference = screen.getByRole('rowheader', { name: 'Birch, the others against this' })
    expect(reference).toHaveTextContent('reference')
    expect(screen.getByRole('columnheader', { name: 'Height' })).toBeInTheDocument()
  })

  it('finds a match whose letters have accents, where it is written', () => {
    expect(foundIn('Café Élan', 'elan')).toEqual([5, 9])
    expect(foundIn('Elm', 'oak')).toBeNull()
    render(<MarkedText text="Café Élan" sought="élan" />)
    expect(screen.getByText('Élan').tagName).toBe('MARK')
  })
})
