'use client'

import { type SyntheticEvent, useState } from 'react'
import { useAlive } from '@/components/ui/use-alive'

/**
 * A `details` whose inside is made only while it is open, which keeps a redraw cheap. What the server sends
 * holds it all, so that it opens without a script too. `openFirst` opens it until a reader opens or closes it;
 * what stands open does not fold by itself, under the hand of who takes the last choice away.
 */
export function useFolded(openFirst: boolean) {
  const alive = useAlive()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [opened, setOpened] = useState(openFirst)
  if (openFirst && !opened) setOpened(true)
  const open = chosen ?? opened
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open !== open) setChosen(currentTarget.open)
  }
  return { filled: open || !alive, details: { open, onToggle } }
}
