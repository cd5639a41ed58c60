import { type ReactNode, useId } from 'react'
import { capital } from '@/lib/number-words'
import { type DraftProblem, problemsAt } from '@/lib/talk/edit/check-draft'
import { useEdit } from './use-edit'

type FieldProps = {
  label: string
  /** The place in the talk whose faults stand here. */
  place: string
  hint?: string
  children: (ids: { id: string; wrong: boolean; describedBy: string }) => ReactNode
}

/** A label, what is typed, and what is wrong with it. */
export function Field({ label, place, hint, children }: FieldProps) {
  const id = useId()
  const { problems } = useEdit()
  const wrong = problemsAt(problems, place)
  const describedBy = `${id}-wrong${hint ? ` ${id}-hint` : ''}`
  return (
    <div className="talk-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, wrong: wrong.length > 0, describedBy })}
      {hint && (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={`${id}-wrong`} problems={wrong} />
    </div>
  )
}

/** What is wrong at a place, a sentence each. */
export function Wrong({ id, problems }: { id?: string; problems: readonly DraftProblem[] }) {
  return (
    <div id={id} className="talk-wrong" aria-live="polite">
      {problems.map(({ place, message, nearest }) => (
        <p key={place + message}>
          {capital(message)}
          {nearest.length > 0 &&
            !message.includes('nearest') &&
            ` (nearest: ${nearest.join(', ')})`}
        </p>
      ))}
    </div>
  )
}

type TextProps = Omit<FieldProps, 'children'> & {
  value: string
  onText: (text: string) => void
  /** More than one: lines of a text that may be long. */
  rows?: number
  /** True: the text was taken, and is not put in. */
  onPaste?: (text: string) => boolean
  onLeave?: () => void
}

/** Words of the talk, in one line or several. */
export function TextField({ value, onText, rows = 1, onPaste, onLeave, ...field }: TextProps) {
  const onPasted = (event: React.ClipboardEvent) => {
    if (onPaste?.(event.clipboardData.getData('text'))) event.preventDefault()
  }
  return (
    <Field {...field}>
      {({ id, wrong, describedBy }) => {
        const shared = {
          id,
          value,
          onPaste: onPasted,
          onBlur: onLeave,
          'aria-invalid': wrong,
          'aria-describedby': describedBy,
          autoComplete: 'off',
        }
        return rows > 1 ? (
          <textarea {...shared} rows={rows} onChange={(e) => onText(e.currentTarget.value)} />
        ) : (
          <input {...shared} type="text" onChange={(e) => onText(e.currentTarget.value)} />
        )
      }}
    </Field>
  )
}

type NumberProps = Omit<FieldProps, 'children'> & {
  value: number | undefined
  /** What counts where nothing is given. */
  usual: string
  onNumber: (value: number | undefined) => void
}

/** A number of minutes, or none. */
export function NumberField({ value, usual, onNumber, ...field }: NumberProps) {
  return (
    <Field {...field}>
      {({ id, wrong, describedBy }) => (
        <input
          id={id}
          type="number"
          min="0.1"
          max="600"
          step="any"
          placeholder={usual}
          value={value ?? ''}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) =>
            onNumber(currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        />
      )}
    </Field>
  )
}

type ChoiceProps = Omit<FieldProps, 'children'> & {
  value: string
  among: readonly { id: string; label: string }[]
  onChoice: (id: string) => void
}

/** One of several; a value that is none of them stays chosen, and is named. */
export function ChoiceField({ value, among, onChoice, ...field }: ChoiceProps) {
  const isKnown = among.some((each) => each.id === value)
  return (
    <Field {...field}>
      {({ id, wrong, describedBy }) => (
        <select
          id={id}
          value={value}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onChoice(currentTarget.value)}
        >
          {!isKnown && <option value={value}>{value} (not here)</option>}
          {among.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
