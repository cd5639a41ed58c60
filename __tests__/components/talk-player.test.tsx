/**
 * @jest-environment jsdom
 */
import '../support/text-encoder'
import '@testing-library/jest-dom'
import { act, fireEvent, screen } from '@testing-library/react'
import { playTalk, pressKey, stopTalk, toldSheet } from '../support/play-talk'

const sheet = toldSheet
const open = playTalk
const press = pressKey
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const path = () => window.location.pathname

afterEach(stopTalk)

describe('a talk on its stage', () => {
  it('opens at the step of the address, with the picture named', () => {
    open('/talks/told/2/3')
    expect(heading()).toBe('Which is the tallest?')
    expect(screen.getByText('Slide 2 of 3, step 3 of 3')).toBeInTheDocument()
    expect(document.querySelector('svg > title')).toHaveTextContent('Which is the tallest?')
  })

  it('is walked by keys, and says where it is', () => {
    open()
    press('ArrowRight')
    expect(path()).toBe('/talks/told/2/1')
    press('PageDown')
    expect(path()).toBe('/talks/told/2/2')
    const said = document.querySelector('.player > [aria-live="polite"]')
    expect(said).toHaveTextContent('Slide 2 of 3, step 2 of 3. Which is the tallest? Birch joins')
    press('End')
    expect(heading()).toBe('All of them')
  })

  it('makes an entry of the history for a slide, and none for a step', () => {
    open()
    const before = window.history.length
    press('ArrowRight')
    press('ArrowRight')
    press('ArrowRight')
    expect(window.history.length).toBe(before + 1)
  })

  it('goes to the slide of a number', () => {
    open()
    press('3')
    press('Enter')
    expect(heading()).toBe('All of them')
  })

  it('leaves Ctrl and Meta, fields and other places of the page alone', () => {
    open()
    for (const more of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(press('ArrowRight', more)).toBe(true)
    }
    const field = document.body.appendChild(document.createElement('input'))
    act(() => field.focus())
    expect(press('ArrowRight')).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 'b' })).toBe(true)
    expect(path()).toBe('/talks/told')
  })

  it('leaves Space to a focused button', () => {
    open()
    act(() => screen.getByRole('button', { name: 'Keys' }).focus())
    expect(press(' ')).toBe(true)
    expect(heading()).toBe('What is a tree?')
  })

  it.each([
    ['b', 'black'],
    ['w', 'white'],
  ])('%s makes the screen %s, and any key only returns', (key, shown) => {
    open()
    const player = document.querySelector('.player')
    press(key)
    expect(player).toHaveAttribute('data-screen', shown)
    press('ArrowRight')
    expect(player).toHaveAttribute('data-screen', 'show')
    expect(path()).toBe('/talks/told')
  })

  it('shows every key of the table in the help, and gives the focus back', () => {
    const stage = open()
    press('?')
    const help = screen.getByRole('dialog', { name: 'Keys' })
    expect(help).toHaveFocus()
    expect(help).toHaveTextContent('Full screen from the first slide')
    press('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(stage).toHaveFocus()
  })

  it('hears no single letters once that is set, and the others still', () => {
    open()
    press('?')
    fireEvent.click(screen.getByRole('checkbox'))
    press('Escape')
    press('n')
    expect(path()).toBe('/talks/told')
    press('ArrowRight')
    expect(path()).toBe('/talks/told/2/1')
    window.localStorage.clear()
  })

  it('has the table of the step', () => {
    open('/talks/told/2/1')
    press('i')
    const table = screen.getByRole('table')
    expect(table.querySelectorAll('tbody tr')).toHaveLength(
      sheet.steps[1]?.table?.rows.length ?? -1,
    )
  })

  it('asks for the number of a slide, and says which there are', () => {
    open()
    press('g')
    const field = screen.getByLabelText(/^Number of the slide/)
    expect(field).toHaveFocus()
    fireEvent.change(field, { target: { value: '9' } })
    fireEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(screen.getByText(/give a number from 1 to 3/)).toBeInTheDocument()
    fireEvent.change(field, { target: { value: '3' } })
    fireEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(heading()).toBe('All of them')
  })

  it('lets arrows and Enter choose among all slides', () => {
    open()
    press('o')
    expect(screen.getByRole('button', { name: /^1 What is a tree/ })).toHaveFocus()
    press('End')
    const last = screen.getByRole('button', { name: /^3 All of them/ })
    expect(last).toHaveFocus()
    fireEvent.click(last)
    expect(heading()).toBe('All of them')
  })

  it('changes the theme without another drawing', () => {
    open()
    const stage = document.querySelector<HTMLElement>('.player-stage')
    const svg = document.querySelector('svg')
    const light = stage?.style.getPropertyValue('--paper')
    press('t')
    expect(stage?.style.getPropertyValue('--paper')).not.toBe(light)
    expect(document.querySelector('svg')).toBe(svg)
  })

  it('keeps the note of a mark that is clicked, with the way to its evidence', () => {
    open('/talks/told/2/1')
    const marks = sheet.steps[1]?.marks ?? {}
    const isCell = (key: string) => /^\w+\/\w+$/.test(key) && key in marks
    const drawn = [...document.querySelectorAll('[data-key]')]
    const mark = drawn.find((node) => isCell(node.getAttribute('data-key') ?? ''))
    const key = mark?.getAttribute('data-key') ?? ''
    fireEvent.click(mark ?? document.body)
    const note = screen.getByRole('dialog', { name: 'This mark' })
    expect(note).toHaveTextContent(marks[key]?.title ?? '-')
    const link = screen.getByRole('link', { name: 'Open the evidence' })
    expect(link.getAttribute('href')).toContain(`cell=${encodeURIComponent(key)}`)
    expect(path()).toBe('/talks/told/2/1')
  })

  it('goes back with the history, and takes everything away at its end', async () => {
    open()
    press('ArrowRight')
    await new Promise((done) => {
      window.addEventListener('popstate', done, { once: true })
      window.history.back()
    })
    expect(heading()).toBe('What is a tree?')
    stopTalk()
    expect(document.querySelector('.player')).toBeNull()
  })
})
