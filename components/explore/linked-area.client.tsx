'use client'

import {
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { LitContext, ReachContext, type Reached } from '@/components/chart/linked-hover'
import type { Note, Notes } from '@/lib/charts/chart-kind'
import { formSearch } from './form-search'
import { closeMenus, isPlainClick, keyAt, reachedAt, staysHere } from './linked-events'
import { NoteCard } from './note-card'
import { useLit } from './use-lit'

type Props = {
  notes: Notes
  /** The present query part of the address. */
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  onPick: (key: string) => void
  children: ReactNode
}

/**
 * Everything inside is linked: what is pointed at or focused lights up in every picture, a click on it
 * opens its evidence, links and forms within the page change the address without leaving it.
 */
export function LinkedArea({ notes, search, onGo, onPick, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<Reached | null>(null)
  const [reached, setReached] = useState<Reached | null>(null)
  const lit = hovered ?? reached
  useLit(root, lit?.key ?? null)

  const point = (event: { target: EventTarget; clientX: number; clientY: number }) => {
    if (event.target instanceof Element && event.target.closest('.note')) return
    const key = keyAt(event.target)
    if (key !== hovered?.key) setHovered(key ? { key, x: event.clientX, y: event.clientY } : null)
  }
  const click = (event: MouseEvent) => {
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
  const submit = (event: FormEvent) => {
    if (!(event.target instanceof Element)) return
    const form = event.target.closest('form')
    if (!form) return
    if (event.type === 'submit') event.preventDefault()
    // letters typed one by one make one step of the back button, not one each
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
    onGo(formSearch(search, form), typing ? 'replace' : 'push')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const [summary] = closeMenus(root.current, null)
    if (summary) summary.focus()
    else if (hovered) setHovered(null)
    else onPick('')
  }
  const note: Note | undefined = lit ? notes[lit.key] : undefined
  return (
    <div
      ref={root}
      className="linked"
      onPointerOver={point}
      onPointerLeave={() => setHovered(null)}
      onFocus={(event) => setReached(reachedAt(event.target))}
      onKeyDown={press}
      onClick={click}
      onSubmit={submit}
      onChange={submit}
    >
      <LitContext value={lit?.key ?? null}>
        <ReachContext value={setReached}>{children}</ReachContext>
      </LitContext>
      <NoteCard note={note} place={lit} />
    </div>
  )
}
