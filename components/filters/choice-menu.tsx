import { Icon } from '@/components/ui/icon'
import { listWords } from '@/lib/words'

export type MenuChoice = { id: string; label: string; count: number | null; on: boolean }

type Props = {
  label: string
  name: string
  choices: MenuChoice[]
  /** What the menu says when nothing is picked. */
  unpicked: string
  /** One choice at a time, with an entry for any. */
  single?: boolean
  side?: 'right'
}

/** A menu of choices with their counts; its summary says what is picked. */
export function ChoiceMenu({ label, name, choices, unpicked, single, side }: Props) {
  const on = choices.filter((choice) => choice.on)
  const said =
    on.length === 0
      ? unpicked
      : listWords(
          on.map((choice) => choice.label.toLowerCase()),
          'or',
        )
  return (
    <details className="menu" data-side={side}>
      <summary>
        {label} <b>{said}</b> <Icon name="chevron" />
      </summary>
      <div className="sheet">
        <fieldset>
          <legend>{single ? `${label}, one of` : `${label}: show only`}</legend>
          {single && (
            <Choice
              name={name}
              type="radio"
              choice={{ id: '', label: unpicked, count: null, on: on.length === 0 }}
            />
          )}
          {choices.map((choice) => (
            <Choice
              key={choice.id}
              name={name}
              type={single ? 'radio' : 'checkbox'}
              choice={choice}
            />
          ))}
        </fieldset>
      </div>
    </details>
  )
}

type ChoiceProps = { name: string; type: 'checkbox' | 'radio'; choice: MenuChoice }

export function Choice({ name, type, choice }: ChoiceProps) {
  return (
    <label className="choice" data-none={choice.count === 0 || undefined}>
      <input type={type} name={name} value={choice.id} defaultChecked={choice.on} />
      {choice.label}
      {choice.count !== null && <span className="count">{choice.count}</span>}
    </label>
  )
}
