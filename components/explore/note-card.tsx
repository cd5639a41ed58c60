import type { Reached } from '@/components/chart/linked-hover'
import type { Note } from '@/lib/charts/chart-kind'
import { useNotePlace } from './use-note-place'

/**
 * The short note at the pointer: what it is and how it reads; the evidence has the rest. Esc closes it;
 * the pointer may enter it.
 */
export function NoteCard({ note, place }: { note: Note | undefined; place: Reached | null }) {
  // a cell reads in one line; a whole system or dimension in as many as fit a note
  const most = place && /[/@~]./.test(place.key.slice(1)) ? 1 : 4
  const ref = useNotePlace(note ? place : null)
  return (
    <div ref={ref} className="note" role="tooltip" hidden={!note}>
      <b>{note?.title}</b>
      {note?.lines.slice(0, most).map((line) => (
        <span key={line} className="note-line">
          {line}
        </span>
      ))}
    </div>
  )
}
