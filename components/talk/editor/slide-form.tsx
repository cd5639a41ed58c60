import { notesParts } from '@/lib/talk/build-steps'
import type { TalkSlide } from '@/lib/talk/schema'
import { count } from '@/lib/words'
import { AskedFields } from './asked-fields'
import { LinesField } from './lines-field'
import { PictureFields } from './picture-fields'
import { SlideActs } from './slide-acts'
import { StepFields } from './step-fields'
import { StepPicture } from './step-picture'
import { StepStrip } from './step-strip'
import { NumberField, TextField, Wrong } from './text-field'
import { useEdit } from './use-edit'

/** The slide that is open: its picture and steps, and everything it says. */
export function SlideForm({ slide }: { slide: TalkSlide }) {
  const { desk, draft, at, steps } = useEdit()
  const shown = steps.find((each) => each.slide === at.slide && each.step === at.step)
  const words = slide.show === undefined
  return (
    <section className="talk-form" aria-labelledby="slide-form">
      <p className="talk-back">
        <button
          type="button"
          className="plain-button"
          onClick={() => desk.open({ slide: -1, step: 0 })}
        >
          All slides of the talk
        </button>
      </p>
      <div className="talk-form-head">
        <h2 id="slide-form">
          Slide {at.slide + 1} of {draft.slides.length}
        </h2>
        <SlideActs />
      </div>
      <WrongOfSlide />
      <div className="talk-form-columns">
        <div className="talk-form-picture">
          <StepPicture step={shown} />
          {!words && <StepStrip slide={slide} />}
        </div>
        <div>
          <SlideTitle slide={slide} />
          {words ? (
            <LinesField slide={slide} />
          ) : at.step === 0 ? (
            <PictureFields slide={slide} />
          ) : (
            <StepFields slide={slide} step={at.step} />
          )}
          <SlideNotes slide={slide} />
          <AskedFields slide={slide} />
        </div>
      </div>
    </section>
  )
}

/** What is wrong with the slide as a whole, and has no field of its own. */
function WrongOfSlide() {
  const { problems, at } = useEdit()
  const whole = `slides[${at.slide}]`
  const own = [whole, `${whole}.id`, `${whole}.steps`]
  return <Wrong problems={problems.filter(({ place }) => own.includes(place))} />
}

function SlideTitle({ slide }: { slide: TalkSlide }) {
  const { desk, at } = useEdit()
  const set = (fields: Partial<TalkSlide>, name: string) =>
    desk.change(
      { type: 'slide', slide: at.slide, fields },
      { place: `slides[${at.slide}].${name}` },
    )
  return (
    <>
      <TextField
        label="Title"
        place={`slides[${at.slide}].title`}
        value={slide.title}
        onText={(title) => set({ title }, 'title')}
      />
      {slide.show === undefined && (
        <TextField
          label="Line below the title"
          place={`slides[${at.slide}].caption`}
          value={slide.caption ?? ''}
          onText={(caption) => set({ caption: caption === '' ? undefined : caption }, 'caption')}
        />
      )}
    </>
  )
}

function SlideNotes({ slide }: { slide: TalkSlide }) {
  const { desk, at, draft } = useEdit()
  const place = `slides[${at.slide}]`
  const steps = slide.steps?.length ?? 0
  const marks = notesParts(slide.notes).length - 1
  const share = draft.slides.length === 0 ? 0 : (draft.minutes ?? 20) / draft.slides.length
  return (
    <>
      <TextField
        label="What is said"
        place={`${place}.notes`}
        rows={6}
        hint={
          steps === 0
            ? 'For the speaker alone.'
            : `For the speaker alone. Each [step] begins what is said at the next step: ${marks} of ${count(steps, 'mark')} so far.`
        }
        value={slide.notes ?? ''}
        onText={(text) =>
          desk.change(
            {
              type: 'slide',
              slide: at.slide,
              fields: { notes: text === '' ? undefined : text },
            },
            { place: `${place}.notes` },
          )
        }
      />
      <NumberField
        label="Minutes of the slide"
        place={`${place}.minutes`}
        usual={`${Math.round(share * 10) / 10}, its share`}
        value={slide.minutes}
        onNumber={(minutes) =>
          desk.change(
            { type: 'slide', slide: at.slide, fields: { minutes } },
            { place: `${place}.minutes` },
          )
        }
      />
    </>
  )
}
