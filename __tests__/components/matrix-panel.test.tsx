/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { renderToString } from 'react-dom/server'
import { FacetPanel } from '../../components/matrix/panel/facet-panel'
import { openPart, plantDataset, plantView, unfold } from '../support/open-part'

const open = (search = '', dataset = plantDataset) =>
  openPart((shown) => <FacetPanel {...shown} />, search, dataset)
const group = (name: string) => within(screen.getByRole('group', { name: `${name}: show only` }))
const box = (facet: string, name: RegExp) => group(facet).getByRole('checkbox', { name })
describe('the panel of filters', () => {
  it('counts what each value meets under the other filters, nothing left out for being zero', () => {
    open('is.leaf=needle')
    expect(box('Leaf', /^needle 1$/)).toBeChecked()
    expect(box('Leaf', /^broad leaf 2$/)).not.toBeChecked()
    expect(box('Height', /^a giant 1$/)).toBeInTheDocument()
    expect(box('Height', /^tall 0$/)).toBeInTheDocument()
  })

  it('keeps states apart from values', () => {
    open()
    const [values, states] = group('Shade').getAllByRole('list')
    expect(within(values ?? document.body).queryByRole('checkbox', { name: /^unknown/ })).toBeNull()
    expect(
      within(states ?? document.body).getByRole('checkbox', { name: 'unknown 1' }),
    ).toBeVisible()
  })

  it('wants a value, refuses it instead, and lets it go', async () => {
    const { user, last } = open()
    await user.click(box('Leaf', /^needle/))
    expect(last()).toBe('is.leaf=needle')
    await user.click(box('Leaf', /^not needle/))
    expect(last()).toBe('not.leaf=needle')
    expect(box('Leaf', /^needle/)).not.toBeChecked()
    await user.click(box('Leaf', /^not needle/))
    expect(last()).toBe('')
  })

  it('takes a span of levels by its two ends, and shows it in the boxes', async () => {
    const { user, last } = open()
    await user.selectOptions(screen.getByLabelText('from level of Height'), 'low')
    expect(last()).toBe('is.height=2..')
    await user.selectOptions(screen.getByLabelText('to level of Height'), 'tall')
    expect(last()).toBe('is.height=2..4')
    expect(box('Height', /^middling/)).toBeChecked()
    expect(box('Height', /^a giant/)).not.toBeChecked()
    await user.click(box('Height', /^middling/))
    expect(last()).toBe('is.height=2,4')
  })

  it('moves the other end of a span along when one is moved past it', async () => {
    const { user, last } = open('is.height=2..3,unknown')
    await user.selectOptions(screen.getByLabelText('from level of Height'), 'a giant')
    expect(last()).toBe('is.height=5,unknown')
  })

  it('wants any or all of several values', async () => {
    const { user, last } = open('is.uses=boats')
    expect(screen.getByRole('link', { name: 'any of these: Uses', current: true })).toBeVisible()
    await user.click(box('Uses', /^firewood/))
    expect(last()).toBe('is.uses=boats,fire')
    await user.click(screen.getByRole('link', { name: 'all of these: Uses' }))
    expect(last()).toBe('all.uses=boats,fire')
    await user.click(box('Uses', /^boats/))
    expect(last()).toBe('all.uses=fire')
  })

  it('takes an interval by numbers or by a bar, and says when its ends are turned round', async () => {
    const { user, last, gone } = open('is.rings=10..')
    const to = screen.getByLabelText('to Rings rings')
    await user.type(to, '5')
    expect(to).toBeInvalid()
    expect(gone).toEqual([])
    await user.type(to, '0')
    expect(to).toBeValid()
    expect(gone).toEqual([{ search: 'is.rings=10..50', how: 'replace' }])
    const [bar] = within(screen.getByRole('list', { name: /^Rings: how many/ })).getAllByRole(
      'link',
    )
    await user.click(bar ?? to)
    expect(last()).toMatch(/^is\.rings=\d+\.\.[\d.]+$/)
  })

  it('seeks words in a text', async () => {
    const { user, last, gone } = open('is.lore=unknown')
    await user.type(screen.getByRole('textbox', { name: 'Words in Lore' }), 'wit')
    expect(last()).toBe('is.lore=~wit,unknown')
    expect(gone.every(({ how }) => how === 'replace')).toBe(true)
  })

  it('filters by layers and by states of cells', async () => {
    const { user, last } = open()
    await user.click(box('Layers', /^Crown/))
    await user.click(box('States of cells', /^no evidence/))
    expect(last()).toBe('layers=crown&state=no-evidence')
  })

  it('can be skipped with the first key', async () => {
    const { user } = open()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip the filters' })).toHaveFocus()
    expect(document.activeElement).toHaveAttribute('href', '#shown')
  })

  it('comes in step when the address changes elsewhere', () => {
    const { goTo } = open('is.leaf=needle&is.height=2..3&is.lore=~bleed')
    goTo('is.height=4')
    expect(box('Leaf', /^needle/)).not.toBeChecked()
    expect(box('Height', /^low/)).not.toBeChecked()
    expect(box('Height', /^tall/)).toBeChecked()
    expect(screen.getByLabelText('from level of Height')).toHaveValue('')
    expect(screen.getByRole('textbox', { name: 'Words in Lore' })).toHaveValue('')
  })
})

