'use client'

import { createContext, useContext } from 'react'
import type { Step } from '@/lib/talk/build-steps'
import type { TalkDatasets } from '@/lib/talk/draw-talk'
import type { DraftProblem } from '@/lib/talk/edit/check-draft'
import type { Talk, TalkDraft } from '@/lib/talk/schema'
import type { Beginning } from '../own/own-talks-page.client'
import type { Desk, DeskPlace } from './desk'

/** What every part of the editor needs of the talk that is changed. */
export type Edit = {
  desk: Desk
  draft: TalkDraft
  at: DeskPlace
  problems: readonly DraftProblem[]
  /** Every step of the talk, in order. */
  steps: readonly Step[]
  sheet: Pick<Talk, 'aspect' | 'theme'>
  datasets: TalkDatasets
  /** All there are. */
  known: readonly Beginning[]
}

export const EditContext = createContext<Edit | null>(null)

/** The talk that is changed. Throws outside of the editor. */
export function useEdit(): Edit {
  const edit = useContext(EditContext)
  if (edit === null) throw new Error('there is no talk to change here')
  return edit
}
