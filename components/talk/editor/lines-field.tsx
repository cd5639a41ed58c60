import { useState } from 'react'
import { TALK_LIMITS, type TalkSlide } from '@/lib/talk/schema'
import { TextField } from './text-field'
import { useEdit } from './use-edit'

/** The lines of a slide of words, one in a row. */
export function LinesField({ slide }: { slide: TalkSlide }) {
  const { desk, at, draft } = useEdit()
  const lines = slide.lines ?? []
  // an empty row is no line, and stays on the screen while one types
  const [typed, setTyped] = useState('')
  const shown = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n')
  const place = `slides[${at.slide}].lines`
  return (
    <>
      <TextField
        label="Lines"
        place={place}
        rows={5}
        hint={`A line in each row, at most ${TALK_LIMITS.lines}.`}
        value={shown}
        onText={(text) => {
          setTyped(text)
          const fields = { lines: linesOf(text) }
          desk.change({ type: 'slide', slide: at.slide, fields }, { place })
        }}
      />
      <p>
        <button
          type="button"
          className="plain-button"
          onClick={() =>
            desk.change(
              {
                type: 'slide',
                slide: at.slide,
                fields: { lines: undefined, show: firstShow(draft.slides) },
              },
              { said: 'The slide shows a picture now. Undo brings its lines back.' },
            )
          }
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
