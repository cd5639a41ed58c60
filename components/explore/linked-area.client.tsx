'use client'

import {
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { ReachContext } from '@/components/chart/linked-hover'
import type { Note, Notes } from '@/lib/charts/chart-kind'
import { formSearch } from './form-search'
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

/** The nearest thing with a key at or above an element. */
function keyAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null)
    : null
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/**
 * Everything inside is linked: what is pointed at or focused lights up in every picture, a click on it
 * opens its evidence, links and forms within the page change the address without leaving it.
 */
export function LinkedArea({ notes, search, onGo, onPick, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<{ key: string; x: number; y: number } | null>(null)
  const [reached, setReached] = useState<string | null>(null)
  useLit(root, hovered?.key ?? reached)

  const point = (event: { target: EventTarget; clientX: number; clientY: number }) => {
    if (event.target instanceof Element && event.target.closest('.note')) return
    const key = keyAt(event.target)
    if (key !== hovered?.key) setHovered(key ? { key, x: event.clientX, y: event.clientY } : null)
  }
  const click = (event: MouseEvent) => {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[href]')
    if (link) {
      const address = new URL(link.href)
      if (
        link.hasAttribute('download') ||
        address.origin !== window.location.origin ||
        address.pathname !== window.location.pathname ||
        address.hash
      )
        return
      event.preventDefault()
      onGo(address.search.slice(1))
      return
    }
    const key = keyAt(event.target)
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
    if (hovered) setHovered(null)
    else onPick('')
  }
  const note: Note | undefined = hovered ? notes[hovered.key] : undefined
  return (
    <div
      ref={root}
      className="linked"
      onPointerOver={point}
      onPointerLeave={() => setHovered(null)}
      onFocus={(event) => setReached(keyAt(event.target))}
      onKeyDown={press}
      onClick={click}
      onSubmit={submit}
      onChange={submit}
    >
      <ReachContext value={setReached}>{children}</ReachContext>
      <NoteCard note={note} place={hovered} />
    </div>
  )
}
