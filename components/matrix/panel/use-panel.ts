'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { late, withLate } from '@/components/ui/late'
import { useSoon } from '@/components/ui/use-late'
import type { PANEL_FORM } from './panel-form'

type Go = (search: string, how?: 'push' | 'replace') => void

export const panelForm = late(() => import('./panel-form').then((all) => all.PANEL_FORM))

/**
 * What the panel's form does: each change is an address to go to, and an address that changes elsewhere
 * changes the fields. Letters and figures typed one by one make one step of the back button.
 */
export function usePanel(search: string, onGo: Go) {
  const ref = useRef<HTMLFormElement>(null)
  const shown = useRef(search)
  const now = useRef(search)
  useSoon(panelForm)
  useEffect(() => {
    now.current = search
    if (shown.current === search) return
    shown.current = search
    fill(ref.current, search, document.activeElement)
  }, [search])
  useEffect(() => {
    const back = () => fill(ref.current, window.location.search, null)
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    // the page takes changes of forms too, and would not know spans and words
    event.stopPropagation()
    const { currentTarget: form, target: field } = event
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    const typed = field instanceof HTMLInputElement && field.type !== 'checkbox'
    const go = ({ panelSearch }: typeof PANEL_FORM) => {
      const next = panelSearch(now.current, form, field)
      if (next === null || next === now.current) return
      // two changes that waited together are two steps, each from where the last one led
      now.current = next
      onGo(next, typed ? 'replace' : 'push')
    }
    // a browser can send a form by itself too
    withLate(panelForm, go, () => form.submit())
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  return { ref, onChange, onSubmit }
}

function fill(form: HTMLFormElement | null, search: string, typing: Element | null): void {
  if (form) withLate(panelForm, ({ fillPanel }) => fillPanel(form, search, typing))
}
