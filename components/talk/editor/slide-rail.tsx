import { problemsAt } from '@/lib/talk/edit/check-draft'
import type { TalkSlide } from '@/lib/talk/schema'
import { count } from '@/lib/words'
import { GripButton, liftMarks } from './grip-button'
import { NewSlide } from './new-slide'
import { StepPicture } from './step-picture'
import { useEdit } from './use-edit'
import { useLift } from './use-lift'

/** Every slide in order as a small picture: to open, and to move. Before them stands the talk itself. */
export function SlideRail() {
  const { desk, draft, at } = useEdit()
  const last = draft.slides.length - 1
  const { list, lift, onKeyDown, onPointerDown, onBlur } = useLift({
    ...{ first: 0, last, noun: 'Slide', say: desk.say },
    onMove: (from, to) =>
      desk.change({ type: 'move-slide', from, to }, { at: { slide: to, step: 0 } }),
  })
  return (
    <nav className="talk-rail" aria-label="Slides of the talk">
      <button
        type="button"
        className="talk-open talk-open-talk"
        aria-current={at.slide < 0 ? 'true' : undefined}
        onClick={() => desk.open({ slide: -1, step: 0 })}
      >
        <span className="talk-open-words">The talk: title, theme, minutes</span>
        <WrongCount of={['title', 'dataset', 'minutes', 'theme', 'aspect']} />
      </button>
      <ol ref={list} aria-label="Slides">
        {draft.slides.map((slide, number) => (
          <li key={keyOf(draft.slides, number)} data-item={number} {...liftMarks(lift, number)}>
            <RailSlide slide={slide} number={number} />
            {last > 0 && (
              <GripButton
                label={`slide ${number + 1}: ${slide.title}`}
                held={lift?.from === number}
                onKeyDown={onKeyDown(number)}
                onPointerDown={onPointerDown(number)}
                onBlur={onBlur}
              />
            )}
          </li>
        ))}
      </ol>
      <NewSlide />
    </nav>
  )
}

/** Ids may be given twice in a file that is still wrong. */
function keyOf(slides: readonly TalkSlide[], at: number): string {
  const id = slides[at]?.id ?? ''
  const before = slides.slice(0, at).filter((each) => each.id === id).length
  return before === 0 ? id : `${id} ${before}`
}

function RailSlide({ slide, number }: { slide: TalkSlide; number: number }) {
  const { desk, at, steps } = useEdit()
  const own = steps.filter((each) => each.slide === number)
  return (
    <button
      type="button"
      className="talk-open"
      aria-current={number === at.slide ? 'true' : undefined}
      onClick={() => desk.open({ slide: number, step: 0 })}
    >
      <StepPicture step={own[0]} />
      <span className="talk-open-words">
        <span className="figures">{number + 1}</span>{' '}
        {slide.title.trim() === '' ? 'No title' : slide.title}
        {own.length > 1 && <span className="quiet"> {count(own.length, 'step')}</span>}
        <WrongCount of={[`slides[${number}]`]} />
      </span>
    </button>
  )
}

function WrongCount({ of }: { of: readonly string[] }) {
  const { problems } = useEdit()
  const wrong = of.flatMap((place) => problemsAt(problems, place)).length
  return wrong === 0 ? null : <span className="talk-wrong-count">{count(wrong, 'fault')}</span>
}
