import { type FormEvent, useState } from 'react'
import { OwnProblems } from '@/components/own/own-problems'
import type { Problem } from '@/lib/errors'
import type { TalkDraft } from '@/lib/talk/schema'
import type { Begun } from './begin-talk'

type Props = { onBegun: (begun: Begun) => void }

/** A text that is no talk yet: what is wrong with it, and what can be saved of it. */
type Wrong = { file: string; problems: Problem[]; draft?: TalkDraft }

const PASTED = 'the text below'

/** Opening a file or a text as a talk. A text with faults stays here to be mended. */
export function OpenTalk({ onBegun }: Props) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const read = async (file: string, given: string) => {
    const { beginText } = await import('./begin-talk')
    const begun = await beginText({ file, text: given })
    if (begun.ok || begun.problems === undefined) return onBegun(begun)
    const { problems, draft } = begun
    setWrong({ file, problems, ...(draft ? { draft } : {}) })
    setText(given)
  }
  const open = async (file: File | undefined) => {
    if (file) await read(file.name, await file.text())
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    await read(PASTED, text)
  }
  const asItIs = async (draft: TalkDraft) => {
    const { beginTalk } = await import('./begin-talk')
    onBegun(beginTalk(draft))
  }
  return (
    <section aria-labelledby="talk-open">
      <h2 id="talk-open">Open a file</h2>
      <label className="own-drop">
        <span>A talk as JSON or YAML.</span>
        <input
          type="file"
          accept=".json,.yaml,.yml,application/json"
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
      </label>
      {wrong !== null && (
        <div role="status">
          <OwnProblems file={wrong.file} problems={wrong.problems} />
        </div>
      )}
      {wrong?.draft && <AsItIs draft={wrong.draft} onOpen={asItIs} />}
      <form onSubmit={onSubmit} className="talk-pasted">
        <label htmlFor="talk-text">Or its text</label>
        <textarea
          id="talk-text"
          rows={wrong === null ? 3 : 14}
          spellCheck={false}
          autoComplete="off"
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="plain-button">
          Open the text
        </button>
      </form>
    </section>
  )
}

type AsItIsProps = { draft: TalkDraft; onOpen: (draft: TalkDraft) => void }

function AsItIs({ draft, onOpen }: AsItIsProps) {
  return (
    <p className="talk-as-it-is">
      It has the shape of a talk: mend it below, or in the editor, where each fault stands beside
      its place.{' '}
      <button type="button" className="plain-button" onClick={() => onOpen(draft)}>
        Open it as it is
      </button>
    </p>
  )
}
