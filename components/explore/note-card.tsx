import type { Note } from '@/lib/charts/chart-kind'
import { useNotePlace } from './use-note-place'

/** The short note at the pointer: what it is and how it reads; the evidence has the rest. Esc closes it; the pointer may enter it. */
export function NoteCard({
  note,
  place,
}: {
  note: Note | undefined
  place: { x: number; y: number } | null
}) {
  const ref = useNotePlace(note ? place : null)
  return (
    <div ref={ref} className="note" role="tooltip" hidden={!note}>
      <b>{note?.title}</b>
      {note?.lines[0]}
    </div>
  )
}
