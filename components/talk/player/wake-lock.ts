import type { TalkStore } from './store'

/** Keeps the screen awake while the stage fills it, or `always`, again after the page was hidden. Returns how to stop. */
export function followWakeLock(store: TalkStore, always: boolean): () => void {
  let lock: WakeLockSentinel | null = null
  let wanted = false
  const follow = async () => {
    const filled = (always || store.state().filled) && document.visibilityState === 'visible'
    wanted = filled
    if (!filled) return release()
    if (lock !== null && !lock.released) return
    const taken = await request()
    if (wanted) lock = taken
    else await taken?.release()
  }
  const release = async () => {
    const held = lock
    lock = null
    await held?.release()
  }
  const onVisible = () => void follow()
  store.listen((now, before) => {
    if (now.filled !== before.filled) void follow()
  })
  document.addEventListener('visibilitychange', onVisible)
  if (always) void follow()
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', onVisible)
    void release()
  }
}

/** A browser without it, or short of power, says no. */
async function request(): Promise<WakeLockSentinel | null> {
  if (!('wakeLock' in navigator)) return null
  try {
    return await navigator.wakeLock.request('screen')
  } catch {
    return null
  }
}
