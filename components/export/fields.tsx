import { type ReactNode, useId } from 'react'
import { LONGEST_TEXT } from '@/lib/http/frame-keys'
import type { Named } from './export-words'

type RadiosProps = {
  legend: string
  name: string
  options: readonly Named[]
  value: string
  onPick: (value: string) => void
  children?: ReactNode
}

/** One of a few values, all in sight. */
export function Radios({ legend, name, options, value, onPick, children }: RadiosProps) {
  return (
    <fieldset className="export-field">
      <legend>{legend}</legend>
      <div className="export-options">
        {options.map((option) => (
          <label key={option.value} className="export-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  )
}

type TickProps = { label: string; on: boolean; onPick: (on: boolean) => void; disabled?: boolean }

export function Tick({ label, on, onPick, disabled }: TickProps) {
  return (
    <label className="export-option">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={({ target }) => onPick(target.checked)}
      />
      {label}
    </label>
  )
}

type WordsProps = {
  label: string
  hint: string
  value: string
  onType: (value: string) => void
  disabled?: boolean
}

/** A line of the reader's own, with how much of it is used. */
export function OwnWords({ label, hint, value, onType, disabled }: WordsProps) {
  const count = useId()
  return (
    <div className="export-words">
      <input
        type="text"
        aria-label={label}
        aria-describedby={value === '' ? undefined : count}
        value={value}
        maxLength={LONGEST_TEXT}
        placeholder={hint}
        disabled={disabled}
        onChange={({ target }) => onType(target.value)}
      />
      {value !== '' && (
        <span id={count} className="export-count figures">
          {value.length} of {LONGEST_TEXT}
        </span>
      )}
    </div>
  )
}
