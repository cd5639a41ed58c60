/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { SavedViews } from '../../components/matrix/panel/saved-views'
import { readViews, storeKey, writeViews } from '../../components/matrix/panel/view-store'
import { openPart, unfold } from '../support/open-part'

const KEY = storeKey('trees')
const store = (text: string) => window.localStorage.setItem(KEY, text)
const kept = () => readViews(window.localStorage.getItem(KEY))

function open(search = '') {
  const opened = openPart(({ search }) => <SavedViews dataset="trees" search={search} />, search)
  unfold(screen.getByText('Saved views', { selector: 'summary > span' }))
  return opened
}

const list = () => within(screen.getByRole('list', { name: 'Saved views' }))
const names = () =>
  list()
    .queryAllByRole('link')
    .map((each) => each.textContent)
const press = (name: RegExp | string) => screen.getByRole('button', { name })

beforeEach(() => window.localStorage.clear())
afterEach(() => jest.restoreAllMocks())

describe('saved views', () => {
  it('keep what is shown under a name, and open it again', async () => {
    const { user, goTo, last } = open('is.leaf=needle')
    await user.type(screen.getByLabelText('Name what is shown'), '  Conifers   only{Enter}')
    expect(kept()).toEqual([{ name: 'Conifers only', search: 'is.leaf=needle' }])
    goTo('')
    await user.click(list().getByRole('link', { name: 'Conifers only' }))
    expect(last()).toBe('is.leaf=needle')
    expect(list().getByRole('link', { current: true })).toHaveTextContent('Conifers only')
  })

  it('are renamed, but not to a name that is taken', async () => {
    store(
      writeViews([
        { name: 'One', search: 'q=a' },
        { name: 'Two', search: 'q=b' },
      ]),
    )
    const { user } = open()
    await user.click(press('Rename One'))
    const field = screen.getByLabelText('New name of One')
    await user.clear(field)
    await user.type(field, 'Two{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('There is a saved view of this name: Two')
    await user.clear(field)
    await user.type(field, 'First{Enter}')
    expect(names()).toEqual(['First', 'Two'])
  })

  it('are deleted, and brought back to their place', async () => {
    store(
      writeViews([
        { name: 'One', search: 'q=a' },
        { name: 'Two', search: 'q=b' },
      ]),
    )
    const { user } = open()
    await user.click(press('Delete One'))
    expect(names()).toEqual(['Two'])
    expect(kept()).toHaveLength(1)
    await user.click(press('Undo'))
    expect(names()).toEqual(['One', 'Two'])
  })

  it('give away their link, and that of what is shown', async () => {
    store(writeViews([{ name: 'One', search: 'q=a' }]))
    const { user } = open('q=b')
    await user.click(press('Copy the link of One'))
    expect(await navigator.clipboard.readText()).toMatch(/\/trees\/matrix\?q=a$/)
    await user.click(press('Copy link'))
    expect(await navigator.clipboard.readText()).toMatch(/\/trees\/matrix\?q=b$/)
    expect(screen.getByText('Link copied')).toBeInTheDocument()
  })

  it.each([
    '{',
    'null',
    '[]',
    '{"version":2,"views":[{"name":"One","search":""}]}',
    '{"version":1,"views":{}}',
    '{"version":1,"views":[3,null,{"name":1,"search":"q=a"},{"name":"","search":"q=a"}]}',
  ])('are none where what was kept cannot be read: %s', (text) => {
    store(text)
    open()
    expect(names()).toEqual([])
  })

  it('say when the browser has no room left, and when it keeps nothing', async () => {
    const { user } = open('q=a')
    const field = screen.getByLabelText('Name what is shown')
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.type(field, 'One{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/no room left/)
    expect(field).toHaveValue('One')
    full.mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    await user.type(field, '{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/does not let pages keep anything/)
  })

  it('leave the page alone where storage may not even be read', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    open()
    expect(names()).toEqual([])
  })

  it('say where they are kept, and give axe nothing to find', async () => {
    store(writeViews([{ name: 'One', search: 'q=a' }]))
    const { container } = open()
    expect(screen.getByText(/stay in this browser/)).toBeInTheDocument()
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
