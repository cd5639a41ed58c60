import type { KeyboardEvent, PointerEvent } from 'react'

type Props = {
  /** What is moved, with its place. */
  label: string
  held: boolean
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent) => void
  onBlur: () => void
}

/** Where something is taken to be moved, by keys and by the pointer. */
export function GripButton({ label, held, ...events }: Props) {
  return (
    <button
      type="button"
      className="talk-grip"
      data-grip=""
      aria-pressed={held}
      aria-label={`Move ${label}`}
      title="Drag, or press Space and the arrows"
      {...events}
    >
      <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
        <path
          d="M1 2h2M5 2h2M1 7h2M5 7h2M1 12h2M5 12h2"
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
        />
      </svg>
    </button>
  )
}

/** What an item of a list says of a lift, for its looks. */
export function liftMarks(lift: { from: number; to: number } | null, at: number) {
  if (lift === null) return {}
  const landing = lift.to === at && lift.from !== at
  return {
    'data-lifted': lift.from === at ? '' : undefined,
    'data-landing': landing ? (lift.to > lift.from ? 'after' : 'before') : undefined,
  }
}
