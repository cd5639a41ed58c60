import { useState } from 'react'
import { TALK_LIMITS, type TalkSlide } from '@/lib/talk/schema'
import { TextField } from './text-field'
import { useEdit } from './use-edit'
import { useSlideChange } from './use-slide-change'

const HOW = { said: 'The slide shows a picture now. Undo brings its lines back.' }

/** The lines of a slide of words, one in a row. */
export function LinesField({ slide }: { slide: TalkSlide }) {
  const { draft } = useEdit()
  const { place, set } = useSlideChange()
  const lines = slide.lines ?? []
  // an empty row is no line, and stays on the screen while one types
  const [typed, setTyped] = useState('')
  const shown = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n')
  return (
    <>
      <TextField
        label="Lines"
        place={`${place}.lines`}
        rows={5}
        hint={`A line in each row, at most ${TALK_LIMITS.lines}.`}
        value={shown}
        onText={(text) => {
          setTyped(text)
          set({ lines: linesOf(text) }, 'lines')
        }}
      />
      <p className="talk-instead">
        <button
          type="button"
          className="plain-button"
          onClick={() => set({ lines: undefined, show: firstShow(draft.slides) }, '', HOW)}
        >
          Show a picture instead
        </button>
      </p>
    </>
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** What another slide shows already, or a radar. */
function firstShow(slides: readonly TalkSlide[]): string {
  return slides.find(({ show }) => show !== undefined)?.show ?? 'radar'
}
