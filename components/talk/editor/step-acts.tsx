import { Act } from './slide-acts'
import { useEdit } from './use-edit'

type Props = {
  /** The place of the last step, from 0. */
  last: number
  onMove: (from: number, to: number) => void
}

/** What can be done with the step that is open. The first stays first. */
export function StepActs({ last, onMove }: Props) {
  const { desk, at } = useEdit()
  const { slide, step } = at
  const add = () => {
    const content = { caption: 'What changes' }
    const how = { at: { slide, step: step + 1 }, said: `Step ${step + 2} added.` }
    desk.change({ type: 'add-step', slide, at: step + 1, content }, how)
  }
  const drop = () => {
    const said = `Step ${step + 1} dropped. Undo brings it back.`
    desk.change({ type: 'drop-step', slide, step }, { at: { slide, step: step - 1 }, said })
  }
  return (
    <fieldset className="talk-acts" aria-label="This step">
      <Act icon="up" label="Move the step up" off={step < 2} onDo={() => onMove(step, step - 1)} />
      <Act
        icon="down"
        label="Move the step down"
        off={step === 0 || step === last}
        onDo={() => onMove(step, step + 1)}
      />
      <button type="button" className="plain-button" onClick={add}>
        Add a step
      </button>
      {step > 0 && (
        <button type="button" className="quiet-button" onClick={drop}>
          Drop step {step + 1}
        </button>
      )}
    </fieldset>
  )
}
