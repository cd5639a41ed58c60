/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import { DataTable } from '../../components/chart/data-table'
import { DownloadMenu } from '../../components/chart/download-menu'
import { SeriesSign } from '../../components/chart/series-sign'
import { StateGlyph } from '../../components/chart/state-glyph'
import { CELL_STATES } from '../../lib/dataset/cell-state'
import { FORMATS } from '../../lib/export/formats'
import { tinyExplore } from '../support/tiny-explore'

const SLOTS = [1, 2, 3, 4, 5, 6] as const

describe('the table of a picture', () => {
  const [figure] = tinyExplore('', { figures: ['radar'], frame: 'page' }).figures
  const table = figure?.table ?? { caption: '', head: [], rows: [] }

  function open() {
    const { container } = render(<DataTable table={table} dataset="trees" />)
    for (const details of container.querySelectorAll('details')) details.open = true
    return screen.getByRole('table', { name: table.caption })
  }

  it('has the rows of the picture, each with a heading', () => {
    const shown = open()
    expect(table.rows.length).toBeGreaterThan(2)
    const rows = within(shown).getAllByRole('row')
    expect(rows).toHaveLength(table.rows.length + 1)
    const headings = within(shown).getAllByRole('rowheader')
    expect(headings.map((each) => each.textContent)).toEqual(table.rows.map(([first]) => first))
  })

  it('names its columns', () => {
    const columns = within(open()).getAllByRole('columnheader')
    expect(columns.map((each) => each.textContent)).toEqual(table.head)
  })

  it('says what is unknown and what nobody has looked at, in words', () => {
    const shown = open()
    expect(within(shown).getByText('unknown')).toBeInTheDocument()
    expect(within(shown).getByText('not assessed')).toBeInTheDocument()
  })

  it('keeps cells that repeat each other', () => {
    const twins = { caption: 'Twins', head: ['a', 'a'], rows: [['x', 'x', 'x']] }
    render(<DataTable table={twins} dataset="trees" />)
    for (const details of document.querySelectorAll('details')) details.open = true
    expect(screen.getAllByRole('cell')).toHaveLength(2)
    expect(screen.getByRole('rowheader')).toHaveTextContent('x')
  })

  it('leads from what a cell counts to the matrix that shows it, and from nothing else', () => {
    const rows = [['Height', '2', 'none']]
    const counts = { caption: 'Counts', head: ['of', 'low', 'tall'], rows }
    const links = [[null, 'is.height=2', null]]
    render(<DataTable table={{ ...counts, links }} dataset="trees" />)
    const link = screen.getByRole('link')
    expect(link).toHaveTextContent('2')
    expect(link).toHaveAttribute('href', '/trees/matrix?is.height=2')
  })
})

describe('the menu of files', () => {
  function hrefs(address: string): (string | null)[] {
    const { container } = render(<DownloadMenu address={address} />)
    for (const menu of container.querySelectorAll('details')) menu.open = true
    const links = screen.getAllByRole('link')
    for (const link of links) expect(link).toHaveAttribute('download')
    return links.map((link) => link.getAttribute('href'))
  }

  it('links each format of the very picture that is shown', () => {
    expect(hrefs('/trees/radar?systems=alder,birch&cell=birch/height')).toEqual(
      [...FORMATS.map(({ extension }) => extension), 'zip'].map(
        (format) => `/trees/radar.${format}?systems=alder,birch&cell=birch/height&download=1`,
      ),
    )
  })

  it('links the files of a picture without a query', () => {
    expect(hrefs('/trees/stack')[0]).toBe('/trees/stack.svg?download=1')
  })
})

describe('signs', () => {
  it.each([
    ['state', CELL_STATES.map((state) => <StateGlyph key={state} state={state} />)],
    ['system', SLOTS.map((slot) => <SeriesSign key={slot} slot={slot} width={44} />)],
    [
      'system without a line',
      SLOTS.map((slot) => <SeriesSign key={slot} slot={slot} width={16} />),
    ],
  ])('are another drawing for each %s, not another colour alone', (_, signs) => {
    const { container } = render(signs)
    const drawings = [...container.querySelectorAll('svg')].map((svg) =>
      svg.innerHTML.replace(/var\(--[a-z0-9-]+\)/g, 'colour'),
    )
    expect(drawings).toHaveLength(signs.length)
    expect(new Set(drawings).size).toBe(signs.length)
  })

  it('say nothing to who does not see them: the words stand beside them', () => {
    const { container } = render(<StateGlyph state="unknown" />)
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })
})
