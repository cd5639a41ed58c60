/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MatrixGrid } from '../../components/matrix/grid/matrix-grid.client'
import { landing } from '../../components/matrix/grid/use-head-drag'
import { gridOf, openGrid } from '../support/open-grid'

/** What the focus is on: the key of a cell or a head. */
const at = () => document.activeElement?.getAttribute('data-key')
const said = () => screen.getByRole('status').textContent

async function walk(search: string, keys: string) {
  const opened = openGrid(search)
  const user = userEvent.setup()
  const start = opened.container.querySelector<HTMLElement>('td[tabindex="0"]')
  start?.focus()
  if (keys !== '') await user.keyboard(keys)
  return { ...opened, user }
}

describe('walking', () => {
  it('has one cell in the order of tabs', () => {
    const { container } = openGrid('')
    expect(container.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
  })

  it.each([
    ['{ArrowRight}{ArrowDown}', 'birch/shade'],
    ['{End}', 'alder@soil'],
    ['{End}{Home}', 'alder/height'],
    ['{Control>}{End}{/Control}', 'cedar@crown'],
    ['{Control>}{End}{Home}{/Control}', 'alder/height'],
    ['{PageDown}', 'cedar/height'],
    ['{ArrowDown}{ArrowDown}{PageUp}', 'alder/height'],
    ['{ArrowUp}', '/height'],
    ['{ArrowLeft}', 'alder'],
    ['{ArrowUp}{ArrowUp}{ArrowRight}', '/shade'],
  ])('goes by %s to %s', async (keys, key) => {
    await walk('', keys)
    expect(at()).toBe(key)
  })

  it('opens evidence by Enter, and follows the link of a head', async () => {
    const { picked, container } = await walk('', '{ArrowRight}{Enter}')
    expect(picked).toEqual(['alder/shade'])
    const followed = jest.fn((event: Event) => event.preventDefault())
    container.addEventListener('click', followed)
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(followed).toHaveBeenCalledTimes(1)
  })

  it('leaves Escape to the page while nothing is chosen', async () => {
    const { container } = await walk('', '')
    const cell = container.querySelector('td[tabindex="0"]')
    expect(cell && fireEvent.keyDown(cell, { key: 'Escape' })).toBe(true)
  })
})

describe('choosing and copying', () => {
  it('copies a rectangle with its heads', async () => {
    const { user } = await walk('', '{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    expect(said()).toBe('4 cells chosen, 2 rows by 2 columns')
    await user.keyboard('{Control>}c{/Control}')
    expect(await navigator.clipboard.readText()).toBe(
      'System\tHeight\tShade\nAlder\tmiddling\ta little, likely\nBirch\tdisputed: low or tall\tnone',
    )
    expect(said()).toMatch(/^Copied/)
  })

  it('chooses by Shift and click, copies by its button, and leaves by Escape', async () => {
    const { container, picked, user } = await walk('', '')
    await user.keyboard('{Shift>}')
    const cedar = container.querySelector('td[data-key="cedar/height"]')
    if (cedar) await user.click(cedar)
    await user.keyboard('{/Shift}')
    expect(picked).toEqual([])
    expect(container.querySelectorAll('td[data-chosen]')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toMatch(/^System\tHeight\nAlder\t/)
    container.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
    await user.keyboard('{Escape}')
    expect(container.querySelectorAll('td[data-chosen]')).toHaveLength(0)
  })
})

describe('moving', () => {
  it('lifts a column, moves it by arrows and drops it', async () => {
    const { gone, user } = await walk('', '{ArrowUp} ')
    expect(said()).toMatch(/^Height lifted, column 1 of 5\./)
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(said()).toBe('Moved to 3.')
    await user.keyboard(' ')
    expect(gone).toEqual(['dims=shade,age,height,leaf,evergreen'])
  })

  it('puts a column back by Escape', async () => {
    const { gone } = await walk('', '{ArrowUp} {ArrowRight}{Escape}')
    expect(said()).toBe('Height put back. Nothing moved.')
    expect(gone).toEqual([])
  })

  it('moves a row, and gives up the order it was in', async () => {
    const { gone } = await walk('order=down.height', '{ArrowLeft} {ArrowDown}{Enter}')
    expect(gone).toHaveLength(1)
    expect(gone[0]).toMatch(/^systems=/)
  })

  it('moves by one with Alt', async () => {
    const { gone } = await walk('', '{ArrowUp}{Alt>}{ArrowRight}{/Alt}')
    expect(gone).toEqual(['dims=shade,height,age,leaf,evergreen'])
  })

  it('moves systems as columns too', async () => {
    const { gone } = await walk('across=systems', '{ArrowUp}{Alt>}{ArrowRight}{/Alt}')
    expect(gone).toEqual(['across=systems&systems=birch,alder,cedar'])
  })

  it.each([
    ['a row', '{ArrowLeft}{Alt>}{ArrowDown}{/Alt}', 'alder'],
    ['a column over two', '{ArrowUp} {ArrowRight}{ArrowRight} ', '/height'],
  ])('takes the focus along with %s, once it stands there', async (_, keys, key) => {
    const { gone, rerender, user } = await walk('', keys)
    const [search = ''] = gone
    rerender(<MatrixGrid {...gridOf(search)} />)
    expect(at()).toBe(key)
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(at()).not.toBe(key)
    rerender(<MatrixGrid {...gridOf(search, { selectedKey: 'alder' })} />)
    expect(at()).not.toBe(key)
  })

  it('moves the same row on by the next press of Alt and an arrow', async () => {
    const { gone, rerender, user } = await walk('', '{ArrowLeft}{Alt>}{ArrowDown}{/Alt}')
    const next = gridOf(gone[0] ?? '')
    rerender(<MatrixGrid {...next} />)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(next.gone).toEqual(['systems=birch,cedar,alder'])
  })

  it('leaves the focus where a reader went before the table came', async () => {
    const { gone, rerender } = await walk('', '{ArrowLeft}{Alt>}{ArrowDown}{/Alt}')
    const elsewhere = document.body.appendChild(document.createElement('button'))
    act(() => elsewhere.focus())
    rerender(<MatrixGrid {...gridOf(gone[0] ?? '')} />)
    expect(elsewhere).toHaveFocus()
    elsewhere.remove()
  })

  it('gives up dragging by Escape, wherever the focus is, and tells nobody else of the key', () => {
    const { container, gone } = openGrid('')
    // nothing is laid out here, so what lies under the pointer is said
    const head = (key: string) => container.querySelector(`th[data-key="${key}"]`)
    document.elementFromPoint = () => head('/age')
    const heard = jest.fn()
    document.body.addEventListener('keydown', heard)
    const dragTo = (stop: () => void) => {
      const grip = head('/height')?.querySelector('[data-grip]')
      if (grip) fireEvent(grip, new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
      fireEvent(document, new MouseEvent('pointermove', { clientX: 5 }))
      stop()
      fireEvent.pointerUp(document)
    }
    dragTo(() => fireEvent.keyDown(document.body, { key: 'Escape' }))
    expect(said()).toBe('Height put back. Nothing moved.')
    expect(gone).toEqual([])
    expect(heard).not.toHaveBeenCalled()
    dragTo(() => fireEvent.keyDown(document.body, { key: 'a' }))
    expect(gone).toHaveLength(1)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(heard).toHaveBeenCalledTimes(2)
    document.body.removeEventListener('keydown', heard)
  })

  it('says that the layers stay last', async () => {
    await walk('', '{End}{ArrowUp} ')
    expect(said()).toMatch(/cannot be moved/)
  })

  it('lands before or after what the pointer is over', () => {
    expect(landing({ from: 1 }, 3, false)).toBe(2)
    expect(landing({ from: 1 }, 3, true)).toBe(3)
    expect(landing({ from: 3 }, 1, false)).toBe(1)
    expect(landing({ from: 3 }, 1, true)).toBe(2)
    expect(landing({ from: 3 }, 3, true)).toBe(3)
  })
})
