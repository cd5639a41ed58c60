import { useDeferredValue, useMemo } from 'react'
import { buildSteps } from '@/lib/talk/build-steps'
import { checkDraft } from '@/lib/talk/edit/check-draft'
import { settled } from '@/lib/talk/edit/settle'
import type { Beginning } from '../own/own-talks-page.client'
import type { Desk } from './desk'
import { NewerNotice } from './newer-notice'
import { SlideForm } from './slide-form'
import { SlideRail } from './slide-rail'
import { TalkForm } from './talk-form'
import { ToolRow } from './tool-row'
import { useDatasets } from './use-datasets'
import { useDesk, useDeskState } from './use-desk'
import { type Edit, EditContext } from './use-edit'
import { useUndoKeys } from './use-undo-keys'

type Props = { id: string; datasets: readonly Beginning[] }

/** A talk of the reader's own, to be changed. */
export function TalkEditor({ id, datasets }: Props) {
  const desk = useDesk(id)
  if (desk === undefined) return <p role="status">Opening…</p>
  if (desk === null) {
    return (
      <>
        <h1>No such talk here</h1>
        <p className="notice">This browser keeps no talk as {id}.</p>
        <p className="links">
          <a href="/talks/own">Talks of your own</a>
        </p>
      </>
    )
  }
  return <Opened id={id} desk={desk} known={datasets} />
}

type OpenedProps = { id: string; desk: Desk; known: readonly Beginning[] }

function Opened({ id, desk, known }: OpenedProps) {
  const state = useDeskState(id, desk)
  const edit = useEditOf(desk, known, state)
  useUndoKeys(desk)
  const { draft, at } = edit
  const slide = draft.slides[at.slide]
  return (
    <EditContext value={edit}>
      <div className="talk-editor" data-open={at.slide < 0 ? undefined : ''}>
        <h1>{draft.title.trim() === '' ? 'A talk without a title' : draft.title}</h1>
        <ToolRow id={id} state={state} />
        {state.theirs !== null && <NewerNotice desk={desk} theirs={state.theirs} />}
        <p className="hidden-visually" aria-live="polite">
          {state.said}
        </p>
        <div className="talk-desk">
          <SlideRail />
          {slide ? <SlideForm slide={slide} /> : <TalkForm />}
        </div>
      </div>
    </EditContext>
  )
}

/** The draft with what is worked out of it; faults may come a moment after a letter. */
function useEditOf(
  desk: Desk,
  known: readonly Beginning[],
  { history, at }: ReturnType<Desk['state']>,
): Edit {
  const draft = history.now
  const datasets = useDatasets(draft, known)
  const later = useDeferredValue(draft)
  const problems = useMemo(
    () => checkDraft({ draft: later, datasets, known: known.map(({ id }) => id) }),
    [later, datasets, known],
  )
  const steps = useMemo(() => buildSteps(settled(draft)), [draft])
  const { aspect, theme } = settled(draft)
  const sheet = useMemo(() => ({ aspect, theme }), [aspect, theme])
  return { ...{ desk, draft, at, problems, steps, sheet, datasets, known } }
}
