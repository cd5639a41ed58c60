'use client'

import { type FormEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { Reached } from '@/components/chart/linked-hover'
import { formSearch } from './form-search'
import { closeMenus, isPlainClick, isTyping, keyAt, reachedAt, staysHere } from './linked-events'

export type Linked = {
  /** The present query part of the address. */
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  onPick: (key: string) => void
}

/** What a linked area does with pointer, keyboard and forms; `lit` is what lights up everywhere. */
export function useLinked({ search, onGo, onPick }: Linked) {
  const root = useRef<HTMLDivElement>(null)
  const typed = useRef<string | null>(null)
  const stage = useRef<HTMLElement | null>(null)
  const [hovered, setHovered] = useState<Reached | null>(null)
  const [reached, setReached] = useState<Reached | null>(null)

  const onPointerOver = (event: { target: EventTarget; clientX: number; clientY: number }) => {
    if (event.target instanceof Element && event.target.closest('.note')) return
    const key = keyAt(event.target)
    if (key !== hovered?.key) setHovered(key ? { key, x: event.clientX, y: event.clientY } : null)
  }
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return
    closeMenus(root.current, event.target)
    const link = event.target.closest<HTMLAnchorElement>('a[href]')
    if (link && staysHere(link)) {
      event.preventDefault()
      onGo(new URL(link.href).search.slice(1))
    }
    const key = link ? null : keyAt(event.target)
    if (key) onPick(key)
  }
  const onForm = (event: FormEvent) => {
    if (!(event.target instanceof Element)) return
    const form = event.target.closest('form')
    if (!form) return
    if (event.type === 'submit') event.preventDefault()
    const next = formSearch(search, form)
    if (!isTyping(event.target)) return onGo(next, 'push')
    // letters typed one after the other make one step of the back button, which the first one begins;
    // `search` may lag behind the address while they come
    onGo(next, window.location.search === typed.current ? 'replace' : 'push')
    typed.current = window.location.search
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const [summary] = closeMenus(root.current, null)
    if (summary) summary.focus()
    else if (hovered) setHovered(null)
    else {
      // the evidence goes, and the focus in it goes back to the picture it came from
      if (event.target instanceof Element && event.target.closest('.evidence'))
        stage.current?.focus()
      onPick('')
    }
  }
  const onFocus = ({ target }: { target: Element }) => {
    stage.current = target.closest<HTMLElement>('.stage') ?? stage.current
    setReached(reachedAt(target))
  }
  const onPointerLeave = () => setHovered(null)
  const onBlur = () => setReached(null)
  const forms = { onSubmit: onForm, onChange: onForm }
  const pointer = { onPointerOver, onPointerLeave, onClick }
  const handlers = { ...pointer, onFocus, onBlur, onKeyDown, ...forms }
  return { root, lit: hovered ?? reached, setReached, handlers }
}
