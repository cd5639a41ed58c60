import type { TalkSlide } from '@/lib/talk/schema'
import { TextField } from './text-field'
import { useSlideChange } from './use-slide-change'

/** How many questions a slide holds. */
const MOST = 12

/** Questions that may come, with their answers. */
export function AskedFields({ slide }: { slide: TalkSlide }) {
  const { place: whole, set: change } = useSlideChange()
  const asked = (slide.asked ?? []).map((each, number) => ({ ...each, number }))
  const place = `${whole}.asked`
  const set = (next: NonNullable<TalkSlide['asked']>, within = '') =>
    change({ asked: next.length === 0 ? undefined : next }, within)
  const list = slide.asked ?? []
  return (
    <fieldset className="talk-asked">
      <legend>If someone asks</legend>
      {asked.map(({ number, question, answer }) => {
        const own = `${place}[${number}]`
        const put = (change: Partial<(typeof list)[number]>, name: string) =>
          set(list.with(number, { question, answer, ...change }), `${number}.${name}`)
        return (
          <div key={number} className="talk-asked-one">
            <TextField
              label={`Question ${number + 1}`}
              place={`${own}.question`}
              value={question}
              onText={(text) => put({ question: text }, 'question')}
            />
            <TextField
              label={`Answer ${number + 1}`}
              place={`${own}.answer`}
              rows={2}
              value={answer}
              onText={(text) => put({ answer: text }, 'answer')}
            />
            <button
              type="button"
              className="quiet-button"
              onClick={() => set(list.toSpliced(number, 1))}
            >
              Drop question {number + 1}
            </button>
          </div>
        )
      })}
      {asked.length < MOST && (
        <button
          type="button"
          className="plain-button"
          onClick={() => set([...list, { question: '', answer: '' }])}
        >
          Add a question
        </button>
      )}
    </fieldset>
  )
}
