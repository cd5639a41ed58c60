/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { MatrixSearch } from '../../components/matrix/panel/matrix-search'
import { MatrixToolbar } from '../../components/matrix/panel/matrix-toolbar'
import { QuerySentence } from '../../components/matrix/panel/query-sentence'
import type { TableView } from '../../lib/view/table/table-view'
import { openPart, type Shown, unfold } from '../support/open-part'

const link = (name: RegExp | string) => screen.getByRole('link', { name })
const menu = (name: RegExp) => unfold(screen.getByText(name, { selector: 'summary > span' }))
const toolbar = (shown: Shown) => <MatrixToolbar view={shown.view} search={shown.search} />

describe('the search for words', () => {
  const open = (search = '') =>
    openPart(({ view, search }) => <MatrixSearch view={view} search={search} />, search)
  const field = () => screen.getByRole('searchbox', { name: 'Find a word in any cell' })

  it('counts the cells it hits, each letter replacing the address', async () => {
    const { user, gone } = open('order=depth')
    await user.type(field(), 'needle')
    expect(gone.at(-1)).toEqual({ search: 'order=depth&q=needle', how: 'replace' })
    expect(screen.getByRole('status')).toHaveTextContent('1 cell')
  })

  it('is emptied by Escape, or by a link', async () => {
    const { user, last } = open('q=needle')
    await user.type(field(), '{Escape}')
    expect(last()).toBe('')
    expect(field()).toHaveValue('')
    expect(screen.queryByRole('link', { name: 'Clear the words' })).toBeNull()
  })
})

describe('the sentence of the query', () => {
  const open = (search = '', change: Partial<TableView> = {}) =>
    openPart(
      ({ view, search }) => <QuerySentence view={{ ...view, ...change }} search={search} />,
      search,
    )

  it('says what is shown, each filter to be taken away', async () => {
    const { user, last } = open('is.leaf=broad&order=depth')
    await user.click(link(/^Remove: .*broad leaf/))
    expect(last()).toBe('order=depth')
  })

  it('says how much is shown, aloud', () => {
    open('is.leaf=broad')
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 systems, 8 of 8 columns')
  })

  it('clears the filters and nothing else', async () => {
    const { user, last } = open(
      'is.leaf=broad&q=seen&not.age=1&all.uses=boats&order=depth&hide=birch',
    )
    await user.click(link('Clear filters'))
    expect(last()).toBe('order=depth&hide=birch')
    expect(screen.queryByRole('link', { name: 'Clear filters' })).toBeNull()
  })

  it('names the filters to relax when nothing is left, and by how much', async () => {
    const { user, last } = open('is.leaf=needle&is.evergreen=no')
    expect(screen.getByText('No system meets all of this.')).toBeInTheDocument()
    expect(screen.getByText(/^there would be 2\./)).toBeInTheDocument()
    await user.click(link('Without the filter on leaf'))
    expect(last()).toBe('is.evergreen=no')
  })

  it('says what the address got wrong', () => {
    open('is.leaf=nedle')
    expect(screen.getByText(/nedle/)).toHaveClass('notice')
  })
})

describe('the tools of the matrix', () => {
  const open = (search = '') => openPart(toolbar, search)

  it.each([
    ['Only where they differ', 'differ=1'],
    [/^Only disputed/, 'state=disputed'],
    [/^Only without evidence/, 'state=no-evidence'],
  ])('show %s at one click, and all again at the next', async (name, search) => {
    const { user, last } = open()
    await user.click(link(name))
    expect(last()).toBe(search)
    expect(link(name)).toHaveAttribute('aria-current', 'true')
    await user.click(link(name))
    expect(last()).toBe('')
  })

  it('suggest an order, and undo it to the one before', async () => {
    const { user, last } = open('order=up.height')
    menu(/^Order$/)
    await user.click(link(/^Suggest an order/))
    expect(last()).toBe('order=seriated')
    await user.click(link('Undo the suggested order'))
    expect(last()).toBe('order=up.height')
  })

  it('sort by several columns, each to be turned round or taken away', async () => {
    const { user, last } = open('order=up.height')
    menu(/^Order$/)
    await user.selectOptions(screen.getByLabelText('Then by'), 'Shade')
    expect(last()).toBe('order=up.height,up.shade')
    await user.click(link(/turn Shade round/))
    expect(last()).toBe('order=up.height,down.shade')
    await user.click(link('Do not sort by Height'))
    expect(last()).toBe('order=down.shade')
  })

  it('order by likeness to a system, and compare with one', async () => {
    const { user, last } = open()
    menu(/^Order$/)
    await user.selectOptions(screen.getByLabelText('Most like'), 'Cedar')
    expect(last()).toBe('order=like.cedar')
    menu(/^Beside$/)
    await user.selectOptions(screen.getByLabelText('Compare all with'), 'Birch')
    expect(last()).toBe('order=like.cedar&ref=birch')
    await user.click(link('Compare with none'))
    expect(last()).toBe('order=like.cedar')
  })

  it('take the name of a system where there are too many to list, and say when there is none', async () => {
    const many = ({ view, search }: Shown) => (
      <MatrixToolbar view={{ ...view, allRows: null, allNames: null }} search={search} />
    )
    const { user, last } = openPart(many)
    menu(/^Beside$/)
    const field = screen.getByLabelText('Compare all with')
    await user.type(field, 'Old Oak{Enter}')
    expect(last()).toBe('ref=old-oak')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/old-oak/)
  })

  it('group by a dimension that each system has one value of', async () => {
    const { user, last } = open()
    menu(/^Group by$/)
    expect(screen.queryByRole('link', { name: 'Uses' })).toBeNull()
    await user.click(link('Leaf'))
    expect(last()).toBe('group=leaf')
  })

  it('hide and show columns', async () => {
    const { user, last } = open('dims=age,height')
    menu(/^Columns$/)
    await user.click(link('Shade'))
    expect(last()).toBe('dims=age,height,shade')
    await user.click(link('Age'))
    expect(last()).toBe('dims=age,height,shade&hide=/age')
    await user.click(link('Show all columns'))
    expect(last()).toMatch(/^dims=age,height,shade,/)
    expect(last()).not.toContain('hide')
  })

  it('say which columns a filter leaves out', () => {
    open('state=disputed')
    menu(/^Columns$/)
    expect(link('Leaf left out by a filter')).toHaveAttribute('aria-current', 'true')
  })

  it('change the look of cells, turn the table, and choose whose readings', async () => {
    const { user, last } = open()
    menu(/^Show$/)
    await user.click(link('Words'))
    await user.click(link('Transpose'))
    menu(/^Readings of$/)
    await user.click(link('Desk study'))
    expect(last()).toBe('show=text&across=systems&lens=desk')
  })

  it('go back to the declared order, and keep what is chosen', async () => {
    const { user, last } = open('systems=cedar,alder,birch&dims=age,height&order=up.age')
    await user.click(link('Reset order'))
    expect(last()).toBe('dims=age,height')
  })

  it('give axe nothing to find, opened', async () => {
    const { container } = open('order=up.age,down.height')
    for (const summary of container.querySelectorAll('summary')) unfold(summary)
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  it('send a choice without a script, with all else in the address', () => {
    const { container } = open('ref=birch&q=seen')
    menu(/^Beside$/)
    const form = container.querySelector('form')
    if (!form) throw new Error('no form')
    expect([...new FormData(form)]).toEqual([
      ['ref', 'birch'],
      ['q', 'seen'],
    ])
    fireEvent.submit(form)
    expect(within(form).getByLabelText('Compare all with')).toHaveValue('birch')
  })
})
