import type { TalkSlide } from '@/lib/talk/schema'
import { GripButton, liftMarks } from './grip-button'
import { Act } from './slide-acts'
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
  const add = () =>
    desk.change(
      { type: 'add-step', slide: at.slide, at: at.step + 1, content: { caption: 'What changes' } },
      { at: { slide: at.slide, step: at.step + 1 }, said: `Step ${at.step + 2} added.` },
    )
  const drop = () =>
    desk.change(
      { type: 'drop-step', slide: at.slide, step: at.step },
      {
        at: { slide: at.slide, step: at.step - 1 },
        said: `Step ${at.step + 1} dropped. Undo brings it back.`,
      },
    )
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
      <fieldset className="talk-acts" aria-label="This step">
        <Act
          icon="up"
          label="Move the step up"
          off={at.step < 2}
          onDo={() => move(at.step, at.step - 1)}
        />
        <Act
          icon="down"
          label="Move the step down"
          off={at.step === 0 || at.step === last}
          onDo={() => move(at.step, at.step + 1)}
        />
        <button type="button" className="plain-button" onClick={add}>
          Add a step
        </button>
        {at.step > 0 && (
          <button type="button" className="quiet-button" onClick={drop}>
            Drop step {at.step + 1}
          </button>
        )}
      </fieldset>
    </div>
  )
}
