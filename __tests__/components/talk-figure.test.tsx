/**
 * @jest-environment jsdom
 */
import '../support/text-encoder'
import '@testing-library/jest-dom'
import { fireEvent, screen } from '@testing-library/react'
import { playTalk, pressKey, saidOnStage, stopTalk, toldSheet } from '../support/play-talk'

const path = () => window.location.pathname
const keysOf = (selector: string) => [
  ...new Set(
    [...document.querySelectorAll(`.player-picture ${selector}`)].map(
      (node) => node.getAttribute('data-key') ?? '',
    ),
  ),
]
const reached = () => keysOf('[data-active]')
const marks = toldSheet.steps[3]?.marks ?? {}

afterEach(() => {
  stopTalk()
  jest.restoreAllMocks()
})

describe('the figure of a step', () => {
  it('is walked from mark to mark, which are said and shown in short', () => {
    playTalk('/talks/told/2/3')
    pressKey('z')
    const [first = ''] = reached()
    expect(saidOnStage()).toBe(`In the figure. ${marks[first]?.title}. ${marks[first]?.lines[0]}`)
    pressKey('ArrowDown')
    const [second = ''] = reached()
    expect(second).not.toBe(first)
    expect(saidOnStage()).toContain(marks[second]?.title)
    expect(document.querySelector('.player-note')).toHaveTextContent(marks[second]?.title ?? '-')
    expect(path()).toBe('/talks/told/2/3')
  })

  it('is entered and left by a button too, for who has turned single letters off', () => {
    playTalk('/talks/told/2/3')
    fireEvent.click(screen.getByRole('button', { name: 'Into the figure' }))
    expect(screen.getByRole('region', { name: /^Stage/ })).toHaveFocus()
    const first = reached()
    expect(first).toHaveLength(1)
    pressKey('ArrowDown')
    expect(reached()).not.toEqual(first)
    fireEvent.click(screen.getByRole('button', { name: 'Out of the figure' }))
    expect(reached()).toEqual([])
    expect(screen.getByRole('button', { name: 'Into the figure' })).toBeVisible()
  })

  it('reaches the first and the last mark by Home and End', () => {
    playTalk('/talks/told/2/3')
    pressKey('z')
    const first = reached()
    pressKey('End')
    expect(reached()).not.toEqual(first)
    pressKey('Home')
    expect(reached()).toEqual(first)
  })

  it('tells all of a mark by Enter, and is left last by Esc', () => {
    playTalk('/talks/told/2/3')
    pressKey('z')
    pressKey('End')
    const [key = ''] = reached()
    pressKey('Enter')
    const note = screen.getByRole('dialog', { name: 'This mark' })
    for (const line of marks[key]?.lines ?? ['-']) expect(note).toHaveTextContent(line)
    pressKey('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(reached()).toEqual([key])
    pressKey('Escape')
    expect(reached()).toEqual([])
    expect(saidOnStage()).toBe('Out of the figure')
    expect(screen.getByRole('region', { name: /^Stage/ })).toHaveFocus()
  })

  it('is left by z, and by the next step, which has the whole picture', () => {
    playTalk('/talks/told/2/2')
    const sight = () => document.querySelector('.player-picture > svg')?.getAttribute('viewBox')
    pressKey('z')
    pressKey('z')
    expect(reached()).toEqual([])
    pressKey('z')
    pressKey('+')
    expect(sight()).toBe('213.33 120 853.33 480')
    expect(saidOnStage()).toBe('150 percent')
    pressKey('-')
    expect(sight()).toBe('0 0 1280 720')
    pressKey('+')
    pressKey('+')
    pressKey('0')
    expect(sight()).toBe('0 0 1280 720')
    pressKey('+')
    pressKey('PageDown')
    expect(path()).toBe('/talks/told/2/3')
    expect(sight()).toBe('0 0 1280 720')
    expect(reached()).toEqual([])
  })

  it('is not there on a slide of words, and says so', () => {
    playTalk()
    pressKey('z')
    expect(saidOnStage()).toBe('There are no marks to walk on this slide.')
    pressKey('ArrowRight')
    expect(path()).toBe('/talks/told/2/1')
  })
})

describe('two fingers on the stage', () => {
  const finger = (stage: Element, type: string, [pointerId, clientX]: [number, number]) => {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY: 100 })
    fireEvent(stage, Object.assign(event, { pointerType: 'touch', pointerId }))
  }
  const overview = () => screen.queryByRole('dialog', { name: 'All slides' })

  it('show all slides where they tap', () => {
    const stage = playTalk('/talks/told/2/2')
    for (const type of ['pointerdown', 'pointerup']) {
      finger(stage, type, [1, 100])
      finger(stage, type, [2, 200])
    }
    expect(overview()).not.toBeNull()
  })

  it('show nothing else where they move', () => {
    const stage = playTalk('/talks/told/2/2')
    finger(stage, 'pointerdown', [1, 100])
    finger(stage, 'pointerdown', [2, 200])
    finger(stage, 'pointermove', [2, 140])
    finger(stage, 'pointerup', [1, 100])
    finger(stage, 'pointerup', [2, 140])
    expect(overview()).toBeNull()
    expect(path()).toBe('/talks/told/2/2')
  })
})

