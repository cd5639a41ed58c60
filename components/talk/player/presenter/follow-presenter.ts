import type { PlayerParts } from '../parts'
import { openPresenterOnKey } from './open-presenter'
import type { PresenterInput } from './presenter'

/** What a stage has of the presenter window: the way to it, and whether it is there. Returns how to stop. */
export function followPresenter({ link }: PlayerParts, input: PresenterInput): () => void {
  const { store, others } = input
  openPresenterOnKey({ ...input, join: others.join })
  store.hear((action) => {
    if (action === 'timer') others.zero()
  })
  others.listen(() => {
    link.textContent = WORDS[others.link()]
  })
  return () => {}
}

const WORDS = { waiting: '', connected: 'connected', lost: 'not connected' } as const
