'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { fillPanel } from './fill-panel'
import { panelSearch } from './panel-search'

type Go = (search: string, how?: 'push' | 'replace') => void

/**
 * What the panel's form does: each change is an address to go to, and an address that changes elsewhere
 * changes the fields. Letters and figures typed one by one make one step of the back button.
 */
export function usePanel(search: string, onGo: Go) {
  const ref = useRef<HTMLFormElement>(null)
  const shown = useRef(search)
  useEffect(() => {
    if (shown.current === search || !ref.current) return
    shown.current = search
    fillPanel(ref.current, search, document.activeElement)
  }, [search])
  useEffect(() => {
    const back = () => {
      if (ref.current) fillPanel(ref.current, window.location.search, null)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    // the page takes changes of forms too, and would not know spans and words
    event.stopPropagation()
    const { currentTarget: form, target: field } = event
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    const next = panelSearch(search, form, field)
    const typed = field instanceof HTMLInputElement && field.type !== 'checkbox'
    if (next !== null && next !== search) onGo(next, typed ? 'replace' : 'push')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  return { ref, onChange, onSubmit }
}