describe('one system of a step', () => {
  const alt = (digit: string) => pressKey(digit, { code: `Digit${digit}`, altKey: true })
  const dimmed = () => keysOf('[data-dim]')

  it('is lit alone by its number, and all are again', () => {
    playTalk('/talks/told/2/2')
    expect(alt('2')).toBe(false)
    expect(saidOnStage()).toBe('Birch alone')
    expect(dimmed()).toContain('alder')
    expect(dimmed().every((key) => key.startsWith('alder'))).toBe(true)
    alt('1')
    expect(dimmed().every((key) => key.startsWith('birch'))).toBe(true)
    alt('1')
    expect(dimmed()).toEqual([])
    expect(saidOnStage()).toBe('All systems')
  })

  it('is alone in its step only', () => {
    playTalk('/talks/told/2/2')
    alt('1')
    pressKey('PageDown')
    expect(dimmed()).toEqual([])
  })

  it('is named as missing where the picture has none of that number', () => {
    playTalk('/talks/told/2/2')
    alt('7')
    expect(saidOnStage()).toBe('There is no system 7: this picture has 2 systems.')
    pressKey('Home')
    alt('1')
    expect(saidOnStage()).toBe('There are no systems in this picture.')
    expect(dimmed()).toEqual([])
  })

  it('is lit with all that belongs to it where the mouse points', () => {
    const stage = playTalk('/talks/told/2/2')
    const node = stage.querySelector('[data-key="alder"]') ?? stage
    const move = (target: Element) => {
      const event = new MouseEvent('pointermove', { bubbles: true })
      fireEvent(target, Object.assign(event, { pointerType: 'mouse' }))
    }
    move(node)
    const lit = keysOf('[data-lit]')
    expect(lit).toContain('alder')
    expect(lit).not.toContain('birch')
    move(stage)
    expect(keysOf('[data-lit]')).toEqual([])
  })
})

describe('the export of a step', () => {
  it('is opened in a new tab with the sheet of the slide, and the talk stays', () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null)
    playTalk('/talks/told/2/2')
    pressKey('x')
    const [address] = open.mock.calls[0] ?? []
    const url = new URL(String(address), window.location.origin)
    expect(url.pathname).toBe('/trees/radar')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      ...{ systems: 'alder,birch', preset: 'slide-16x9', theme: 'light' },
      ...{ title: 'Which is the tallest?', subtitle: 'Birch joins' },
    })
    expect(saidOnStage()).toMatch(/opened no new tab/)
    expect(path()).toBe('/talks/told/2/2')
  })

  it('is not for a slide of words, which says where it is', () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null)
    playTalk()
    pressKey('x')
    expect(open).not.toHaveBeenCalled()
    expect(saidOnStage()).toMatch(/the files of the talk/)
  })
})

describe('a stage without a server', () => {
  it('says where evidence stands, and leads nowhere', () => {
    playTalk('/talks/told/2/3', { offline: true })
    const open = jest.spyOn(window, 'open')
    fireEvent.click(document.querySelector('[data-key="alder/height"]') ?? document.body)
    const note = screen.getByRole('dialog', { name: 'This mark' })
    expect(note).toHaveTextContent('Evidence: /trees/matrix')
    pressKey('Escape')
    pressKey('x')
    pressKey('?')
    expect(screen.getByRole('dialog', { name: 'Keys' })).not.toHaveTextContent('Export')
    expect(open).not.toHaveBeenCalled()
    expect(document.querySelectorAll('.player a')).toHaveLength(0)
  })
})
