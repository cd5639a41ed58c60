/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { formSearch } from '../../components/explore/form-search'
import { Filters } from '../../components/filters/filters'
import { tinyExplore } from '../support/tiny-explore'

function filters(search: string) {
  const { facets, lenses } = tinyExplore(search)
  return <Filters facets={facets} lenses={lenses} search={search} />
}

/** The filters, opened, at an address. */
function show(search = '') {
  window.history.replaceState(null, '', `/trees?${search}`)
  const { rerender, container } = render(filters(search))
  for (const menu of container.querySelectorAll('details')) menu.open = true
  const form = container.querySelector('form')
  if (!form) throw new Error('no form')
  const go = (next: string) => {
    window.history.replaceState(null, '', `/trees?${next}`)
    rerender(filters(next))
  }
  return { go, form, user: userEvent.setup() }
}

const menu = (name: RegExp) => screen.getByRole('group', { name })
const box = (name: RegExp | string) => screen.getByRole('checkbox', { name })
const find = () => screen.getByRole('searchbox', { name: 'Find a word in any cell' })

describe('the filters', () => {
  it('show what the address says', () => {
    show('q=oak&is.leaf=needle&state=unknown&dims=age&lens=desk&differ=1')
    expect(find()).toHaveValue('oak')
    expect(box(/^needle/)).toBeChecked()
    expect(box(/^broad leaf/)).not.toBeChecked()
    expect(box(/^unknown/)).toBeChecked()
    expect(box('Age')).toBeChecked()
    expect(box('Height')).not.toBeChecked()
    expect(screen.getByRole('radio', { name: 'Desk study' })).toBeChecked()
    expect(box('Only where they differ')).toBeChecked()
  })

  it('say in their headings what is picked', () => {
    show('is.leaf=needle,broad&state=unknown&dims=age,height&lens=desk')
    const said = [...document.querySelectorAll('summary')].map((each) => each.textContent?.trim())
    expect(said).toEqual([
      'Leaf broad leaf or needle',
      'Layers all 3',
      'Cell state unknown',
      'Columns 2 of 5',
      'Readings of desk study',
    ])
  })

  it('say that nothing is left out when nothing is picked', () => {
    show()
    const said = [...document.querySelectorAll('summary')].map((each) => each.textContent?.trim())
    expect(said).toEqual([
      'Leaf any',
      'Layers all 3',
      'Cell state any',
      'Columns all 5',
      'Readings of all assessors',
    ])
  })

  it('count what each choice meets, also where it is none', () => {
    show('is.leaf=needle')
    const states = within(menu(/^Cell state/))
    expect(states.getByRole('checkbox', { name: /^known\s*3$/ })).toBeInTheDocument()
    expect(states.getByRole('checkbox', { name: /^disputed\s*0$/ })).toBeInTheDocument()
  })

  it('group the columns as the dataset does', () => {
    show()
    const names = (group: RegExp) =>
      within(menu(group))
        .getAllByRole('checkbox')
        .map((each) => each.closest('label')?.textContent)
    expect(names(/^Form$/)).toEqual(['Height', 'Shade', 'Age'])
    expect(names(/^Kind$/)).toEqual(['Leaf', 'Evergreen'])
  })

  it('let one choose the readings of one assessor, or of all', () => {
    show()
    const radios = within(menu(/^Readings of/)).getAllByRole('radio')
    expect(radios.map((each) => each.closest('label')?.textContent)).toEqual([
      'all assessors',
      'Field walk',
      'Desk study',
    ])
    expect(radios[0]).toBeChecked()
  })
})

describe('the fields of the filters', () => {
  it('come in step when the address changes elsewhere', () => {
    const { go } = show('q=oak&state=unknown&lens=desk&dims=age')
    go('state=disputed')
    expect(find()).toHaveValue('')
    expect(box(/^unknown/)).not.toBeChecked()
    expect(box(/^disputed/)).toBeChecked()
    expect(box('Age')).not.toBeChecked()
    expect(screen.getByRole('radio', { name: 'all assessors' })).toBeChecked()
  })

  it('come in step also where the reader had changed them', async () => {
    const { go, user } = show('state=unknown')
    await user.click(box(/^disputed/))
    await user.click(screen.getByRole('radio', { name: 'Field walk' }))
    go('')
    expect(box(/^unknown/)).not.toBeChecked()
    expect(box(/^disputed/)).not.toBeChecked()
    expect(screen.getByRole('radio', { name: 'all assessors' })).toBeChecked()
  })

  it('do not disturb who is typing', async () => {
    const { go, user } = show()
    await user.type(find(), 'oa ')
    go('q=o')
    expect(find()).toHaveValue('oa ')
  })

  it('come in step with the back button even while the cursor is in them', async () => {
    const { go, user } = show()
    await user.type(find(), 'oak')
    go('q=oak')
    act(() => {
      window.history.replaceState(null, '', '/trees')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(find()).toHaveValue('')
  })
})

describe('the filters sent without a script', () => {
  const sent = (form: HTMLFormElement) =>
    [...new FormData(form)].map(([key, value]) => `${key}=${value}`)

  it('keep every key of the address that is no field of theirs', () => {
    const kept = [
      'systems=cedar,alder',
      'order=depth',
      'mark=alder',
      'cell=birch/height',
      'focus=cedar',
      'tab=stack',
      'is.height=4,5',
      'not.age=unknown',
      'ghost=none',
      'show=glyphs',
      'arrows=all',
    ]
    const { form } = show(kept.join('&'))
    expect(sent(form)).toEqual(expect.arrayContaining(kept))
  })

  it('say each key of a field once for each choice', () => {
    const { form } = show('q=oak&is.leaf=needle&state=unknown,disputed&lens=desk&differ=1')
    expect(sent(form)).toEqual([
      'q=oak',
      'is.leaf=needle',
      'state=disputed',
      'state=unknown',
      'lens=desk',
      'differ=1',
    ])
  })
})

describe('the address of the filters', () => {
  it('is the present one with the fields in it', async () => {
    const { form, user } = show('order=depth&state=unknown')
    await user.type(find(), '  oak ')
    await user.click(box(/^unknown/))
    await user.click(box(/^broad leaf/))
    await user.click(box(/^Trunk/))
    expect(formSearch('order=depth&state=unknown', form)).toBe(
      'order=depth&q=oak&is.leaf=broad&layers=trunk',
    )
  })

  it('leaves out what is empty and every default', () => {
    const { form } = show()
    expect(formSearch('', form)).toBe('')
  })

  it('keeps the order of the columns when another field changes', async () => {
    const { form, user } = show('dims=age,height')
    await user.click(box(/^Shade/))
    expect(formSearch('dims=age,height', form)).toBe('dims=age,height,shade')
    await user.click(box(/^Age/))
    expect(formSearch('dims=age,height', form)).toBe('dims=height,shade')
  })

  it('keeps values that no field offers', async () => {
    const { form, user } = show('is.leaf=needle,unknown')
    await user.click(box(/^needle/))
    expect(formSearch('is.leaf=needle,unknown', form)).toBe('is.leaf=unknown')
  })

  it('holds one assessor at a time', async () => {
    const { form, user } = show('lens=desk')
    await user.click(screen.getByRole('radio', { name: 'Field walk' }))
    expect(formSearch('lens=desk', form)).toBe('lens=field')
    await user.click(screen.getByRole('radio', { name: 'all assessors' }))
    expect(formSearch('lens=field', form)).toBe('')
  })
})
