import type { Reached } from '@/components/chart/linked-hover'
import type { Note } from '@/lib/charts/chart-kind'
import { useNotePlace } from './use-note-place'

type Props = {
  note: Note | undefined
  place: Reached | null
  /** The page that shows what the note counts; null: it counts nothing. */
  href: string | null
}

/**
 * The short note at the pointer: what it is and how it reads; the evidence has the rest. Esc closes it;
 * the pointer may enter it.
 */
export function NoteCard({ note, place, href }: Props) {
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
      {href !== null && (
        <a className="note-line" href={href}>
          Show in the matrix
        </a>
      )}
    </div>
  )
}
