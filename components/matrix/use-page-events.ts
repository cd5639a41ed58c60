'use client'

import { type FormEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { formSearch } from '@/components/explore/form-search'
import {
  closeMenus,
  isPlainClick,
  isTyping,
  keyAt,
  staysHere,
} from '@/components/explore/linked-events'
import { type Go, readableSearch } from './use-address'

type Page = { search: string; go: Go; pick: (key: string) => void }

/**
 * What the whole page does with clicks, forms and Escape: links and forms of this page change its
 * address without leaving it, and whatever has a key opens its evidence.
 */
export function usePageEvents({ search, go, pick }: Page) {
  const root = useRef<HTMLDivElement>(null)
  const typed = useRef<string | null>(null)
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element)) return
    closeMenus(root.current, event.target)
    const link = event.target.closest<HTMLAnchorElement>('a[href]')
    if (link && staysHere(link)) {
      event.preventDefault()
      go(readableSearch(new URL(link.href).search))
    }
    const key =
      link || event.target.closest('button, input, select, summary') ? null : keyAt(event.target)
    if (key) pick(key)
  }
  const onForm = (event: FormEvent) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (event.defaultPrevented || !form) return
    if (event.type === 'submit') event.preventDefault()
    const next = formSearch(search, form)
    if (!isTyping(event.target)) return go(next)
    if (next === search) return
    // letters typed one after the other make one step of the back button, which the first one begins
    go(next, search === typed.current ? 'replace' : 'push')
    typed.current = next
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const [summary] = closeMenus(root.current, null)
    if (summary) summary.focus()
    else pick('')
  }
  return { root, handlers: { onClick, onKeyDown, onSubmit: onForm, onChange: onForm } }
}
