/**
 * @jest-environment jsdom
 */
import '../support/text-encoder'
import { act } from '@testing-library/react'
import { TALK_KEYS } from '@/lib/talk/keys'
import { playTalk, pressKey, stopTalk } from '../support/play-talk'

afterEach(stopTalk)

describe('every key of the table', () => {
  const keys = TALK_KEYS.flatMap((row) => [...row.keys])
  const eventOf = (name: string): Partial<KeyboardEvent> & { key: string } => {
    const key = name.replace(/^(Alt|Shift)\+/, '')
    return {
      key: key === 'Space' ? ' ' : key,
      ...{ altKey: name.startsWith('Alt+'), shiftKey: name.startsWith('Shift+') },
    }
  }
  /** Whether the stage left all of them to the page, and stayed as it was. */
  const isLeft = (name: string, more: Partial<KeyboardEvent> = {}) => {
    const { key, ...held } = eventOf(name)
    const before = document.querySelector('.player')?.outerHTML
    const left = pressKey(key, { ...held, ...more })
    return left && document.querySelector('.player')?.outerHTML === before
  }

  it.each(keys)('%s is left to a field of the page', (name) => {
    playTalk('/talks/told/2/2')
    const field = document.body.appendChild(document.createElement('input'))
    act(() => field.focus())
    expect(isLeft(name)).toBe(true)
  })

  it.each(keys)('%s is left to the page when the stage has no focus', (name) => {
    const stage = playTalk('/talks/told/2/2')
    act(() => stage.blur())
    expect(isLeft(name)).toBe(true)
  })

  it.each(keys)('%s is left to the browser with Ctrl', (name) => {
    playTalk('/talks/told/2/2')
    expect(isLeft(name, { ctrlKey: true })).toBe(true)
  })
})
