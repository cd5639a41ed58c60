'use client'

import { useCallback, useRef, useState } from 'react'
import { late, withLate } from '@/components/ui/late'
import { useSoon } from '@/components/ui/use-late'
import type { MoveEvent, Moving } from '@/lib/view/reorder'
import type { MovedHead } from './grid-active'
import type { GridModel } from './grid-model'
import type { Place } from './grid-place'

export type Moves = {
  model: GridModel
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
  say: (said: string) => void
  /** Told of each move that is made. */
  follow: (moved: MovedHead) => void
}

export const lateMoves = late(() => import('./grid-moves').then((all) => all.GRID_MOVES))
type Code = NonNullable<ReturnType<typeof lateMoves.now>>

const NOT_HERE = 'The server could not be reached, and nothing can be moved without it.'

/** Lifting, moving and dropping of rows and columns, by whatever means. */
export function useGridMoves(input: Moves) {
  const now = useRef(input)
  now.current = input
  const [moving, setMoving] = useState<Moving | null>(null)
  const held = useRef<Moving | null>(null)
  useSoon(lateMoves)

  const take = useCallback((code: Code, event: MoveEvent) => {
    const before = held.current
    const next = code.moved(before, event)
    held.current = next.moving
    setMoving(next.moving)
    if (next.said !== '') now.current.say(next.said)
    if (!next.dropped || !before) return
    const { axis, id } = next.dropped
    if (code.makeMove(now.current, next.dropped)) now.current.follow({ axis, id, to: before.to })
  }, [])
  const send = useCallback(
    (event: MoveEvent) =>
      withLate(
        lateMoves,
        (code) => take(code, event),
        () => now.current.say(NOT_HERE),
      ),
    [take],
  )
  /** Lifts the head at a place; false, with the reason said, if it is known that it cannot be moved. */
  const lift = useCallback(
    (place: Place): boolean => {
      let lifted = true
      withLate(
        lateMoves,
        (code) => {
          const what = code.liftedAt(now.current.model, place)
          lifted = typeof what !== 'string'
          if (typeof what === 'string') now.current.say(what)
          else take(code, { type: 'lift', what })
        },
        () => now.current.say(NOT_HERE),
      )
      return lifted
    },
    [take],
  )
  return { moving, held, send, lift }
}
