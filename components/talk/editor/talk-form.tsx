import { capital } from '@/lib/number-words'
import { withinSlide } from '@/lib/talk/edit/check-draft'
import { ASPECT_WORDS, THEME_WORDS } from '@/lib/talk/edit/draft-words'
import { count } from '@/lib/words'
import { ChoiceField, NumberField, TextField } from './text-field'
import { useEdit } from './use-edit'

/** What the talk says of itself: title, dataset, theme, shape and minutes. */
export function TalkForm() {
  const { desk, draft, known, steps } = useEdit()
  const { title, dataset, theme = 'light', aspect = '16x9', minutes, slides } = draft
  const set = (fields: Partial<typeof draft>, place = '') =>
    desk.change({ type: 'talk', fields }, { place })
  return (
    <section className="talk-form talk-form-talk" aria-labelledby="talk-form">
      <h2 id="talk-form">The talk</h2>
      <p className="quiet">
        {count(slides.length, 'slide')} with {count(steps.length, 'step')}.
      </p>
      <TextField
        label="Title of the talk"
        place="title"
        value={title}
        onText={(text) => set({ title: text }, 'title')}
      />
      <ChoiceField
        label="Dataset"
        place="dataset"
        hint="Of every slide that names no other."
        value={dataset}
        among={known.map(({ id, title: label }) => ({ id, label }))}
        onChoice={(id) => set({ dataset: id })}
      />
      <div className="talk-fields">
        <ChoiceField
          label="Theme"
          place="theme"
          value={theme}
          among={THEME_WORDS}
          onChoice={(id) => {
            const chosen = THEME_WORDS.find((each) => each.id === id)
            if (chosen) set({ theme: chosen.id })
          }}
        />
        <ChoiceField
          label="Shape"
          place="aspect"
          value={aspect}
          among={ASPECT_WORDS}
          onChoice={(id) => {
            const chosen = ASPECT_WORDS.find((each) => each.id === id)
            if (chosen) set({ aspect: chosen.id })
          }}
        />
        <NumberField
          label="Minutes of the talk"
          place="minutes"
          usual="20"
          value={minutes}
          onNumber={(value) => set({ minutes: value }, 'minutes')}
        />
      </div>
      <ToMend />
    </section>
  )
}

/** Everything that is wrong, each with the way to its slide. */
function ToMend() {
  const { desk, problems } = useEdit()
  const ofSlides = problems.flatMap(({ slide, ...each }) =>
    slide === null ? [] : [{ ...each, slide }],
  )
  if (ofSlides.length === 0) return null
  return (
    <section className="talk-mend" aria-labelledby="talk-mend">
      <h3 id="talk-mend">To be mended</h3>
      <ul>
        {ofSlides.map(({ slide, place, message }) => (
          <li key={place + message}>
            <button
              type="button"
              className="quiet-button"
              onClick={() => desk.open({ slide, step: stepOf(place) })}
            >
              Slide {slide + 1}
            </button>{' '}
            {capital([withinSlide(place), message].filter((words) => words !== '').join(': '))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The step, from 0, that a place such as `slides[2].steps[0]` is of. */
function stepOf(place: string): number {
  const [, step] = /\.steps\[(\d+)\]/.exec(place) ?? []
  return step === undefined ? 0 : +step + 1
}
