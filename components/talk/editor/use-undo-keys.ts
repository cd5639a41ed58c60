'use client'

import { useEffect } from 'react'
import type { Desk } from './desk'

/**
 * Ctrl+Z takes back and Ctrl+Shift+Z or Ctrl+Y does again, with Meta where that is the habit: over everything, in
 * fields of the talk too.
 */
export function useUndoKeys(desk: Desk): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) desk.redo()
      else desk.undo()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [desk])
}
