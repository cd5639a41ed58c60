'use client'

import type { ReactNode } from 'react'
import { LitContext, ReachContext } from '@/components/chart/linked-hover'
import type { Notes } from '@/lib/charts/chart-kind'
import { NoteCard } from './note-card'
import { useEvidenceInView } from './use-evidence-in-view'
import { type Linked, useLinked } from './use-linked'
import { useLit } from './use-lit'

type Props = Linked & {
  notes: Notes
  /** The page that shows what the node of a key counts; null: it counts nothing. */
  countedAt?: (key: string) => string | null
  /** What is selected, and what is said of it: read out when it changes. */
  selected: { key: string; said: string }
  children: ReactNode
}

/**
 * Everything inside is linked: what is pointed at or focused lights up in every picture, a click on it
 * opens its evidence, links and forms within the page change the address without leaving it.
 */
export function LinkedArea({ notes, countedAt, selected, children, ...linked }: Props) {
  const { root, lit, setReached, handlers } = useLinked(linked)
  useLit(root, lit?.key ?? null)
  useEvidenceInView(root, selected.key)
  return (
    <div ref={root} className="linked" {...handlers}>
      <LitContext value={lit?.key ?? null}>
        <ReachContext value={setReached}>{children}</ReachContext>
      </LitContext>
      <NoteCard
        note={lit ? notes[lit.key] : undefined}
        place={lit}
        href={lit ? (countedAt?.(lit.key) ?? null) : null}
      />
      <p className="hidden-visually" role="status">
        {selected.said}
      </p>
    </div>
  )
}
