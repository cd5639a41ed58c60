import { actionOf, combo, isModifier, type StageAction } from '@/lib/talk/keys'
import type { Settings } from './settings'
import type { TalkStore } from './store'

type KeyboardInput = {
  store: TalkStore
  settings: Settings
  stage: HTMLElement
  /** Holds what lies over the stage. */
  overlays: HTMLElement
  act: (action: StageAction, pressed: string) => void
  /** All keys of the window are meant. */
  everywhere: boolean
}

/** Held down, these go on and on; any other key acts once. */
const REPEATED: readonly StageAction[] = ['next', 'previous', 'walk', 'nearer', 'farther']
const PRESSES = ['Enter', ' ']
const SCROLLS = ['ArrowUp', 'ArrowDown', 'Home', 'End']

/**
 * Hears the keys while the stage has the focus or fills the window, and all those of a presenter window: never in a field, never with Ctrl or Meta.
 * Returns how to stop.
 */
export function hearKeys(input: KeyboardInput): () => void {
  const onKey = (event: KeyboardEvent) => press(event, input)
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function press(event: KeyboardEvent, input: KeyboardInput): void {
  const { store, settings, stage, overlays, everywhere, act } = input
  if (event.defaultPrevented || event.isComposing || isModifier(event)) return
  if (event.ctrlKey || event.metaKey) return
  const target = event.target instanceof Element ? event.target : null
  const over = overlays.contains(target)
  if (!everywhere && !store.state().filled && !over && !stage.contains(target)) return
  if (store.state().screen !== 'show') {
    event.preventDefault()
    if (!event.repeat) store.send({ type: 'wake' })
    return
  }
  const { figure, overlay } = store.state()
  const letters = settings.letters()
  const action = actionOf(event, { letters, figure: figure !== null && overlay === null })
  if (action === null || isLeftAlone(event, { action, target, over })) return
  event.preventDefault()
  if (event.repeat && !REPEATED.includes(action)) return
  // of a digit with Alt its last sign
  act(action, combo(event).split('+').at(-1) || event.key)
}

type Pressed = { action: StageAction; target: Element | null; over: boolean }

/** What belongs to a field, to a focused link or button, or scrolls what lies over the stage. */
function isLeftAlone(event: KeyboardEvent, { action, target, over }: Pressed): boolean {
  if (target?.closest('input, select, textarea, [contenteditable]')) {
    return !(over && action === 'leave')
  }
  if (PRESSES.includes(event.key) && target?.closest('a, button, summary')) return true
  const scrolled = over || (target?.closest('[data-scrolls]') ?? null) !== null
  return scrolled && !event.altKey && !event.shiftKey && SCROLLS.includes(event.key)
}
