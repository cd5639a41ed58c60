/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { LinkedArea } from '../../components/explore/linked-area.client'

const NOTES = {
  'alder/height': { title: 'Alder, Height', lines: ['middling', 'field: seen on the walk'] },
  'birch/height': { title: 'Birch, Height', lines: ['disputed: low or tall'] },
}

function area(children: ReactNode, search = 'order=depth') {
  const onGo = jest.fn()
  const onPick = jest.fn()
  window.history.replaceState(null, '', `/trees?${search}`)
  render(
    <LinkedArea {...{ notes: NOTES, search, onGo, onPick }} selected={{ key: '', said: '' }}>
      {children}
    </LinkedArea>,
  )
  return { onGo, onPick, user: userEvent.setup() }
}

/** Whether a click was left to the browser, which then is kept from following it. */
function isLeftToBrowser(element: Element, click: MouseEventInit = {}): boolean {
  let left = false
  const watch = (event: Event) => {
    left = !event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener('click', watch, { once: true })
  fireEvent.click(element, click)
  return left
}

const marks = (
  <>
    <button type="button" data-key="alder/height">
      Alder's height
    </button>
    <button type="button" data-key="birch/height">
      Birch's height
    </button>
    <button type="button" data-key="alder">
      Alder
    </button>
    <button type="button" data-key="cedar/shade">
      Cedar's shade
    </button>
    <button type="button">Nothing</button>
  </>
)
const mark = (name: string) => screen.getByRole('button', { name })

describe('a click in a linked area', () => {
  it('picks the key of the mark it meets, also from a part of the mark', () => {
    const { onPick } = area(
      <div data-key="birch@trunk">
        <span>block</span>
      </div>,
    )
    fireEvent.click(screen.getByText('block'))
    expect(onPick).toHaveBeenCalledWith('birch@trunk')
  })

  it('picks nothing where nothing is', () => {
    const { onPick } = area(marks)
    fireEvent.click(mark('Nothing'))
    expect(onPick).not.toHaveBeenCalled()
  })

  it('on a link within the page changes the address without leaving it', () => {
    const { onGo } = area(<a href="?state=unknown&order=depth">1 unknown</a>)
    expect(isLeftToBrowser(screen.getByRole('link'))).toBe(false)
    expect(onGo.mock.calls).toEqual([['state=unknown&order=depth']])
  })

  it('on a link with a key follows the link and picks nothing', () => {
    const { onGo, onPick } = area(
      <a href="?focus=alder" data-key="alder">
        Alder
      </a>,
    )
    fireEvent.click(screen.getByRole('link'))
    expect(onGo).toHaveBeenCalledTimes(1)
    expect(onPick).not.toHaveBeenCalled()
  })

  it.each([
    ['to another page', { href: '/trees/radar?order=depth' }],
    ['to another site, even if its path is the same', { href: 'https://example.org/trees' }],
    ['to a place on the page', { href: '?order=depth#about' }],
    ['to a file', { href: '?download=1', download: true }],
  ])('on a link %s is left to the browser', (_, link) => {
    const { onGo } = area(<a {...link}>go</a>)
    expect(isLeftToBrowser(screen.getByRole('link'))).toBe(true)
    expect(onGo).not.toHaveBeenCalled()
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('with %s is left to the browser, on links and on marks', (_, click) => {
    const { onGo, onPick } = area(
      <>
        <a href="?state=unknown">1 unknown</a>
        {marks}
      </>,
    )
    expect(isLeftToBrowser(screen.getByRole('link'), click)).toBe(true)
    fireEvent.click(mark("Alder's height"), click)
    expect(onGo).not.toHaveBeenCalled()
    expect(onPick).not.toHaveBeenCalled()
  })
})

describe('a form in a linked area', () => {
  const form = (
    <form method="get" aria-label="Filters">
      <input type="search" name="q" aria-label="Find" />
      <input type="checkbox" name="state" value="unknown" aria-label="Unknown" />
      <button type="submit">Show</button>
    </form>
  )

  it('makes one step of letters typed one after the other', async () => {
    const { onGo, user } = area(form)
    await user.type(screen.getByRole('searchbox'), 'oa')
    expect(onGo.mock.calls).toEqual([
      ['order=depth&q=o', 'push'],
      ['order=depth&q=oa', 'replace'],
    ])
  })

  it('adds a step to the history for each choice', async () => {
    const { onGo, user } = area(form)
    await user.click(screen.getByRole('checkbox'))
    expect(onGo.mock.calls).toEqual([['order=depth&state=unknown', 'push']])
  })

  it('is taken without leaving the page when it is sent', () => {
    const { onGo } = area(form)
    const sent = fireEvent.submit(screen.getByRole('form', { name: 'Filters' }))
    expect(sent).toBe(false)
    expect(onGo.mock.calls).toEqual([['order=depth', 'push']])
  })
})

describe('the note of a linked area', () => {
  it('tells what is pointed at, in one line, and goes with the pointer', async () => {
    const { user } = area(marks)
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    await user.hover(mark("Alder's height"))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Alder, Heightmiddling')
    expect(screen.getByRole('tooltip')).not.toHaveTextContent('seen on the walk')
    await user.hover(mark("Birch's height"))
    expect(screen.getByRole('tooltip')).toHaveTextContent('disputed: low or tall')
    await user.hover(mark('Nothing'))
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })

  it('stays while the pointer is in it', async () => {
    const { user } = area(marks)
    await user.hover(mark("Alder's height"))
    fireEvent.pointerOver(screen.getByRole('tooltip'))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Alder, Height')
  })

  it('is gone when the pointer leaves the area', async () => {
    const { user } = area(marks)
    await user.hover(mark("Alder's height"))
    await user.unhover(mark("Alder's height"))
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })

  it('is closed by Escape first, and the evidence by the next Escape', async () => {
    const { onPick, user } = area(marks)
    await user.hover(mark("Alder's height"))
    act(() => mark('Nothing').focus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    expect(onPick).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onPick.mock.calls).toEqual([['']])
  })
})

describe('lit marks', () => {
  const lit = (name: string) => mark(name).getAttribute('data-lit')

  it('are those that have to do with what is pointed at', async () => {
    const { user } = area(marks)
    await user.hover(mark("Alder's height"))
    expect(lit("Alder's height")).toBe('same')
    expect(lit('Alder')).toBe('system')
    expect(lit("Birch's height")).toBe('dimension')
    expect(lit("Cedar's shade")).toBeNull()
  })

  it('follow the focus as well, and go out with it', async () => {
    const { user } = area(marks)
    await user.tab()
    expect(mark("Alder's height")).toHaveFocus()
    expect(lit('Alder')).toBe('system')
    act(() => mark('Nothing').focus())
    await user.tab({ shift: true })
    expect(lit("Cedar's shade")).toBe('same')
    expect(lit('Alder')).toBeNull()
  })
})

describe('Escape in a linked area', () => {
  it('closes an open menu before anything else, and gives it the focus', async () => {
    const { onPick, user } = area(
      <details className="menu" open>
        <summary>Columns</summary>
        <input type="checkbox" aria-label="Age" />
      </details>,
    )
    act(() => screen.getByRole('checkbox').focus())
    await user.keyboard('{Escape}')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
    expect(screen.getByText('Columns')).toHaveFocus()
    expect(onPick).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onPick.mock.calls).toEqual([['']])
  })
})

describe('the note of what the keyboard reached', () => {
  it('stands beside it, and goes when the focus goes on to nothing', async () => {
    const { user } = area(marks)
    await user.tab()
    expect(screen.getByRole('tooltip')).toHaveTextContent('Alder, Height')
    act(() => mark('Nothing').focus())
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })
})
