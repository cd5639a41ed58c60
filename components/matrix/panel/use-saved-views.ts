'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { cleanName, readViews, type SavedView, storeKey, withView, writeViews } from './view-store'

const FULL = 'This browser has no room left for it: delete a saved view, then try again.'
const REFUSED = 'This browser does not let pages keep anything; copy the address instead.'
/** Told to every list on the page when one of them writes; other windows hear of it by `storage`. */
const CHANGED = 'outcrop-views'

/** A view that was deleted, and where it stood. */
export type Removed = { view: SavedView; at: number }

type Deleted = { removed: Removed | null; onRemoved: (removed: Removed | null) => void }

/** The views saved in this browser for a dataset, and what can be done with them. */
export function useSavedViews(dataset: string, { removed, onRemoved }: Deleted) {
  const key = storeKey(dataset)
  const text = useSyncExternalStore(
    subscribe,
    () => readStore(key),
    () => null,
  )
  const views = useMemo(() => readViews(text), [text])
  const [problem, setProblem] = useState('')
  const put = (next: SavedView[]) => {
    const wrong = writeStore(key, writeViews(next))
    setProblem(wrong)
    return wrong === ''
  }
  /** Names the address, in place of an older view of this name; false: it could not be kept. */
  const save = (name: string, search: string) => {
    const clean = cleanName(name)
    if (clean !== '') return put(withView(views, { name: clean, search }))
    setProblem('A saved view needs a name.')
    return false
  }
  const rename = (from: string, to: string) => {
    const clean = cleanName(to)
    const taken = views.some(({ name }) => name === clean && name !== from)
    if (clean !== '' && !taken) {
      return put(views.map((each) => (each.name === from ? { ...each, name: clean } : each)))
    }
    setProblem(
      taken ? `There is a saved view of this name: ${clean}` : 'A saved view needs a name.',
    )
    return false
  }
  const remove = (name: string) => {
    const at = views.findIndex((each) => each.name === name)
    const view = views[at]
    if (view && put(views.filter((each) => each !== view))) onRemoved({ view, at })
  }
  const undo = () => {
    if (removed && put(views.toSpliced(removed.at, 0, removed.view))) onRemoved(null)
  }
  return { views, problem, save, rename, remove, undo }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange)
  window.addEventListener(CHANGED, onChange)
  return () => {
    window.removeEventListener('storage', onChange)
    window.removeEventListener(CHANGED, onChange)
  }
}

function readStore(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** What went wrong, in words; empty: nothing. */
function writeStore(key: string, text: string): string {
  try {
    window.localStorage.setItem(key, text)
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return full ? FULL : REFUSED
  }
  window.dispatchEvent(new Event(CHANGED))
  return ''
}