describe('what is folded in the panel', () => {
  it('is made when it is opened, and open where a filter is active', () => {
    open('is.evergreen=yes')
    expect(box('Evergreen', /^yes/)).toBeChecked()
    expect(screen.queryByRole('textbox', { name: 'Words in Lore' })).toBeNull()
    unfold(screen.getByText('Lore'))
    expect(screen.getByRole('textbox', { name: 'Words in Lore' })).toBeVisible()
  })

  it('does not fold when its last choice is taken away', async () => {
    const { user } = open('is.evergreen=yes')
    await user.click(box('Evergreen', /^yes/))
    expect(box('Evergreen', /^yes/)).not.toBeChecked()
  })

  it('is all there in what the server sends', () => {
    const search = 'is.rings=10..50&order=depth&is.lore=~wit'
    const html = renderToString(
      <FacetPanel view={plantView(search)} search={search} onGo={() => {}} />,
    )
    document.body.innerHTML = html
    const form = document.querySelector('form') ?? document.createElement('form')
    const sent = [...new FormData(form)].map(([key, value]) => `${key}=${value}`)
    expect(sent.sort()).toEqual(search.split('&').sort())
    expect(html).not.toContain('style=')
    document.body.innerHTML = ''
  })
})

const [kind] = plantDataset.groups.slice(1)
const many = {
  ...plantDataset,
  groups: [
    ...plantDataset.groups,
    {
      id: 'extra',
      label: 'Extra',
      dimensions: [1, 2, 3, 4].flatMap((n) =>
        (kind?.dimensions ?? []).map((each) => ({
          ...each,
          id: `${each.id}${n}`,
          label: `${each.label} ${n}`,
        })),
      ),
    },
  ],
}

describe('a panel of many filters', () => {
  it('finds one by its name, and says when there is none', async () => {
    const { user } = open('', many)
    const summaries = () =>
      [...document.querySelectorAll('.facet')].filter((each) => !each.hasAttribute('hidden'))
    const find = screen.getByRole('searchbox', { name: 'Find a filter' })
    await user.type(find, 'leaf 3')
    expect(summaries().map((each) => each.querySelector('summary')?.textContent)).toEqual([
      'Leaf 3',
    ])
    await user.type(find, 'x')
    expect(screen.getByText('No filter has this name.')).toBeInTheDocument()
  })

  it('counts the active ones on the button of the sheet', () => {
    open('is.leaf=needle&not.height=5&is.age=1..2', many)
    expect(screen.getByText(/^Filters/, { selector: 'summary' })).toHaveTextContent(
      'Filters 3 active',
    )
  })
})

it('gives axe nothing to find', async () => {
  const { container } = open('is.leaf=needle&is.uses=boats&is.rings=10..')
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
