'use client'

import { useSyncExternalStore } from 'react'
import { Icon } from './icon'
import { THEME_COOKIE } from './theme'

const DARK = '(prefers-color-scheme: dark)'
const YEAR = 31_536_000

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(DARK)
  media.addEventListener('change', onChange)
  const watcher = new MutationObserver(onChange)
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    media.removeEventListener('change', onChange)
    watcher.disconnect()
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : window.matchMedia(DARK).matches
}

/** Light or dark, kept in a cookie so that the server draws the right one at once. */
export function ThemeToggle() {
  const dark = useSyncExternalStore(subscribe, isDark, () => false)
  const toggle = () => {
    const next = dark ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    // biome's cookieStore rule asks for an API that Firefox and Safari only got lately
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR}; samesite=lax`
  }
  return (
    <button
      type="button"
      className="bar-button"
      onClick={toggle}
      aria-label={dark ? 'Light theme' : 'Dark theme'}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}
