'use client'

import { useState } from 'react'
import { Icon } from './icon'

/** Copies the address of what is shown; says so, and how to do it by hand when the browser refuses. */
export function CopyLink() {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid('Link copied')
    } catch {
      setSaid('Copy the address from the address bar')
    }
  }
  return (
    <span className="copy-link">
      <button type="button" className="bar-button" onClick={copy} aria-label="Copy link">
        <Icon name="link" />
        <span className="bar-word">Copy link</span>
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </span>
  )
}
