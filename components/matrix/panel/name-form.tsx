import type { FormEvent, ReactNode } from 'react'
import { LONGEST_NAME } from './view-store'

type NameProps = {
  label: string
  action: string
  start?: string
  /** False: the name was not taken. */
  onName: (name: string) => boolean
  children?: ReactNode
}

/** A field for a name. The page, which takes forms for the address, is kept out of it. */
export function NameForm({ label, action, start = '', onName, children }: NameProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const [field] = event.currentTarget.elements
    if (field instanceof HTMLInputElement && onName(field.value)) field.value = ''
  }
  return (
    <form
      className="name-form"
      autoComplete="off"
      onSubmit={send}
      onChange={(event) => event.stopPropagation()}
    >
      <label>
        <span>{label}</span>
        <input type="text" maxLength={LONGEST_NAME} defaultValue={start} required />
      </label>
      <button type="submit" className="quiet-button">
        {action}
      </button>
      {children}
    </form>
  )
}
