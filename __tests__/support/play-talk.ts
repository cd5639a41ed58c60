import { act, fireEvent, screen } from '@testing-library/react'
import { pageAddress } from '../../components/talk/player/address'
import { type PlayerOptions, startPlayer } from '../../components/talk/player/player'
import { drawTalk } from '../../lib/talk/draw-talk'
import { tinyDatasets, tinyTalk } from './make-talk'

/** The small talk as a stage is given it. */
export const toldSheet = drawTalk({
  place: { id: 'told', search: '' },
  talk: tinyTalk,
  datasets: tinyDatasets,
})

let stop = () => {}

/** Opens the small talk where the address says, for a reader who asks for no motion. The stage has the focus. */
export function playTalk(path = '/talks/told', options: Partial<PlayerOptions> = {}): HTMLElement {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList
  window.history.replaceState(null, '', path)
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  stop = startPlayer(root, toldSheet, { address: pageAddress(toldSheet), ...options })
  const stage = screen.getByRole('region', { name: /^Stage/ })
  act(() => stage.focus())
  return stage
}

export function stopTalk(): void {
  stop()
}

/** Presses a key where the focus is; false: the page took it. */
export function pressKey(key: string, more: Partial<KeyboardEvent> = {}): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
}

/** What was read out last. */
export function saidOnStage(): string {
  return document.querySelector('.player > [aria-live="polite"]')?.textContent ?? ''
}
