import type { WindowRole } from '@/lib/talk/sync'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { Overlay, TalkState } from '@/lib/talk/talk-state'
import type { TalkAddress } from './address'
import { goToSlide } from './go-to-slide'
import { helpOfKeys } from './help-of-keys'
import { make, makeButton } from './make'
import { noteOfMark } from './note-of-mark'
import { overviewOfSlides } from './overview-of-slides'
import { windowsOfTalk } from './presenter/windows-of-talk'
import type { Settings } from './settings'
import type { TalkStore } from './store'
import { tableOfStep } from './table-of-step'

export type OverlayInput = {
  sheet: TalkSheet
  store: TalkStore
  settings: Settings
  /** No server answers. */
  offline: boolean
  view: WindowRole
  address: TalkAddress
}

/** What can lie over the picture. `focus`: what has the keys at first, if not the overlay itself. */
const OVERLAYS: Record<Overlay, { title: string; fill: (input: OverlayInput) => OverlayParts }> = {
  help: { title: 'Keys', fill: helpOfKeys },
  table: { title: 'Table of this step', fill: tableOfStep },
  go: { title: 'Go to a slide', fill: goToSlide },
  overview: { title: 'All slides', fill: overviewOfSlides },
  mark: { title: 'This mark', fill: noteOfMark },
  windows: { title: 'Two windows', fill: windowsOfTalk },
}

export type OverlayParts = { parts: Node[]; focus?: HTMLElement | null }

/** Keeps the overlay of the state in `holder`, which has the focus while it is open. */
export function followOverlay(holder: HTMLElement, input: OverlayInput, back: () => void): void {
  input.store.listen((now: TalkState, before: TalkState) => {
    if (now.overlay === before.overlay && now.mark === before.mark) return
    if (now.overlay === null) {
      const had = holder.contains(document.activeElement)
      holder.replaceChildren()
      if (had || now.filled) back()
      return
    }
    open(holder, OVERLAYS[now.overlay], input)
    holder.firstElementChild?.classList.add(`player-over-${now.overlay}`)
  })
}

function open(
  holder: HTMLElement,
  { title, fill }: (typeof OVERLAYS)[Overlay],
  input: OverlayInput,
): void {
  const { parts, focus } = fill(input)
  const close = makeButton('Close', () => input.store.send({ type: 'close' }))
  const head = make('div', { class: 'player-overlay-head' }, [make('h2', {}, [title]), close])
  const attributes = {
    class: 'player-overlay',
    role: 'dialog',
    tabindex: '-1',
    'aria-label': title,
  }
  const overlay = make('div', attributes, [head, ...parts])
  holder.replaceChildren(overlay)
  const first = focus ?? overlay
  first.focus()
}
