import type { TalkSlide } from '@/lib/talk/schema'
import { GripButton, liftMarks } from './grip-button'
import { StepActs } from './step-acts'
import { StepPicture } from './step-picture'
import { useEdit } from './use-edit'
import { useLift } from './use-lift'

/** The steps of a slide in order: to open, to move, to add and to drop. The first stays first. */
export function StepStrip({ slide }: { slide: TalkSlide }) {
  const { desk, at, steps } = useEdit()
  const own = steps.filter((each) => each.slide === at.slide)
  const last = own.length - 1
  const move = (from: number, to: number) =>
    desk.change(
      { type: 'move-step', slide: at.slide, from, to },
      { at: { slide: at.slide, step: to } },
    )
  const { list, lift, onKeyDown, onPointerDown, onBlur } = useLift({
    ...{ first: 1, last, noun: 'Step', onMove: move, say: desk.say },
  })
  return (
    <div className="talk-steps">
      <h3>Steps</h3>
      <ol ref={list} aria-label={`Steps of ${slide.title}`}>
        {own.map((step) => (
          <li key={step.step} data-item={step.step} {...liftMarks(lift, step.step)}>
            <button
              type="button"
              className="talk-open"
              aria-current={step.step === at.step ? 'true' : undefined}
              onClick={() => desk.open({ slide: at.slide, step: step.step })}
            >
              <StepPicture step={step} />
              <span className="talk-open-words">
                <span className="figures">Step {step.step + 1}</span> {step.caption}
              </span>
            </button>
            {step.step > 0 && last > 1 && (
              <GripButton
                label={`step ${step.step + 1} of ${own.length}`}
                held={lift?.from === step.step}
                onKeyDown={onKeyDown(step.step)}
                onPointerDown={onPointerDown(step.step)}
                onBlur={onBlur}
              />
            )}
          </li>
        ))}
      </ol>
      <StepActs last={last} onMove={move} />
    </div>
  )
}
