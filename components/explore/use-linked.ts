'use client'

import { type FormEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { Reached } from '@/components/chart/linked-hover'
import { formSearch } from './form-search'
import { closeMenus, isPlainClick, keyAt, reachedAt, staysHere } from './linked-events'

export type Linked = {
  /** The present query part of the address. */
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  onPick: (key: string) => void
}

/** What a linked area does with pointer, keyboard and forms; `lit` is what lights up everywhere. */
export function useLinked({ search, onGo, onPick }: Linked) {
  const root = useRef<HTMLDivElement>(null)
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
    // letters typed one by one make one step of the back button, not one each
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
    onGo(formSearch(search, form), typing ? 'replace' : 'push')
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
