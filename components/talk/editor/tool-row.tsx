import type { TalkText } from '@/lib/talk/edit/talk-file'
import { count } from '@/lib/words'
import { ownOverviewHref, ownStageHref } from '../own/own-place'
import type { DeskState } from './desk'
import { useEdit } from './use-edit'

/** Undo, redo, the stage, the files; and whether the browser has kept what stands here. */
export function ToolRow({ id, state }: { id: string; state: DeskState }) {
  const { desk, draft, at, problems } = useEdit()
  const { past, future } = state.history
  const save = async (kind: TalkText) => {
    const { saveTalk } = await import('../own/save-talk')
    saveTalk(id, draft, kind)
  }
  const slide = Math.max(0, at.slide)
  return (
    <div className="talk-tools">
      <div className="talk-tools-buttons">
        <button
          type="button"
          className="plain-button"
          aria-disabled={past.length === 0}
          onClick={desk.undo}
        >
          Undo
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={future.length === 0}
          onClick={desk.redo}
        >
          Redo
        </button>
        <a className="talk-present" href={ownStageHref(id, slide, at.step)}>
          Present
        </a>
        <a href={ownOverviewHref(id)}>All slides</a>
        {(['json', 'yaml'] as const).map((kind) => (
          <button key={kind} type="button" className="quiet-button" onClick={() => save(kind)}>
            Save as {kind.toUpperCase()}
          </button>
        ))}
      </div>
      <p className="talk-tools-said">
        <span>{keptWords(state)}</span>
        {problems.length > 0 && (
          <span className="talk-wrong-count">{count(problems.length, 'fault')} to mend</span>
        )}
      </p>
    </div>
  )
}

function keptWords({ kept, theirs }: DeskState): string {
  if (theirs !== null) return 'Not kept while another window has it otherwise.'
  if (kept === 'kept') return 'Kept in this browser.'
  return kept === 'waiting' ? 'Keeping…' : kept.why
}
