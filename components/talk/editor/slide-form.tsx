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
import { useInSight } from './use-in-sight'
import { useSlideChange } from './use-slide-change'

/** The slide that is open: its picture and steps, and everything it says. */
export function SlideForm({ slide }: { slide: TalkSlide }) {
  const { draft, at, steps } = useEdit()
  const heading = useInSight(at.slide)
  const shown = steps.find((each) => each.slide === at.slide && each.step === at.step)
  const words = slide.show === undefined
  return (
    <section className="talk-form" aria-labelledby="slide-form">
      <BackToSlides />
      <div className="talk-form-head">
        <h2 id="slide-form" ref={heading} tabIndex={-1}>
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

/** Where the slides have no room beside: the way back to them, and to this one among them. */
function BackToSlides() {
  const { desk, at } = useEdit()
  const back = () => {
    const { slide } = at
    desk.open({ slide: -1, step: 0 })
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.talk-rail [data-item="${slide}"] .talk-open`)?.focus(),
    )
  }
  return (
    <p className="talk-back">
      <button type="button" className="plain-button" onClick={back}>
        Back to the slides
      </button>
    </p>
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
  const { place, set } = useSlideChange()
  return (
    <>
      <TextField
        label="Title"
        place={`${place}.title`}
        value={slide.title}
        onText={(title) => set({ title }, 'title')}
      />
      {slide.show === undefined && (
        <TextField
          label="Line below the title"
          place={`${place}.caption`}
          value={slide.caption ?? ''}
          onText={(caption) => set({ caption: caption === '' ? undefined : caption }, 'caption')}
        />
      )}
    </>
  )
}

function SlideNotes({ slide }: { slide: TalkSlide }) {
  const { draft } = useEdit()
  const { place, set } = useSlideChange()
  const steps = slide.steps?.length ?? 0
  const marks = notesParts(slide.notes).length - 1
  const share = (draft.minutes ?? 20) / Math.max(1, draft.slides.length)
  const alone = 'For the speaker alone.'
  const counted = `Each [step] begins what is said at the next step: ${marks} of ${count(steps, 'mark')} so far.`
  return (
    <>
      <TextField
        label="What is said"
        place={`${place}.notes`}
        rows={7}
        hint={steps === 0 ? alone : `${alone} ${counted}`}
        value={slide.notes ?? ''}
        onText={(text) => set({ notes: text === '' ? undefined : text }, 'notes')}
      />
      <NumberField
        label="Minutes of the slide"
        place={`${place}.minutes`}
        usual={`${Math.round(share * 10) / 10}, its share`}
        value={slide.minutes}
        onNumber={(minutes) => set({ minutes }, 'minutes')}
      />
    </>
  )
}
