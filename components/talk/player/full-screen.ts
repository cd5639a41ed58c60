import type { TalkStore } from './store'

/**
 * Fills the window, and the screen where the browser allows it. Leaving the full screen by the browser's own
 * means is heard, too. Returns how to stop.
 */
export function followFullScreen(root: HTMLElement, store: TalkStore): () => void {
  const page = document.documentElement
  store.listen((now, before) => {
    if (now.filled === before.filled) return
    root.toggleAttribute('data-filled', now.filled)
    page.toggleAttribute('data-talk-filled', now.filled)
    if (now.filled) void fill(root)
    else if (document.fullscreenElement === root) void document.exitFullscreen()
  })
  const onChange = () => {
    if (document.fullscreenElement !== null) return
    if (store.state().filled) store.send({ type: 'filled', filled: false })
  }
  document.addEventListener('fullscreenchange', onChange)
  return () => {
    document.removeEventListener('fullscreenchange', onChange)
    page.removeAttribute('data-talk-filled')
  }
}

/** Refused or unknown, the stage still fills the window. */
async function fill(root: HTMLElement): Promise<void> {
  try {
    await root.requestFullscreen()
    await keepEscape()
  } catch {
    return
  }
}

/** Where the browser lets a page have it, Esc closes what lies over the stage before it ends the full screen. */
async function keepEscape(): Promise<void> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  if (typeof keyboard !== 'object' || keyboard === null) return
  const lock: unknown = Reflect.get(keyboard, 'lock')
  if (typeof lock === 'function') await lock.call(keyboard, ['Escape'])
}
