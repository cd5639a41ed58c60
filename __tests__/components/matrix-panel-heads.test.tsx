/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { ColumnMenu } from '../../components/matrix/panel/column-menu'
import { HeadTally } from '../../components/matrix/panel/head-tally'
import { RowMenu } from '../../components/matrix/panel/row-menu'
import { openPart, type Shown, unfold } from '../support/open-part'

const link = (name: RegExp | string) => screen.getByRole('link', { name })

function heads({ view, search }: Shown) {
  return view.columns.map((column) => {
    const facet = view.facets.find(({ dimension }) => dimension === column.dimension.id)
    return (
      <section key={column.dimension.id} aria-label={column.dimension.label}>
        <ColumnMenu column={column} view={view} search={search} />
        {facet && <HeadTally facet={facet} search={search} />}
      </section>
    )
  })
}
const head = (name: string) => within(screen.getByRole('region', { name }))
const openHead = (name: string) =>
  unfold(head(name).getByText(`Column ${name}`, { selector: 'summary > span' }))

describe('the head of a column', () => {
  it('sorts from the first level, from the last, then no more', async () => {
    const { user, last } = openPart(heads)
    await user.click(
      head('Height').getByRole('link', { name: /^Height , sort first level first$/ }),
    )
    expect(last()).toBe('order=up.height')
    await user.click(head('Height').getByRole('link', { name: /^Height , sorted first level/ }))
    expect(last()).toBe('order=down.height')
    await user.click(head('Height').getByRole('link', { name: /sort no more$/ }))
    expect(last()).toBe('')
  })

  it('adds to the sort with Shift, and says its place', () => {
    const { last } = openPart(heads, 'order=down.height')
    fireEvent.click(head('Age').getByRole('link', { name: /^Age/ }), { shiftKey: true })
    expect(last()).toBe('order=down.height,up.age')
    expect(head('Age').getByRole('link', { name: /^Age 2 , sorted/ })).toBeInTheDocument()
  })

  it('is one of a row where systems stand side by side', async () => {
    const { user, last } = openPart(heads, 'across=systems&dims=height,shade')
    unfold(head('Shade').getByText('Row Shade', { selector: 'summary > span' }))
    expect(link('Pin at the top')).toBeInTheDocument()
    await user.click(link('Move up'))
    expect(last()).toContain('dims=shade,height')
  })

  it('moves, pins, hides and groups by its menu', async () => {
    const { user, last } = openPart(heads, 'dims=height,shade,leaf')
    openHead('Shade')
    await user.click(link('Move left'))
    expect(last()).toBe('dims=shade,height,leaf')
    expect(screen.queryByRole('link', { name: 'Move left' })).toBeNull()
    await user.click(link('Pin at the left'))
    expect(last()).toBe('dims=shade,height,leaf&pin=/shade')
    await user.click(link('Group by this'))
    expect(last()).toBe('dims=shade,height,leaf&pin=/shade&group=shade')
    await user.click(link('Hide'))
    expect(last()).toContain('hide=/shade')
  })

  it('shows how the systems spread, each bar a filter, unknown apart', async () => {
    const { user, last } = openPart(heads)
    const bars = head('Shade').getAllByRole('link', { name: /show only these$/ })
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
      '1 system: none; show only these',
      '1 system: a little; show only these',
      '0 systems: some; show only these',
      '0 systems: much; show only these',
      '0 systems: all; show only these',
      '1 system: unknown; show only these',
    ])
    await user.click(bars[5] ?? document.body)
    expect(last()).toBe('is.shade=unknown')
    await user.click(link('1 system: unknown; show all again'))
    expect(last()).toBe('')
  })

  it('takes a level out of a span', async () => {
    const { user, last } = openPart(heads, 'is.height=2..5')
    await user.click(head('Height').getByRole('link', { name: /: middling; show all again$/ }))
    expect(last()).toBe('is.height=2,4,5')
  })

  it('says in words what has no bars', () => {
    openPart(heads)
    expect(head('Lore').getByText('in words')).toBeInTheDocument()
  })

  it('gives axe nothing to find, opened', async () => {
    const { container } = openPart(heads, 'order=up.height,down.age')
    for (const summary of container.querySelectorAll('summary')) unfold(summary)
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})

it('a row moves, is pinned, hidden and compared with by its menu', async () => {
  const ids = ['alder', 'birch', 'cedar']
  const { user, last } = openPart(
    ({ view, search }) => (
      <RowMenu row={{ id: 'birch', name: 'Birch' }} view={view} search={search} shown={ids} />
    ),
    'order=depth',
  )
  unfold(screen.getByText('Row Birch'))
  await user.click(link('Most like Birch first'))
  expect(last()).toBe('order=like.birch')
  await user.click(link('Compare all with Birch'))
  expect(last()).toBe('order=like.birch&ref=birch')
  await user.click(link('Pin at the top'))
  expect(last()).toContain('pin=birch')
  await user.click(link('Hide'))
  expect(last()).toContain('hide=birch')
  expect(link(/^Pinned/)).toHaveAttribute('aria-current', 'true')
})
